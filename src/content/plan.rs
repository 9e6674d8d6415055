use super::{Claim, List, Matters, SayBack, Section};
use serde::Deserialize;

/// *My plan*: what matters, the plan itself, and the page for the companion.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// *What matters to me*.
    pub matters: Matters,
    /// Heading of the plan itself.
    pub title: String,
    /// The one main message.
    pub lead: Claim,
    /// Labels and buttons.
    pub words: PlanWords,
    /// Things to tick: before, the day, after.
    #[serde(deserialize_with = "super::late::list")]
    pub checklist: Vec<List>,
    /// Questions for the team, grouped.
    #[serde(deserialize_with = "super::late::list")]
    pub questions: Vec<List>,
    /// For the companion.
    pub ride: Section,
    /// Teach-back.
    pub say_back: SayBack,
}

/// Words of the plan itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanWords {
    /// What is typed stays here.
    pub private: String,
    /// Heading: the route.
    pub route: String,
    /// Heading: the checklist.
    pub checklist: String,
    /// `{n}` of `{of}` done.
    pub ticked: String,
    /// Heading: what to tell the team.
    pub tell: String,
    /// The box that puts what was tapped in *Staying safe* on the plan.
    pub tapped: String,
    /// Where that comes from.
    pub tapped_hint: String,
    /// Said where nothing was tapped.
    pub tapped_none: String,
    /// Label of the reader's own lines, `{n}`.
    pub tell_line: String,
    /// Heading: questions for the team.
    pub questions: String,
    /// How to choose them.
    pub questions_hint: String,
    /// Before a question that follows from a side effect that worries the reader.
    pub worry: String,
    /// Label of the reader's own questions, `{n}`.
    pub own: String,
    /// Heading: who takes the reader home.
    pub ride: String,
    /// Label: their name.
    pub ride_name: String,
    /// Label: their telephone.
    pub ride_phone: String,
    /// Heading: whom to call.
    pub calls: String,
    /// The clinic, where it has told no name.
    pub clinic: String,
    /// The emergency number.
    pub emergency: String,
    /// The crisis line.
    pub crisis: String,
    /// Heading: the sentence to hold on to.
    pub sentence: String,
    /// Heading: ways to take the plan along.
    pub take: String,
    /// Who may read what is taken along.
    pub take_hint: String,
    /// Prints the plan.
    pub print: String,
    /// Saves it as a file.
    pub save: String,
    /// Name of that file.
    pub file: String,
    /// Heading of the code.
    pub phone: String,
    /// What the code does, and what it does not hold.
    pub phone_hint: String,
    /// Name of the code.
    pub code: String,
    /// Empties the plan.
    pub clear: String,
    /// On that button, once it was pressed.
    pub clear_sure: String,
    /// Said when it is empty.
    pub cleared: String,
}
