//! The ways from a host into the part of the program that comes with the rest of the words; see `view/gate.rs`. None may
//! be called before all words are there.

use super::clinic;
use super::config::Config;
use super::kiosk;
use std::any::Any;

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

/// A kiosk begins to look at the time and to feel touches; dropped, it ends.
#[inline(never)]
pub fn stand(config: &Config) -> Box<dyn Any> {
    Box::new(kiosk::stand(config))
}
