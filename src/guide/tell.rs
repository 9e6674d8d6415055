//! What the reader has said is true for them, and the only two things that are answered. Nobody is cleared, nothing is
//! counted; it lives in the state, as long as the page.

use super::Guide;
use crate::content::{Advice, Claim, Pack, Tell, plain, sentences};

/// A matter that is tapped: which of the lists to tap of *Staying safe*, and which of its items. In reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tapped {
    /// Index of the list, of all in the chapter.
    pub list: usize,
    /// Index of the item.
    pub item: usize,
}

impl Guide {
    /// Says that a matter is true, or no longer.
    pub fn tap(&mut self, matter: Tapped) {
        match self.tapped.binary_search(&matter) {
            Ok(there) => drop(self.tapped.remove(there)),
            Err(place) => self.tapped.insert(place, matter),
        }
    }

    /// True when that matter is tapped.
    pub fn is_tapped(&self, matter: Tapped) -> bool {
        self.tapped.contains(&matter)
    }

    /// Takes back all that is tapped.
    pub fn untap(&mut self) {
        self.tapped.clear();
    }
}

/// What is tapped and gets that answer, in reading order.
pub fn answered<'a>(guide: &Guide, pack: &'a Pack, answer: Advice) -> Vec<&'a Claim> {
    let lists: Vec<&Tell> = pack.safety.tells().collect();
    let matters = guide
        .tapped
        .iter()
        .filter_map(|tapped| lists.get(tapped.list)?.items.get(tapped.item));
    matters
        .filter(|matter| matter.answer == answer)
        .map(|matter| &matter.claim)
        .collect()
}

/// All that is tapped, for the plan: first what to talk about before having this medicine at all.
pub fn to_tell<'a>(guide: &Guide, pack: &'a Pack) -> Vec<&'a Claim> {
    let mut all = answered(guide, pack, Advice::Wait);
    all.extend(answered(guide, pack, Advice::Tell));
    all
}

/// The name of a matter: its first sentence, without the stop at its end.
pub fn named(claim: &Claim) -> String {
    let say = plain(&claim.say);
    let first = sentences(&say).first().copied().unwrap_or_default();
    first.trim().trim_end_matches('.').to_owned()
}
