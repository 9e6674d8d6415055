//! What the reader does with the living picture, and what the picture last told.

use super::Beat;
use crate::science::lab::{Brake, Depth, Reading};

/// Whether the living picture's program is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Picture {
    /// On its way.
    #[default]
    Coming,
    /// There.
    There,
    /// It could not be brought; it may be asked for again.
    Missing,
    /// It threw, and must not be used again.
    Broken,
}

impl Picture {
    /// It does not come.
    pub fn lost(self) -> bool {
        matches!(self, Self::Missing | Self::Broken)
    }
}

/// The living picture as the guide knows it: the models run elsewhere and are read a few times a second.
// Each switch is one a reader or the window turns by itself.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lab {
    /// How close the reader looks.
    pub depth: Depth,
    /// The models, or the way from depth to depth, have somewhere to go.
    pub running: bool,
    /// The reader holds the picture.
    pub paused: bool,
    /// The reader has done something in this beat.
    pub touched: bool,
    /// Whether the picture is there.
    pub picture: Picture,
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
    /// Beginnings so far: at each, the models are as at their very first.
    pub entered: u32,
    /// The deed whose result is told.
    pub act: Option<Act>,
    /// That deed has come to its end.
    pub done: bool,
    /// What is told of it: first that it happens, then how it came out.
    pub result: String,
    /// Ketamine sat in the one gate when that deed was done.
    pub(super) held: bool,
    /// What the picture last told.
    pub reading: Reading,
    /// The half without ketamine.
    pub other: Option<Reading>,
    /// The sentence about the picture, or the result.
    pub said: String,
    /// The last sentence of each kind: the result, then those about the picture.
    pub(super) last: [String; 3],
    /// Seconds the sentence has stood.
    pub(super) stood: f64,
    /// Which kind comes next.
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
    /// Bring ketamine to the brake cell.
    Slow,
}

impl Lab {
    /// A beat begins.
    pub(super) fn enter(&mut self, beat: Beat) {
        *self = Self {
            depth: beat.depth(),
            running: true,
            paused: self.paused,
            picture: self.picture,
            in_sight: self.in_sight,
            ketamine: beat.with_ketamine(),
            signalling: beat == Beat::Quiet,
            sent: u32::from(beat == Beat::Quiet),
            entered: self.entered + 1,
            ..Self::default()
        };
    }

    /// The reader does something, so the models have somewhere to go.
    pub(super) fn stir(&mut self) {
        (self.running, self.paused, self.touched) = (true, false, true);
        self.signalling = false;
    }

    /// Nothing is told of a deed any more.
    pub(super) fn forget(&mut self) {
        (self.act, self.done) = (None, false);
        self.result.clear();
    }

    /// The brake is in the reader's hand, and off.
    pub fn released(&self) -> bool {
        self.brake == Brake::Hand(0.0)
    }

    /// A deed is under way, or its result is not yet said.
    pub fn pending(&self) -> bool {
        (self.act.is_some() && !self.done) || self.result != self.last[0]
    }

    /// The picture moves, or would if it were not held.
    pub fn moves(&self) -> bool {
        self.running && self.picture == Picture::There && (self.in_sight || self.pending())
    }

    /// Ketamine sits in the one gate.
    pub(super) fn holds(&self) -> bool {
        self.reading.pore >= 3.0
    }
}
