use super::Claim;
use serde::Deserialize;

/// The rule of the next day as a small clock: the reader says when the visit ends.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct After {
    /// Heading.
    pub title: String,
    /// What is asked ("When does your visit end?").
    pub ask: String,
    /// Label of the choice of a day.
    pub day: String,
    /// Label of the choice of a time.
    pub time: String,
    /// What stands in both while nothing is chosen.
    pub open: String,
    /// Monday to Sunday.
    pub days: Vec<String>,
    /// How times of the day are said.
    pub hours: HourWords,
    /// The rule as it is, said until both are chosen.
    pub rule: Claim,
    /// What choosing is for, beside the rule.
    pub choose: String,
    /// Not before `{day}`, `{time}`, and after a night's sleep.
    pub until: String,
    /// Where the clinic's file says more than the rule: it asks for `{n}` hours.
    pub clinic: String,
    /// What is waited with.
    pub waits: Vec<Hold>,
    /// Name of the night.
    pub sleep: String,
    /// The night is part of every wait.
    pub night: Claim,
    /// Where the ribbon starts ("Your visit ends").
    pub ends: String,
}

/// Times of the day; `{h}` is the hour of twelve, `{h24}` that of a whole day, `{m}` the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HourWords {
    /// Before noon.
    pub morning: String,
    /// From noon on.
    pub evening: String,
    /// Twelve at noon.
    pub noon: String,
    /// Twelve at night.
    pub midnight: String,
}

/// One thing to wait with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// Which.
    pub of: Wait,
    /// Its name ("Driving").
    pub name: String,
    /// What it takes in, and why.
    pub say: Claim,
}

/// What to wait with after a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wait {
    /// Cars, bikes and machines.
    Drive,
    /// Alcohol and cannabis.
    Alcohol,
    /// Big decisions.
    Decisions,
    /// Looking after children alone.
    Children,
}

impl Wait {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Drive, Self::Alcohol, Self::Decisions, Self::Children];
}

impl After {
    /// What is said of it.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        let waits = self.waits.iter().map(|hold| &hold.say);
        std::iter::once(&self.rule)
            .chain(waits)
            .chain([&self.night])
    }
}
