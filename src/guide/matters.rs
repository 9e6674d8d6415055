use super::Guide;
use crate::content::{Card, Fill, Pack};

/// How many of what matters most lead the questions of the plan.
pub const FIRST: usize = 3;

/// An order of the cards, the one that matters most first. Nothing is chosen until the reader moves one; from then on
/// every card stands in it once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    order: Vec<usize>,
    /// The cards whose last move was up: these the reader has chosen; the others only made room.
    raised: Vec<usize>,
}

impl Ranking {
    /// True once the reader has moved a card.
    pub fn is_chosen(&self) -> bool {
        !self.order.is_empty()
    }

    /// The cards in order; as the pack has them where the reader has chosen none, or where these are other cards.
    pub fn of(&self, count: usize) -> Vec<usize> {
        if self.order.len() == count {
            self.order.clone()
        } else {
            (0..count).collect()
        }
    }

    /// Moves the card at a place to another one; beyond the last is the last. To stay is no choice.
    pub fn shift(&mut self, from: usize, to: usize, count: usize) {
        let to = to.min(count.saturating_sub(1));
        if from < count && from != to {
            let mut order = self.of(count);
            let card = order.remove(from);
            order.insert(to, card);
            self.order = order;
            self.raised.retain(|each| *each != card);
            if to < from {
                self.raised.push(card);
            }
        }
    }
}

impl Guide {
    /// Moves a card of *What matters to me* from one place to another, and says so.
    pub fn rank(&mut self, from: usize, to: usize, pack: &Pack) {
        let count = pack.plan.matters.cards.len();
        self.matters.shift(from, to, count);
        if let Some(card) = self.ranked(pack).get(to) {
            let (place, count) = ((to + 1).to_string(), count.to_string());
            let told = [("name", card.name.as_str()), ("n", &place), ("of", &count)];
            self.said = pack.plan.matters.words.moved.fill(&told);
        }
    }

    /// Forgets the order.
    pub fn unrank(&mut self, pack: &Pack) {
        self.matters = Ranking::default();
        self.said.clone_from(&pack.plan.matters.words.forgotten);
    }

    /// The cards in the reader's order.
    pub fn ranked<'a>(&self, pack: &'a Pack) -> Vec<&'a Card> {
        let cards = &pack.plan.matters.cards;
        let order = self.matters.of(cards.len());
        order.into_iter().map(|card| &cards[card]).collect()
    }

    /// What matters most, by index into the pack's cards: of those the reader has moved up, the first.
    pub fn foremost(&self, pack: &Pack) -> Vec<usize> {
        let order = self.matters.of(pack.plan.matters.cards.len()).into_iter();
        let raised = order.filter(|card| self.matters.raised.contains(card));
        raised.take(FIRST).collect()
    }
}

/// The cards of what matters most.
pub fn leading_matters(guide: &Guide, pack: &Pack) -> Vec<Card> {
    let cards = guide.foremost(pack).into_iter();
    cards
        .map(|index| pack.plan.matters.cards[index].clone())
        .collect()
}
