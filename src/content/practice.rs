use super::Claim;
use serde::Deserialize;

/// Three short rehearsals that one can do now. Each is whole as text: without animation and without sound.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// Heading.
    pub title: String,
    /// The one main message.
    pub lead: Claim,
    /// Slow breathing with a pacer.
    pub breath: Breath,
    /// A sentence to hold on to.
    pub ground: Ground,
    /// How to ask for help; the words are the route's.
    pub help: Rehearsal,
}

impl Practice {
    /// All that is said, in order; the words to ask for help with are the route's.
    pub fn claims(&self) -> Vec<&Claim> {
        let mut out = vec![&self.lead, &self.breath.how, &self.ground.how];
        out.extend(&self.ground.lines);
        out.push(&self.help.how);
        out
    }
}

/// A rehearsal: its name, and how to do it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rehearsal {
    /// Name.
    pub title: String,
    /// How to do it.
    pub how: Claim,
}

/// Slow breathing with a pacer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breath {
    /// Name.
    pub title: String,
    /// How to do it without the pacer.
    pub how: Claim,
    /// Said while the breath goes in.
    pub inward: String,
    /// Said while it goes out.
    pub outward: String,
    /// Starts the pacer.
    pub start: String,
    /// Stops it.
    pub stop: String,
    /// Said when the last breath is done.
    pub done: String,
}

/// A sentence to hold on to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Name.
    pub title: String,
    /// How to do it.
    pub how: Claim,
    /// Sentences to choose from.
    pub lines: Vec<Claim>,
    /// Before the chosen one.
    pub mine: String,
}
