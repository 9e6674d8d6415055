//! One signal: a vesicle empties into the cleft, its molecules spread, bind, leave and are taken up.

use super::chance::Chance;
use super::cleft::{Cleft, Molecules};
use super::constants::published::{VESICLE, WIDTH};
use super::gates::{Open, Pace, Receptors};

/// Molecules and gates together. Free, bound and taken up add up to those released, at every step.
#[derive(Clone, Debug)]
pub struct Signal {
    cleft: Cleft,
    receptors: Receptors,
    released: u64,
    swept: u64,
    open: Open,
    peak: Open,
}

impl Signal {
    /// At rest.
    pub fn new(seed: u64) -> Self {
        // Two streams, so that what one draws does not change the other.
        let mut seeds = Chance::new(seed);
        let mut next = || u64::from(seeds.bits()) << 32 | u64::from(seeds.bits());
        Self {
            cleft: Cleft::new(VESICLE, next()),
            receptors: Receptors::new(next()),
            released: 0,
            swept: 0,
            open: Open::default(),
            peak: Open::default(),
        }
    }

    /// One vesicle opens at the centre of the sender. There is room for the molecules of one: if some of an earlier
    /// one are still on their way, only what is missing comes out.
    pub fn release(&mut self) {
        let count = VESICLE - self.cleft.free() - self.receptors.bound();
        self.released += self.cleft.release(count, [0.0, 0.0, WIDTH as f32]) as u64;
        self.peak = self.open;
    }

    /// All step once.
    pub fn step(&mut self, pace: &Pace) {
        self.cleft.step(&pace.stride);
        self.receptors.step(pace, &mut self.cleft);
        self.open = self.receptors.open();
        self.peak.ampa = self.peak.ampa.max(self.open.ampa);
        self.peak.nmda = self.peak.nmda.max(self.open.nmda);
    }

    /// Back to rest: what is left is taken up.
    pub fn rest(&mut self) {
        self.swept += self.receptors.rest() as u64;
        self.cleft.clear();
        self.open = Open::default();
    }

    /// Only the first `count` AMPA gates are there.
    pub fn keep(&mut self, count: usize) {
        self.receptors.keep(count);
    }

    /// The free molecules.
    pub fn molecules(&self) -> Molecules<'_> {
        self.cleft.molecules()
    }

    /// The gates.
    pub fn receptors(&self) -> &Receptors {
        &self.receptors
    }

    /// Open now.
    pub fn open(&self) -> Open {
        self.open
    }

    /// The most that were open since the last release.
    pub fn peak(&self) -> Open {
        self.peak
    }

    /// Molecules let out so far.
    pub fn released(&self) -> u64 {
        self.released
    }

    /// Molecules taken up so far.
    pub fn taken(&self) -> u64 {
        self.cleft.taken() + self.swept
    }
}
