use super::Claim;
use serde::Deserialize;

/// *What matters to me*: cards to put in order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matters {
    /// Few words for the list of screens.
    pub name: String,
    /// Heading; says the point.
    pub title: String,
    /// The one main message.
    pub lead: Claim,
    /// What stands around the cards.
    pub words: MattersWords,
    /// Seven or fewer.
    #[serde(deserialize_with = "super::late::list")]
    pub cards: Vec<Card>,
}

/// One thing that may matter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// A word or two ("Cost").
    pub name: String,
    /// What is meant, one line.
    pub line: String,
    /// Said before the question ("Because cost matters to you").
    pub because: String,
    /// The question for the team that follows from it.
    pub ask: Claim,
}

/// What stands around the cards.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MattersWords {
    /// How to put them in order.
    pub how: String,
    /// Button, with the card's `{name}`.
    pub up: String,
    /// Button, with the card's `{name}`.
    pub down: String,
    /// `{name}` is now `{n}` of `{of}`.
    pub moved: String,
    /// Heading of the questions that follow.
    pub follows: String,
    /// What becomes of them.
    pub goes: String,
    /// Said while nothing has been moved.
    pub none: String,
    /// Forgets the order.
    pub again: String,
    /// Said when it is forgotten.
    pub forgotten: String,
}
