use super::nmda::{DESTEXHE, Nmda, NmdaOdds};
use super::patch::{ALL, CELLS, patch_at, patches};
use super::{AmpaOdds, Patch};
use crate::science::chance::{Chance, Odds};
use crate::science::cleft::{Cleft, Stride};
use crate::science::constants::{illustrative::PATCH, published};

/// All that depends on how long a stride is, reckoned once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// The molecules'.
    pub stride: Stride,
    ampa: AmpaOdds,
    nmda: NmdaOdds,
}

impl Pace {
    /// For strides of this many ms.
    pub fn new(ms: f64) -> Self {
        let volume = f64::from(PATCH) * f64::from(PATCH) * published::WIDTH;
        // One molecule in the room over one patch.
        let level = 1.0 / (volume * published::PER_CUBIC_NM);
        Self {
            stride: Stride::new(ms),
            ampa: AmpaOdds::new(ms, level),
            nmda: NmdaOdds::new(&DESTEXHE, ms, level),
        }
    }
}

/// How many gates are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Of the AMPA gates.
    pub ampa: usize,
    /// Of the NMDA gates, whatever sits in them.
    pub nmda: usize,
}

/// 80 AMPA and 20 NMDA gates, each over its own patch; it meets the molecules in the room above that.
#[derive(Clone, Debug)]
pub struct Receptors {
    places: [Patch; ALL],
    /// Which gate stands in which square; [`ALL`] where none does.
    owners: [u8; CELLS],
    ampa: [bool; published::AMPA],
    there: usize,
    nmda: [Nmda; published::NMDA],
    chance: Chance,
}

impl Receptors {
    /// At rest, all there.
    pub fn new(seed: u64) -> Self {
        let places = patches();
        let mut owners = [ALL as u8; CELLS];
        for (gate, patch) in places.iter().enumerate() {
            owners[patch.cell] = gate as u8;
        }
        Self {
            places,
            owners,
            ampa: [false; published::AMPA],
            there: published::AMPA,
            nmda: [Nmda::None; published::NMDA],
            chance: Chance::new(seed),
        }
    }

    /// The first `count` AMPA gates are in the membrane.
    pub fn keep(&mut self, count: usize) {
        self.there = count.min(published::AMPA);
    }

    /// How many AMPA gates are in the membrane.
    pub fn there(&self) -> usize {
        self.there
    }

    /// Where the gates are.
    pub fn places(&self) -> &[Patch; ALL] {
        &self.places
    }

    /// Which AMPA gates are open.
    pub fn ampa(&self) -> &[bool; published::AMPA] {
        &self.ampa
    }

    /// The NMDA gates.
    pub fn nmda(&self) -> &[Nmda; published::NMDA] {
        &self.nmda
    }

    /// Molecules the gates hold.
    pub fn bound(&self) -> usize {
        let ampa = self.ampa.iter().filter(|open| **open).count();
        let nmda: u32 = self.nmda.iter().map(|gate| gate.holds()).sum();
        ampa + nmda as usize
    }

    /// How many are open.
    pub fn open(&self) -> Open {
        let is_open = |gate: &&Nmda| **gate == Nmda::Open;
        Open {
            ampa: self.ampa.iter().filter(|open| **open).count(),
            nmda: self.nmda.iter().filter(is_open).count(),
        }
    }

    /// All shut, nothing bound; says how many molecules were.
    pub fn rest(&mut self) -> usize {
        let bound = self.bound();
        self.ampa.fill(false);
        self.nmda.fill(Nmda::None);
        bound
    }

    /// One stride: what is bound may leave, then what is near may bind.
    pub fn step(&mut self, pace: &Pace, cleft: &mut Cleft) {
        self.shift(pace, cleft);
        self.bind(pace, cleft);
    }

    fn shift(&mut self, pace: &Pace, cleft: &mut Cleft) {
        for (open, place) in self.ampa.iter_mut().zip(&self.places) {
            if *open && self.chance.happens(pace.ampa.shuts) {
                *open = false;
                cleft.release(1, [place.x, place.y, 0.0]);
            }
        }
        for (gate, place) in self.nmda.iter_mut().zip(&self.places[published::AMPA..]) {
            let held = gate.holds();
            *gate = gate.moved(&pace.nmda, &mut self.chance);
            if gate.holds() < held {
                cleft.release(1, [place.x, place.y, 0.0]);
            }
        }
    }

    fn bind(&mut self, pace: &Pace, cleft: &mut Cleft) {
        let Self {
            owners,
            ampa,
            there,
            nmda,
            chance,
            ..
        } = self;
        cleft.offer(|x, y| {
            let Some(cell) = patch_at(x, y) else {
                return false;
            };
            let gate = usize::from(owners[cell]);
            let odds = if gate < *there {
                if ampa[gate] {
                    Odds::NEVER
                } else {
                    pace.ampa.opens
                }
            } else if (published::AMPA..ALL).contains(&gate) {
                nmda[gate - published::AMPA].binding(&pace.nmda)
            } else {
                Odds::NEVER
            };
            if odds == Odds::NEVER || !chance.happens(odds) {
                return false;
            }
            if let Some(open) = ampa.get_mut(gate) {
                *open = true;
            } else {
                let gate = &mut nmda[gate - published::AMPA];
                *gate = gate.bound();
            }
            true
        });
    }
}
