//! How the reader looks at rates: as pictures or as a table, in which order, and what worries them.

use super::Guide;
use crate::content::{Block, Effect, Fill, Pack, Rates};

/// What the reader has set and marked. It lives in the state alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worries {
    /// Rates stand in a table, not in pictures.
    pub table: bool,
    /// All are shown, not only the first.
    pub all: bool,
    /// What worries the reader comes first.
    pub first: bool,
    /// The marked effects of the collection, in its order.
    marked: Vec<usize>,
    /// What a screen reader is told after a change.
    pub said: String,
}

impl Worries {
    /// True for a marked effect.
    pub fn marks(&self, effect: usize) -> bool {
        self.marked.contains(&effect)
    }

    /// The effects in the order they are shown.
    pub fn order(&self, count: usize) -> Vec<usize> {
        let mut order: Vec<_> = (0..count).collect();
        if self.first {
            // A stable sort: within both parts the biggest stay first.
            order.sort_by_key(|effect| !self.marks(*effect));
        }
        order
    }

    /// True for an effect that waits until all are asked for. What is marked is always there.
    pub fn hides(&self, effect: usize, rates: &Rates) -> bool {
        !self.all && effect >= usize::from(rates.first) && !self.marks(effect)
    }

    /// Marks an effect, or takes the mark away.
    pub fn mark(&mut self, effect: usize, rates: &Rates) {
        let Some(told) = rates.effects.get(effect) else {
            return;
        };
        let template = if self.marks(effect) {
            self.marked.retain(|each| *each != effect);
            &rates.words.unmarked
        } else {
            self.marked.push(effect);
            self.marked.sort_unstable();
            &rates.words.marked
        };
        let n = self.marked.len().to_string();
        self.said = template.fill(&[("what", &told.rate.title), ("n", &n)]);
    }

    /// Takes all marks away.
    pub fn forget(&mut self) {
        self.marked.clear();
    }

    /// Puts what worries the reader first, or the biggest.
    pub fn arrange(&mut self, first: bool, rates: &Rates) {
        self.first = first;
        let words = &rates.words;
        self.said = match words.ordered.get(usize::from(first)) {
            Some(said) if !first || !self.marked.is_empty() => said.clone(),
            _ => words.unordered.clone(),
        };
    }
}

/// The questions for the team that follow from what the reader has marked.
pub fn worries<'a>(guide: &Guide, pack: &'a Pack) -> Vec<&'a str> {
    let effects = collection(pack).map_or(&[] as &[Effect], |rates| &rates.effects);
    let marked = effects.iter().enumerate();
    marked
        .filter(|(effect, _)| guide.worries.marks(*effect))
        .map(|(_, effect)| effect.ask.say.as_str())
        .collect()
}

/// The one collection of a pack; none in the words a page carries.
pub fn collection(pack: &Pack) -> Option<&Rates> {
    let blocks = pack
        .safety
        .sections
        .iter()
        .flat_map(|section| &section.blocks);
    blocks.into_iter().find_map(|block| match block {
        Block::Rates(rates) => Some(rates),
        _ => None,
    })
}
