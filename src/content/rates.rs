//! What was counted in two groups, and collections of it.

use super::Claim;
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

/// Words of the controls of a collection.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatesWords {
    /// Head of the first column of the table.
    pub effect: String,
    /// Legend: what comes first.
    pub order: String,
    /// By size; by what worries the reader.
    pub orders: Vec<String>,
    /// Marks a rate.
    pub worry: String,
    /// Shows all `{n}`.
    pub all: String,
    /// Shows the first `{n}`.
    pub few: String,
    /// Said: `{what}` is marked, `{n}` are.
    pub marked: String,
    /// Said: `{what}` is no longer marked, `{n}` are.
    pub unmarked: String,
    /// Said of the two orders.
    pub ordered: Vec<String>,
    /// Said of the second order, when nothing is marked.
    pub unordered: String,
    /// Heading of the questions that follow from the marks.
    pub asks: String,
    /// What is marked stays here.
    pub private: String,
}

/// Words with which rates are told and weighed, in every chapter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weigh {
    /// `{n}` out of `{of}`.
    pub count: String,
    /// Fewer than `{n}` out of `{of}`.
    pub below: String,
    /// What one figure is.
    pub key: String,
    /// What a figure of the common part is.
    pub both: String,
    /// What a figure beyond it is.
    pub beyond: String,
    /// Before the limit sentence.
    pub limit: String,
    /// Before the people studied.
    pub who: String,
    /// Head of a column: the group.
    pub group: String,
    /// Head of a column: its count.
    pub counted: String,
    /// Legend: how rates are shown.
    pub show: String,
    /// As pictures, as a table.
    pub shows: Vec<String>,
    /// Question before how sure we are.
    pub sure: String,
    /// Names in the order of `Level`, four words each.
    pub levels: Vec<String>,
}
