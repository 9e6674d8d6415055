//! What the reader does with the living picture, and what the picture last told.

use super::Beat;
use crate::science::lab::{Brake, Depth, Reading};

/// The living picture as the guide knows it: the models run elsewhere and are read a few times a second.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lab {
    /// How close the reader looks.
    pub depth: Depth,
    /// The models may run.
    pub running: bool,
    /// The picture has come; none while it is on its way.
    pub picture: Option<bool>,
    /// The picture is in the window.
    pub in_sight: bool,
    /// Ketamine is near, where a beat leaves that to the reader.
    pub ketamine: bool,
    /// Whose the brake is.
    pub brake: Brake,
    /// The day is the reader's, and no longer runs by itself.
    pub day_by_hand: bool,
    /// Two halves: without and with.
    pub compare: bool,
    /// A signal is on its way, on the clock of milliseconds.
    pub signalling: bool,
    /// Signals asked for in this beat.
    pub sent: u32,
    /// Beats entered so far: the models begin each as its story begins.
    pub entered: u32,
    /// The deed whose result is told.
    pub act: Option<Act>,
    /// That deed has come to its end.
    pub done: bool,
    /// What the picture last told.
    pub reading: Reading,
    /// The half without ketamine.
    pub other: Option<Reading>,
    /// The sentence about the picture, or how the last deed came out.
    pub said: String,
    /// How the last deed came out, as it was last said.
    pub(super) said_of_deed: String,
    /// Seconds it has stood.
    pub(super) stood: f64,
    /// Which sentence comes next.
    pub(super) turn: usize,
}

/// What the reader can do, in the order of the words in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Let the sender send one signal.
    Signal,
    /// Bring ketamine in.
    Bring,
    /// Wash it out.
    Wash,
    /// Take the brake off, or put it back.
    Release,
    /// Look at both halves, or at one again.
    Compare,
}

impl Lab {
    /// A beat begins.
    pub(super) fn enter(&mut self, beat: Beat) {
        *self = Self {
            depth: beat.depth(),
            running: true,
            picture: self.picture,
            in_sight: self.in_sight,
            ketamine: beat.with_ketamine(),
            signalling: beat == Beat::Quiet,
            sent: u32::from(beat == Beat::Quiet),
            entered: self.entered + 1,
            ..Self::default()
        };
    }

    /// The models have somewhere to go.
    pub(super) fn stir(&mut self) {
        self.running = true;
        self.signalling = false;
    }

    /// The brake is in the reader's hand, and off.
    pub fn released(&self) -> bool {
        self.brake == Brake::Hand(0.0)
    }

    /// Takes in what the picture tells.
    pub(super) fn take(&mut self, reading: Reading, other: Option<Reading>) {
        (self.reading, self.other) = (reading, other);
        self.running &= reading.moving > 0.0;
        self.done |= match self.act {
            // Glutamate has spread, and gates have answered.
            Some(Act::Signal) => reading.signals >= self.sent as f32 && reading.scale > 0.0,
            Some(Act::Bring) if self.depth == Depth::Gate => self.holds(),
            Some(Act::Wash) if self.depth == Depth::Gate => !self.holds(),
            Some(Act::Bring | Act::Wash | Act::Compare) => !self.running,
            Some(Act::Release) | None => true,
        };
    }

    /// Ketamine sits in the one gate.
    fn holds(&self) -> bool {
        self.reading.pore >= 3.0
    }
}
