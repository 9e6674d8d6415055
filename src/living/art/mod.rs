//! Drawings of gates, large and small. Large ones are in units of the gate's sheet about the middle of the membrane;
//! small ones, on the stage, in units of the synapse's sheet about the foot.

pub mod ampa;
pub mod nmda;
pub mod small;

use super::brush::Tones;
use super::palette::Role;

/// The tones of blue gates.
pub const BLUE: Tones = Tones {
    lit: Role::NmdaLit,
    body: Role::Nmda,
    shade: Role::NmdaShade,
    rim: 5.0,
    dim: 7.0,
};

/// The tones of green gates.
pub const GREEN: Tones = Tones {
    lit: Role::AmpaLit,
    body: Role::Ampa,
    shade: Role::AmpaShade,
    rim: 5.0,
    dim: 7.0,
};

/// The same tones in thinner bands.
pub fn thin(tones: Tones, by: f32) -> Tones {
    Tones {
        rim: tones.rim * by,
        dim: tones.dim * by,
        ..tones
    }
}
