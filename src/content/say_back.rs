use super::Claim;
use serde::Deserialize;

/// What closes a chapter: questions whose every answer is met kindly, and a prompt for the talk with staff. Nothing is
/// scored.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayBack {
    /// Two to four questions.
    #[serde(deserialize_with = "super::late::list")]
    pub questions: Vec<Question>,
    /// To be said in one's own words.
    pub own: Prompt,
}

/// A question with answers to pick from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question.
    pub ask: String,
    /// Two or three.
    pub answers: Vec<Answer>,
}

/// An answer somebody may pick, and what is said to it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The answer.
    pub say: String,
    /// What is said to it: never right or wrong alone, but why.
    pub reply: Claim,
}

/// "In your own words: ..."
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// The prompt.
    pub ask: String,
    /// What a good answer holds.
    pub answer: Claim,
}

impl SayBack {
    /// All that is said to answers.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        let answers = self.questions.iter().flat_map(|each| &each.answers);
        answers
            .map(|answer| &answer.reply)
            .chain([&self.own.answer])
    }
}
