//! How the reader moves from screen to screen.

use super::{Chapter, Clock, Guide, spoken};
use crate::content::Pack;

impl Guide {
    /// Opens a chapter where it was left; a beat of the brain's story begins anew.
    pub fn open(&mut self, chapter: Chapter) {
        // The brain's story is another one.
        if [self.chapter, chapter].contains(&Chapter::Brain) {
            self.story.stop();
        }
        self.chapter = chapter;
        self.story.playing = false;
        self.breath = None;
        self.said.clear();
        self.worries.said.clear();
        self.contents = false;
        self.seen[chapter as usize] = true;
        self.ask_again();
        self.enter();
    }

    /// Goes to a screen of the open chapter, clamped.
    pub fn go(&mut self, step: usize, pack: &Pack) {
        let step = step.min(self.count(self.chapter, pack) - 1);
        if self.chapter == Chapter::Session {
            self.turn(Clock::at(step));
        }
        self.steps[self.chapter as usize] = step;
        self.contents = false;
        if self.chapter == Chapter::Brain {
            self.story.stop();
            self.enter();
        }
    }

    /// The next screen; from the last one of a chapter, the first of the next; from the very last, the very first.
    pub fn next(&mut self, pack: &Pack) {
        if self.step() + 1 < self.count(self.chapter, pack) {
            self.go(self.step() + 1, pack);
        } else {
            self.open(self.chapter.next().unwrap_or_default());
            self.go(0, pack);
        }
        self.tell(pack);
    }

    /// The screen before; from the first one, the last of the chapter before.
    pub fn back(&mut self, pack: &Pack) {
        if let Some(step) = self.step().checked_sub(1) {
            self.go(step, pack);
        } else if let Some(chapter) = self.chapter.back() {
            self.open(chapter);
            self.go(usize::MAX, pack);
        }
        self.tell(pack);
    }

    /// Elsewhere focus goes to the heading, which is then read; on the clock it stays on the button.
    fn tell(&mut self, pack: &Pack) {
        self.said = match self.chapter {
            Chapter::Session => spoken(self, pack),
            _ => String::new(),
        };
    }

    /// True on the very first screen.
    pub fn at_start(&self) -> bool {
        self.chapter == Chapter::Session && self.step() == 0
    }
}
