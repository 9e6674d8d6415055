use super::{Block, Chapter, Claim};
use serde::Deserialize;

/// A private list to tap: what is true for the reader, so that the team hears of it before the visit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tell {
    /// Heading of the list.
    pub title: String,
    /// One to seven things that may be true.
    pub items: Vec<Matter>,
}

/// Something that may be true for the reader.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matter {
    /// What it is. The first sentence names it, so that it can stand in a list of what to tell.
    pub claim: Claim,
    /// What is answered to it.
    pub answer: Advice,
}

/// What is advised. These two are all there is: nobody is cleared, nothing is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// Tell the team before the visit.
    Tell,
    /// Do not have this medicine until you have talked.
    Wait,
}

/// What all lists to tap have in common.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TellWords {
    /// Over the lists ("Tap all that is true for you").
    pub tap: String,
    /// Heading of the answer.
    pub title: String,
    /// What is tapped stays here.
    pub private: String,
    /// The answer [`Advice::Tell`]; a list may follow.
    pub tell: Claim,
    /// The answer [`Advice::Wait`]; a list may follow.
    pub wait: Claim,
    /// Said with every answer.
    pub always: Claim,
    /// Said while nothing is tapped.
    pub none: Claim,
    /// The button that clears all.
    pub clear: String,
    /// Said when all is taken back.
    pub cleared: String,
    /// Said when `{name}` is taken back.
    pub untapped: String,
}

impl TellWords {
    /// What is said of it.
    pub fn claims(&self) -> [&Claim; 4] {
        [&self.wait, &self.tell, &self.none, &self.always]
    }

    /// The words of an answer.
    pub fn of(&self, answer: Advice) -> &Claim {
        match answer {
            Advice::Tell => &self.tell,
            Advice::Wait => &self.wait,
        }
    }
}

impl Chapter {
    /// All lists to tap of the chapter, in reading order.
    pub fn tells(&self) -> impl Iterator<Item = &Tell> {
        let blocks = self.sections.iter().flat_map(|section| &section.blocks);
        blocks.filter_map(Block::tell)
    }
}

impl Block {
    /// The list to tap, where it is one.
    pub fn tell(&self) -> Option<&Tell> {
        match self {
            Self::Tell(tell) => Some(tell),
            _ => None,
        }
    }
}
