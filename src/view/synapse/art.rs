//! The synapse's drawings, one SVG file each. What changes is drawn once around its own origin and set out by
//! `layout.rs`.

use super::mark::Kind;

/// The picture's `viewBox`.
pub const VIEW_BOX: &str = "0 0 640 480";

/// What never changes, from far to near: neighbours, the receiver with its stage, the sender, the brake cell.
pub const BACK: [&str; 4] = [
    include_str!("art/far.svg"),
    include_str!("art/receiver.svg"),
    include_str!("art/sender.svg"),
    include_str!("art/brake.svg"),
];

/// The drawing of one kind of mark, around its own origin.
pub const fn shape(kind: Kind) -> &'static str {
    match kind {
        Kind::Growth => include_str!("art/growth.svg"),
        Kind::Sprout => include_str!("art/sprout.svg"),
        Kind::Link => include_str!("art/link.svg"),
        Kind::AmpaAbove => include_str!("art/ampa-above.svg"),
        Kind::NmdaAbove => include_str!("art/nmda-above.svg"),
        Kind::Vesicle => include_str!("art/vesicle.svg"),
        Kind::Ampa => include_str!("art/ampa.svg"),
        Kind::Nmda => include_str!("art/nmda.svg"),
        Kind::Ion => include_str!("art/ion.svg"),
        Kind::Magnesium => include_str!("art/magnesium.svg"),
        Kind::Glutamate => include_str!("art/glutamate.svg"),
        Kind::Ketamine => include_str!("art/ketamine.svg"),
        Kind::Sign => include_str!("art/sign.svg"),
        Kind::Arm => include_str!("art/arm.svg"),
    }
}
