//! Glutamate near the gates over time, mM.

use super::constants::published::{PULSE_FALL, PULSE_PEAK};

/// What the gates are told in a check.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pulse {
    /// 1 mM for 1 ms, as in the published checks of two-state gates (`destexhe1994`).
    Square,
    /// As measured: up at once, down by e in 1.2 ms (`clements1992`).
    Measured,
}

impl Pulse {
    /// The level this many ms after the release, mM.
    pub fn at(self, ms: f64) -> f64 {
        match self {
            _ if ms < 0.0 => 0.0,
            Self::Square => f64::from(u8::from(ms < 1.0)),
            Self::Measured => PULSE_PEAK * libm::exp(-ms / PULSE_FALL),
        }
    }
}
