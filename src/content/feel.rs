use super::Claim;
use serde::Deserialize;

/// What one may feel at a moment, by how often people do. Together they tell of nothing much, of pleasant and of
/// frightening feelings alike: never one story.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feel {
    /// Common.
    pub common: Vec<Claim>,
    /// Less common.
    pub less: Vec<Claim>,
    /// Rare but important, and what to do then.
    pub rare: Vec<Claim>,
}

impl Feel {
    /// The three groups, in the order of `Ui::feel`.
    pub fn groups(&self) -> [&[Claim]; 3] {
        [&self.common, &self.less, &self.rare]
    }
}
