//! From the session's level to the gates: the one bridge between minutes and milliseconds.

use super::block::Site;
use super::constants::published::TREATMENT;

/// Free ketamine at the gates, µM.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Micromolar(pub f32);

impl Micromolar {
    /// None.
    pub const NONE: Self = Self(0.0);
    /// At the peak of a session.
    pub const TREATMENT: Self = Self(TREATMENT);
    /// Twenty times as much: near surgical anesthesia, the helpful burst is gone.
    pub const TOO_MUCH: Self = Self(20.0 * TREATMENT);

    /// At a level given as the share of the middle curve's peak.
    pub fn at_level(share: f64) -> Self {
        Self(TREATMENT * share.max(0.0) as f32)
    }
}

/// Share of NMDA gates on the brake cell that hold ketamine in the end; illustrative.
pub fn blocked_brake(ketamine: Micromolar) -> f32 {
    Site::Brake.steady(ketamine)
}

/// The same on the receiver.
pub fn blocked_receiver(ketamine: Micromolar) -> f32 {
    Site::Receiver.steady(ketamine)
}
