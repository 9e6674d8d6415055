//! Ketamine in NMDA gates: it enters only an open one, is trapped when that shuts, leaves only when it opens again.
//!
//! `kon` is illustrative and `koff` follows from it; the steady state rests on the published half-block alone.

use super::bridge::Micromolar;
use super::constants::{illustrative::KON, published};

/// Which cell the gates sit on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// The brake cell: gates like 2C.
    Brake,
    /// The receiver: the mean of 2A and 2B. The sender counts the same.
    Receiver,
}

impl Site {
    /// Ketamine that holds half of the gates, µM.
    pub const fn half(self) -> f32 {
        match self {
            Self::Brake => published::HALF_2C as f32,
            Self::Receiver => (0.5 * (published::HALF_2A + published::HALF_2B)) as f32,
        }
    }

    /// Entering an open gate, per s.
    pub fn entering(self, ketamine: Micromolar) -> f32 {
        KON * ketamine.0
    }

    /// Leaving an open gate, per s.
    pub fn leaving(self) -> f32 {
        KON * self.half()
    }

    /// Share held in the end, however often the gates open.
    pub fn steady(self, ketamine: Micromolar) -> f32 {
        ketamine.0 / (ketamine.0 + self.half())
    }
}

/// Share of the gates of one site that hold ketamine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Block {
    /// Where.
    pub site: Site,
    /// How many, 0 to 1.
    pub held: f32,
}

impl Block {
    /// None held.
    pub const fn none(site: Site) -> Self {
        Self { site, held: 0.0 }
    }

    /// Lets `seconds` pass while gates are open a share `open` of the fullest use: exact for a steady level.
    pub fn step(&mut self, ketamine: Micromolar, open: f32, seconds: f32) {
        let rate = open * (self.site.entering(ketamine) + self.site.leaving());
        let came = -libm::expm1f(-rate * seconds);
        self.held += (self.site.steady(ketamine) - self.held) * came;
    }

    /// Lets any length of time pass. Gates that never open change nothing.
    pub fn settle(&mut self, ketamine: Micromolar, open: f32) {
        if open > 0.0 {
            self.held = self.site.steady(ketamine);
        }
    }
}
