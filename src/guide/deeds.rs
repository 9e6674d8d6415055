//! What the reader does in the brain chapter.

use super::{Act, Beat, Chapter, Guide};
use crate::content::Pack;
use crate::science::lab::{Brake, Depth, Reading};

/// How long growth signals are watched, hours: about when they are strongest.
const HOURS: f32 = 5.0;

impl Guide {
    /// The beat that is open begins.
    pub(super) fn enter(&mut self) {
        if let Some(beat) = self.beat() {
            self.slides[beat as usize] = beat.start();
            self.lab.enter(beat);
        }
    }

    /// Looks closer, or from further away.
    pub fn look(&mut self, depth: Depth) {
        self.lab.depth = depth;
        self.lab.running = true;
    }

    /// Moves the slider of the beat, 0 to 1.
    pub fn slide(&mut self, share: f32) {
        let Some(beat) = self.beat() else { return };
        let share = share.clamp(0.0, 1.0);
        self.slides[beat as usize] = share;
        self.lab.stir();
        match beat {
            Beat::Brake => self.lab.brake = Brake::Hand(share),
            Beat::Links => self.lab.day_by_hand = true,
            _ => {}
        }
    }

    /// Does something.
    pub fn act(&mut self, act: Act) {
        self.lab.stir();
        match act {
            Act::Signal => {
                self.lab.signalling = true;
                self.lab.sent += 1;
                // Molecules cannot be seen from further away, nor all gates from so near.
                self.lab.depth = Depth::Synapse;
            }
            Act::Bring | Act::Wash => {
                self.lab.ketamine = act == Act::Bring;
                self.lab.brake = Brake::Model;
            }
            Act::Release => {
                let loose = !self.lab.released();
                self.slide(if loose { 0.0 } else { 1.0 });
            }
            Act::Compare => self.lab.compare = !self.lab.compare,
        }
        let told = match act {
            Act::Compare => self.lab.compare,
            Act::Release => self.lab.released(),
            _ => true,
        };
        (self.lab.act, self.lab.done) = (told.then_some(act), false);
    }

    /// Takes the reader from the session's moment to the same level in the picture.
    pub fn follow_level(&mut self, pack: &Pack) {
        let level = self.level_now(pack);
        if self.beat() != Some(Beat::Arrive) {
            self.open(Chapter::Brain);
            self.go(Beat::Arrive as usize, pack);
        }
        self.slide(level);
    }

    /// Takes in what the picture tells, `seconds` after the last time.
    pub fn observe(&mut self, reading: Reading, other: Option<Reading>, seconds: f64, pack: &Pack) {
        self.lab.take(reading, other);
        match (self.beat(), self.lab.brake) {
            // The slider shows where the model has the brake, or the day.
            (Some(Beat::Brake), Brake::Model) => self.slides[3] = reading.brake.clamp(0.0, 1.0),
            (Some(Beat::Links), _) if !self.lab.day_by_hand => {
                self.slides[6] = super::beat::slide_at(reading.days);
                self.lab.running &= reading.days < super::beat::days(1.0);
            }
            // Growth signals are the story of the first hours.
            (Some(Beat::Growth), _) => self.lab.running &= reading.days < HOURS / 24.0,
            _ => {}
        }
        self.say_next(seconds, pack);
    }
}
