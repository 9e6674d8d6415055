//! Sender, brake cell and receiver: the disinhibition idea in its smallest form. Illustrative.
//!
//! The brake's NMDA gates hold more ketamine than the others, so it slows first and the sender fires more; at high
//! levels the sender's own gates are held as well, and all falls.

use super::constants::illustrative::{AMPA_SHARE, BRAKE_USUAL, BRAKE_WEIGHT, LAG};

/// Firing as shares, 0 to 1, of each cell's highest.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rates {
    /// The cell that lets glutamate out.
    pub sender: f32,
    /// The cell that holds the sender back.
    pub brake: f32,
    /// The cell that listens.
    pub receiver: f32,
}

/// Who holds the brake.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Brake {
    /// The model.
    #[default]
    Model,
    /// The reader: 0 loose to 1 tight.
    Hand(f32),
}

impl Rates {
    /// What the cells come to rest at, with these shares of their gates held.
    pub fn steady(brake: Brake, blocked_brake: f32, blocked_receiver: f32) -> Self {
        let brake = match brake {
            Brake::Model => BRAKE_USUAL * (1.0 - blocked_brake),
            Brake::Hand(hold) => hold,
        };
        Self::driven(brake, blocked_receiver)
    }

    /// Without ketamine.
    pub fn usual() -> Self {
        Self::steady(Brake::Model, 0.0, 0.0)
    }

    fn driven(brake: f32, blocked: f32) -> Self {
        let sender = (1.0 - BRAKE_WEIGHT * brake) * (1.0 - blocked);
        Self {
            sender,
            brake,
            receiver: sender * (AMPA_SHARE + (1.0 - AMPA_SHARE) * (1.0 - blocked)),
        }
    }

    /// Lets `seconds` pass on the way to `goal`.
    #[must_use]
    pub fn towards(self, goal: Self, seconds: f32) -> Self {
        self.mixed(goal, -libm::expm1f(-seconds / LAG))
    }

    /// A share of the way to `other`.
    #[must_use]
    pub fn mixed(self, other: Self, share: f32) -> Self {
        let mix = |from: f32, to: f32| from + (to - from) * share;
        Self {
            sender: mix(self.sender, other.sender),
            brake: mix(self.brake, other.brake),
            receiver: mix(self.receiver, other.receiver),
        }
    }

    /// Glutamate let out, 1 without ketamine.
    pub fn glutamate(self) -> f32 {
        self.sender / Self::usual().sender
    }
}
