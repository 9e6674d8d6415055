//! The synapse model against what is published (facts 7) and against itself.

mod any;
mod bits;
mod circuit;
mod cleft;
mod gates;
mod ketamine;
mod lab;
mod release;

use super::{check, near};
use ketamine_guide::science::lab::{Clock, Lab, Micromolar, Setting};

/// A lab with this setting.
fn lab(setting: Setting) -> Lab {
    let mut lab = Lab::new(7);
    lab.set(setting);
    lab
}

/// This much ketamine on this clock, all else as usual.
fn with(ketamine: f32, clock: Clock) -> Setting {
    Setting {
        ketamine: Micromolar(ketamine),
        clock,
        ..Setting::default()
    }
}

/// Lets so many seconds on the screen pass, tick by tick.
fn pass(lab: &mut Lab, seconds: u32) {
    for _ in 0..seconds * 4 {
        lab.step(0.25);
    }
}
