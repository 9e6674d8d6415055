//! What the reader has said is true for them, and the only two things that are answered. Nobody is cleared, nothing is
//! counted; it lives in the state, as long as the page.

use super::Guide;
use crate::content::{Advice, Claim, Fill, Pack, Tell, plain, sentences};

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

impl Guide {
    /// Taps a matter and says what is answered to it.
    pub fn say_tap(&mut self, place: Tapped, pack: &Pack) {
        self.tap(place);
        let matter = pack.safety.tells().nth(place.list);
        let matter = matter.and_then(|tell| tell.items.get(place.item));
        let Some((matter, common)) = matter.zip(pack.safety.tell.as_ref()) else {
            return;
        };
        let name = named(&matter.claim);
        self.said = if self.is_tapped(place) {
            let parts = [
                &*name,
                ": ",
                &common.of(matter.answer).say,
                " ",
                &common.always.say,
            ];
            parts.concat()
        } else {
            common.untapped.fill(&[("name", &name)])
        };
    }

    /// Takes back all that is tapped, and says so.
    pub fn untap_all(&mut self, pack: &Pack) {
        self.untap();
        if let Some(common) = &pack.safety.tell {
            self.said.clone_from(&common.cleared);
        }
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

/// What is tapped, by its answer: first what to talk about before having this medicine at all.
pub fn by_answer<'a>(guide: &Guide, pack: &'a Pack) -> Vec<(Advice, Vec<&'a Claim>)> {
    let groups = [Advice::Wait, Advice::Tell].map(|answer| (answer, answered(guide, pack, answer)));
    let some = groups.into_iter().filter(|(_, claims)| !claims.is_empty());
    some.collect()
}

/// All that is tapped, in the order of its answers.
pub fn to_tell<'a>(guide: &Guide, pack: &'a Pack) -> Vec<&'a Claim> {
    let groups = by_answer(guide, pack).into_iter();
    groups.flat_map(|(_, claims)| claims).collect()
}

/// The name of a matter: its first sentence, without the stop at its end.
pub fn named(claim: &Claim) -> String {
    let say = plain(&claim.say);
    let first = sentences(&say).first().copied().unwrap_or_default();
    first.trim().trim_end_matches('.').to_owned()
}
