use super::{Micromolar, Pore};
use crate::science::block::Site;
use crate::science::chance::{Chance, Odds};
use crate::science::constants::illustrative::{DRAWN_OPEN, DRAWN_SHUT, REST};
use crate::science::magnesium;

/// One NMDA gate on the brake cell, as it is drawn on the Block clock.
///
/// Its openings are drawn far slower than life: each stands for very many. Ketamine enters and leaves only while
/// the gate is drawn open, so both are made likelier by the share of time that it is; its mean is then that of
/// [`Block`](crate::science::block::Block).
#[derive(Clone, Debug)]
pub struct Channel {
    open: bool,
    held: bool,
    /// Whether magnesium sits in it while it is shut.
    plugged: bool,
    chance: Chance,
}

impl Channel {
    /// Shut, without ketamine.
    pub fn new(seed: u64) -> Self {
        Self {
            open: false,
            held: false,
            plugged: true,
            chance: Chance::new(seed.rotate_left(32)),
        }
    }

    /// Lets `seconds` pass.
    pub fn step(&mut self, ketamine: Micromolar, usage: f32, seconds: f32) {
        let opening = usage / DRAWN_SHUT;
        let shutting = 1.0 / DRAWN_OPEN;
        let mut comes = |rate: f32| {
            let odds = Odds::within(f64::from(rate), f64::from(seconds));
            self.chance.happens(odds)
        };
        if self.open {
            // Use over the share of time drawn open, usage / (opening / (opening + shutting)).
            let dense = DRAWN_SHUT * (opening + shutting);
            let rate = if self.held {
                Site::Brake.leaving()
            } else {
                Site::Brake.entering(ketamine)
            };
            if comes(rate * dense) {
                self.held = !self.held;
            }
            if comes(shutting) {
                self.open = false;
                let free = magnesium::clear(REST);
                self.plugged = f64::from(self.chance.share()) >= free;
            }
        } else {
            self.open = comes(opening);
        }
    }

    /// Lets any length of time pass, in which it opened as often as it takes.
    pub fn settle(&mut self, ketamine: Micromolar, usage: f32) {
        if usage > 0.0 {
            self.held = self.chance.share() < Site::Brake.steady(ketamine);
        }
    }

    /// What is in the way.
    pub fn pore(&self) -> Pore {
        match (self.held, self.open) {
            (true, true) => Pore::KetamineOpen,
            (true, false) => Pore::KetamineShut,
            (false, true) => Pore::Open,
            (false, false) if self.plugged => Pore::Magnesium,
            (false, false) => Pore::Shut,
        }
    }
}
