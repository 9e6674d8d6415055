use serde::Deserialize;

/// Words of the screen in a waiting room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KioskWords {
    /// The language's own name for itself.
    pub language: String,
    /// The one line while nobody is there.
    pub line: String,
    /// The one button below it.
    pub begin: String,
    /// Heading of the choice of language.
    pub choose: String,
    /// Leads back to that choice.
    pub languages: String,
    /// Ends the visit.
    pub finish: String,
    /// Name of the place where the standing controls are.
    pub dock: String,
    /// *Still there?*
    pub still: StillWords,
    /// Brings all that can be touched into the lower half.
    pub reach: String,
    /// What comes out of a printer that the clinic has not turned on.
    pub no_print: String,
    /// How loud the voice is.
    pub loud: LoudWords,
    /// The guide on the visitor's own telephone.
    pub take: TakeWords,
    /// For the one who sets it up.
    pub check: CheckWords,
}

/// Words of *Still there?*
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StillWords {
    /// The question.
    pub title: String,
    /// What happens else.
    pub why: String,
    /// How long there is: `{n}` seconds.
    pub left: String,
    /// One more visit's time.
    pub stay: String,
    /// More time from now on: `{n}` minutes.
    pub longer: String,
}

/// Words of the voice's loudness.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoudWords {
    /// Label.
    pub title: String,
    /// From soft to loud.
    pub steps: [String; 3],
}

/// Words of the code to take along.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeWords {
    /// Opens it.
    pub open: String,
    /// Heading.
    pub title: String,
    /// What to do, and what the code holds.
    pub hint: String,
    /// Name of the code.
    pub code: String,
}

/// Words of the self-check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckWords {
    /// Heading.
    pub title: String,
    /// Which program.
    pub version: String,
    /// When the words were written.
    pub written: String,
    /// Whether it works without a network.
    pub offline: String,
    /// Not, ready, a newer one waits, could not be kept.
    pub states: [String; 4],
    /// The idle time: label.
    pub idle: String,
    /// `{n}` seconds.
    pub seconds: String,
    /// Failures since the browser was started: label.
    pub errors: String,
    /// There were none.
    pub no_errors: String,
}
