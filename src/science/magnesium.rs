//! Magnesium sits in open NMDA gates while the cell is at rest, and leaves as the voltage rises.

use super::constants::{
    illustrative::{HALF_WAY, REST},
    published::{MAGNESIUM, MAGNESIUM_HALF, MAGNESIUM_SLOPE},
};

/// Share of open NMDA gates without magnesium at this voltage, mV, with 1 mM outside (`jahr1990`).
pub fn clear(millivolts: f64) -> f64 {
    clear_at(millivolts, MAGNESIUM)
}

/// The same with this much magnesium outside, mM.
pub fn clear_at(millivolts: f64, magnesium: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-MAGNESIUM_SLOPE * millivolts) * magnesium / MAGNESIUM_HALF)
}

/// The voltage, mV, with this many AMPA gates open: conductances at rest and in gates that share one cell.
pub fn voltage(ampa_open: f64) -> f64 {
    REST / (1.0 + ampa_open / HALF_WAY)
}
