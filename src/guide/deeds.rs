//! What the reader does in the brain chapter.

use super::beat::slide_at;
use super::{Act, Beat, Chapter, Guide, Picture};
use crate::content::Pack;
use crate::science::lab::{Brake, Depth, Reading};

impl Guide {
    /// The beat that is open begins.
    pub(super) fn enter(&mut self) {
        if let Some(beat) = self.beat() {
            self.slides[beat as usize] = beat.start();
            self.lab.enter(beat);
        }
    }

    /// Looks closer, or from further away. A picture that is held stays held.
    pub fn look(&mut self, depth: Depth) {
        self.lab.depth = depth;
        self.lab.running = true;
        self.lab.touched = true;
    }

    /// Moves the slider of the beat, 0 to 1.
    pub fn slide(&mut self, share: f32, pack: &Pack) {
        let Some(beat) = self.beat() else { return };
        let share = share.clamp(0.0, 1.0);
        self.slides[beat as usize] = share;
        self.lab.stir();
        if self.lab.compare {
            self.begin_deed(Act::Compare, pack);
        } else {
            self.lab.forget();
        }
        match beat {
            Beat::Brake => self.lab.brake = Brake::Hand(share),
            Beat::Links => self.lab.day_by_hand = true,
            // What gets in where gates open often is ketamine.
            Beat::Block => self.lab.ketamine = true,
            Beat::Quiet => self.act(Act::Signal, pack),
            _ => {}
        }
    }

    /// Does something.
    pub fn act(&mut self, act: Act, pack: &Pack) {
        self.lab.stir();
        self.begin_deed(act, pack);
        let lab = &mut self.lab;
        match act {
            Act::Signal => {
                lab.signalling = true;
                // What is asked for before the picture is there, is asked for once.
                lab.sent = if lab.picture == Picture::There {
                    lab.sent + 1
                } else {
                    1
                };
                // Every signal meets the same gates by the same chance: what differs is what was changed.
                lab.entered += 1;
                // Molecules cannot be seen from further away, nor all gates from so near.
                lab.depth = Depth::Synapse;
            }
            Act::Bring | Act::Slow | Act::Wash => {
                lab.ketamine = act != Act::Wash;
                lab.brake = Brake::Model;
            }
            Act::Release => {
                let loose = !lab.released();
                let share = if loose { 0.0 } else { 1.0 };
                lab.brake = Brake::Hand(share);
                self.slides[Beat::Brake as usize] = share;
                self.undo_unless(loose, pack);
            }
            Act::Compare => {
                lab.compare = !lab.compare;
                // Both halves begin alike.
                lab.entered += u32::from(lab.compare);
                let compare = lab.compare;
                self.undo_unless(compare, pack);
            }
        }
    }

    /// Holds the picture, or lets it go on.
    pub fn hold(&mut self) {
        self.lab.paused = !self.lab.paused;
    }

    /// It is told that the deed happens.
    fn begin_deed(&mut self, act: Act, pack: &Pack) {
        let held = self.lab.holds();
        let lab = &mut self.lab;
        (lab.act, lab.done, lab.held) = (Some(act), false, held);
        lab.result
            .clone_from(&pack.brain.lab.acts[act as usize].during);
    }

    /// A deed that was undone is told to be.
    fn undo_unless(&mut self, done: bool, pack: &Pack) {
        let Some(act) = self.lab.act.filter(|_| !done) else {
            return;
        };
        self.lab
            .result
            .clone_from(&pack.brain.lab.acts[act as usize].undone);
        self.lab.done = true;
    }

    /// Takes the reader from the session's moment to the same level in the picture.
    pub fn follow_level(&mut self, pack: &Pack) {
        let level = self.level_now(pack);
        if self.beat() != Some(Beat::Arrive) {
            self.open(Chapter::Brain);
            self.go(Beat::Arrive as usize, pack);
        }
        self.slide(level, pack);
    }

    /// Takes in what the picture tells, `seconds` after the last time; `busy` while it still moves.
    pub fn observe(
        &mut self,
        (reading, other): (Reading, Option<Reading>),
        busy: bool,
        seconds: f64,
        pack: &Pack,
    ) {
        (self.lab.reading, self.lab.other) = (reading, other);
        if let Some(act) = self.lab.act.filter(|_| !self.lab.done && self.ended()) {
            self.lab.done = true;
            self.lab.result = self.outcome(act, pack);
        }
        match (self.beat(), self.lab.brake) {
            // The slider shows where the model has the brake, or the day.
            (Some(Beat::Brake), Brake::Model) => {
                self.slides[Beat::Brake as usize] = reading.brake.clamp(0.0, 1.0);
            }
            (Some(Beat::Links), _) if !self.lab.day_by_hand => {
                self.slides[Beat::Links as usize] = slide_at(reading.days);
            }
            _ => {}
        }
        self.say_next(seconds, pack);
        self.lab.running = busy || self.lab.pending();
    }
}
