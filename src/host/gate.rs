//! The ways from a host into the part of the program that comes with the rest of the words; see `view/gate.rs`. None may
//! be called before all words are there.

use super::clinic;
use super::config::Config;

/// Reads the clinic's file.
#[inline(never)]
pub fn file(config: &Config) {
    clinic::read(config);
}

/// Reads the clinic's colour.
#[inline(never)]
pub fn colour(config: &Config) {
    clinic::dress(config);
}
