//! What was counted in two groups, and collections of it.

use super::{Claim, RatesWords};
use serde::Deserialize;

/// How many of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// How many were affected.
    pub count: u8,
    /// Of how many; 100 where it does not say. Only raw counts say.
    pub of: Option<u8>,
    /// True for "fewer than `count`": drawn empty and said.
    #[serde(deserialize_with = "super::typed::flag")]
    pub below: bool,
}

impl Count {
    /// Of how many.
    pub fn of(self) -> u8 {
        self.of.unwrap_or(100)
    }

    /// How many figures are filled.
    pub fn filled(self) -> u8 {
        if self.below { 0 } else { self.count }
    }
}

/// The same thing counted in two groups.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// What was counted ("Felt far away or unreal").
    pub title: String,
    /// The whole finding in words, both numbers in it: what a screen reader hears in place of the picture.
    pub finding: Claim,
    /// The group that got the drug.
    pub with: Count,
    /// The comparison group.
    pub without: Count,
    /// What the difference is, so that nobody has to work it out ("32 more out of 100").
    pub difference: String,
    /// True where the study found no clear difference: then none is marked.
    #[serde(deserialize_with = "super::typed::flag")]
    pub unclear: bool,
}

/// How the figures of one group are drawn, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Filled, as many as in the other group.
    pub both: u8,
    /// Filled and marked: beyond the other group.
    pub beyond: u8,
    /// Empty.
    pub none: u8,
}

impl Rate {
    /// True where the picture marks a difference.
    pub fn marks(&self) -> bool {
        self.drawn().iter().any(|group| group.beyond > 0)
    }

    /// The figures of both groups. Where the difference is not clear, or not known to the number, none is marked.
    pub fn drawn(&self) -> [Drawn; 2] {
        let groups = [self.with, self.without];
        let marked = !self.unclear && groups.iter().all(|group| !group.below);
        let least = self.with.filled().min(self.without.filled());
        groups.map(|group| {
            let both = if marked { least } else { group.filled() };
            Drawn {
                both,
                beyond: group.filled() - both,
                none: group.of() - group.filled(),
            }
        })
    }
}

/// Who was counted, and what to keep in mind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// What the first group got ("With the nose spray").
    pub with: String,
    /// What the comparison group got.
    pub without: String,
    /// Who took part ("72 people took part").
    pub who: String,
    /// The honest limit, one sentence.
    pub limit: String,
}

/// A finding without counts, told with the same care as those with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uncounted {
    /// What was asked.
    pub title: String,
    /// The finding.
    pub finding: Claim,
    /// The difference in words, as with counts ("No difference was found").
    pub difference: String,
    /// How many took part, large where others have a picture ("158 people").
    pub people: String,
    /// Who was studied.
    pub study: Study,
}

/// Many rates of one study, biggest first.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// Heading.
    pub title: String,
    /// How many are shown before the reader asks for all.
    pub first: u8,
    /// What all of them share.
    pub study: Study,
    /// The rates.
    pub effects: Vec<Effect>,
    /// Words of the controls.
    pub words: RatesWords,
}

/// One rate of many.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// What was counted.
    pub rate: Rate,
    /// A limit of its own.
    pub limit: Option<String>,
    /// The question for the team that follows when it worries the reader.
    pub ask: Claim,
}
