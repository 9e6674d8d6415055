use super::{Chapter, Guide};
use crate::content::Pack;
use std::sync::Arc;

/// How much of the words is there. A page of our own carries those of the first chapter; the others come when the
/// reader first does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Those of the first chapter, and the frame of the others.
    First,
    /// The others are on their way.
    Coming,
    /// All.
    Whole,
    /// The others did not come.
    Lost,
}

/// All words with the clinic's own among them; none where it has none. Two of them are the same where they are one.
#[derive(Clone, Debug, Default)]
pub struct Worded(pub Option<Arc<Pack>>);

impl PartialEq for Worded {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().map(Arc::as_ptr) == other.0.as_ref().map(Arc::as_ptr)
    }
}

impl Words {
    /// Those of a pack.
    pub fn of(pack: &Pack) -> Self {
        if pack.is_whole() {
            Self::Whole
        } else {
            Self::First
        }
    }
}

impl Guide {
    /// True while the open chapter waits for its words.
    pub fn waits(&self) -> bool {
        self.chapter != Chapter::Session && self.words != Words::Whole
    }

    /// True while all words should be asked for: the open chapter needs them, or what the clinic tells.
    pub fn wants(&self) -> bool {
        self.words == Words::First && (self.waits() || self.awaited)
    }

    /// What did not come may be asked for again.
    pub fn ask_again(&mut self) {
        if self.words == Words::Lost {
            self.words = Words::First;
        }
    }

    /// The words have come, or not. They may be of a later edition than the page, with fewer screens.
    pub fn receive(&mut self, pack: Option<&Pack>) {
        let Some(pack) = pack else {
            self.words = Words::Lost;
            return;
        };
        self.words = Words::Whole;
        for chapter in Chapter::ALL {
            let last = self.count(chapter, pack) - 1;
            let step = &mut self.steps[chapter as usize];
            *step = last.min(*step);
        }
    }
}
