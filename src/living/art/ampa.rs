//! The green AMPA gate: two leaves with a way between them.

use super::GREEN;
use crate::living::brush::{Brush, path};
use crate::living::palette::Role;
use crate::living::sheets::Fit;
use web_sys::Path2d;

/// The left leaf; the right one is its mirror image.
const LEAF: &str =
    "M-1-154C-34-146-78-104-78-50C-78-22-66-8-54 10C-46 28-54 58-36 84C-28 96-12 100-1 100Z";
const VEIN: &str = "M-8-128C-26-84-28-20-16 78M-23-62C-40-70-54-74-62-74M-25-28C-40-34-52-34-60-32M-22 16C-32 10-40 10-44 14";
const WAY: &str = "M-18-132C-26-60-20 40-18 92H18C20 40 26-60 18-132Z";
/// How far a leaf moves aside when the gate opens, and how far it turns, radians.
const ASIDE: f32 = 17.0;
const TURN: f32 = -0.1;

/// The drawings.
pub struct Ampa {
    leaf: Path2d,
    vein: Path2d,
    way: Path2d,
}

impl Ampa {
    /// Reads them.
    pub fn new() -> Self {
        Self {
            leaf: path(LEAF),
            vein: path(VEIN),
            way: path(WAY),
        }
    }

    /// Draws it, from shut 0 to open 1.
    pub fn draw(&self, brush: Brush, fit: Fit, at: (f32, f32), scale: f32, open: f32) {
        brush.around(fit, at, (scale * open.max(0.05), scale), 0.0);
        brush.fill(&self.way, Role::AmpaShade);
        brush.around(fit, at, (scale * open.max(0.05) * 0.6, scale), 0.0);
        brush.fill(&self.way, Role::Pore);
        for side in [1.0, -1.0] {
            let aside = (at.0 - ASIDE * open * side * scale, at.1);
            brush.around(fit, aside, (scale * side, scale), TURN * open * side);
            brush.line(&self.leaf, Role::Edge, 5.0);
            brush.body_from(&self.leaf, GREEN, side);
            brush.line(
                &self.vein,
                if side > 0.0 {
                    Role::AmpaLit
                } else {
                    Role::AmpaShade
                },
                2.4,
            );
        }
    }
}
