//! The synapse picture's drawings. What never changes is the [`SCENE`]; what changes is drawn once around its own
//! origin and set out upon it by `layout.rs`.

mod brake;
mod far;
mod gates;
mod links;
mod particles;
mod receiver;
mod sender;

use crate::view::ink::Ink;

pub use brake::{ARM, SIGN};
pub use gates::{AMPA, AMPA_ABOVE, NMDA, NMDA_ABOVE};
pub use links::{GROWTH, LINK, SPROUT};
pub use particles::{GLUTAMATE, ION, KETAMINE, MAGNESIUM, VESICLE};

/// The picture's `viewBox`.
pub const VIEW_BOX: &str = "0 0 640 480";

/// What never changes, from far to near: neighbours, the receiver with its stage, the sender, the brake cell.
pub const SCENE: &[Ink] = &[
    Ink::Part("far", far::FAR),
    Ink::Part("receiver", receiver::RECEIVER),
    Ink::Part("sender", sender::SENDER),
    Ink::Part("brake", brake::CELL),
];
