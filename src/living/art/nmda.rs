//! The blue NMDA gate, cut open: two jaws that hold glutamate, a lid of two leaves, and a deep pore with a seat for
//! magnesium or ketamine.

use super::BLUE;
use crate::living::brush::{Brush, path};
use crate::living::palette::Role;
use crate::living::sheets::Fit;
use web_sys::Path2d;

/// The left wall with its lower jaw; the right one is its mirror image.
const WALL: &str = "M-60-128C-57-106-47-94-40-84L-37-50C-31-40-45-26-45-2C-45 20-31 28-17 38L-14 60C-16 74-30 82-40 92C-50 101-76 98-85 84C-96 66-91 48-91 40V-40C-91-56-97-68-108-82C-132-86-152-100-154-120C-155-133-143-138-131-133C-117-127-109-132-102-142L-78-156Z";
/// The upper jaw.
const JAW: &str = "M-60-126C-52-152-54-198-98-212C-140-224-178-198-174-168C-171-150-152-151-137-155C-121-159-110-151-105-141C-101-129-82-116-60-126Z";
/// A leaf of the lid, about its hinge.
const LEAF: &str = "M-12-15C6-24 30-18 41-10V14C30 12 18 16 4 17C-8 16-18 2-12-15Z";
const HINGE: (f32, f32) = (-41.0, -66.0);
/// How far a leaf turns when the gate opens, radians.
const SWING: f32 = -1.12;
/// How far a jaw turns when it holds glutamate, radians, and about what.
const BITE: f32 = -0.13;
const JOINT: (f32, f32) = (-84.0, -136.0);
/// The way through.
const WAY: &str = "M-62-134C-60-106-46-94-42-82L-39-50C-33-40-47-26-47-2C-47 20-33 28-19 38L-16 60C-18 76-32 84-42 94H42C32 84 18 76 16 60L19 38C33 28 47 20 47-2C47-26 33-40 39-50L42-82C46-94 60-106 62-134C30-146-30-146-62-134Z";
/// The far half of the gate, seen above the cut.
const FAR: &str = "M-84-120C-86-178-58-202-28-200C-14-199-8-190 0-190C8-190 14-199 28-200C58-202 86-178 84-120L60-96H-60Z";
/// Its mouth.
const MOUTH: &str = "M-62-134C-58-152 58-152 62-134C58-120-58-120-62-134Z";

/// Where glutamate sits, left.
pub const POCKET: (f32, f32) = (-139.0, -143.0);
/// Where magnesium or ketamine sits.
pub const SEAT: (f32, f32) = (0.0, -2.0);
/// Half the way's width at a height, for what passes.
pub const WIDTHS: [(f32, f32); 7] = [
    (-190.0, 60.0),
    (-130.0, 46.0),
    (-66.0, 14.0),
    (-2.0, 26.0),
    (48.0, 5.0),
    (94.0, 26.0),
    (150.0, 60.0),
];

/// The drawings.
pub struct Nmda {
    wall: Path2d,
    jaw: Path2d,
    leaf: Path2d,
    way: Path2d,
    far: Path2d,
    mouth: Path2d,
}

impl Nmda {
    /// Reads them.
    pub fn new() -> Self {
        Self {
            wall: path(WALL),
            jaw: path(JAW),
            leaf: path(LEAF),
            way: path(WAY),
            far: path(FAR),
            mouth: path(MOUTH),
        }
    }

    /// What never moves. `scale` is that of the drawing in the sheet.
    pub fn still(&self, brush: Brush, fit: Fit, at: (f32, f32), scale: f32) {
        let p = brush.palette;
        brush.around(fit, at, (scale, scale), 0.0);
        brush.line(&self.far, Role::Edge, 3.0);
        brush.fill(&self.far, Role::NmdaShade);
        brush.fill(&self.mouth, Role::Deep);
        let stops = [
            (0.0, p.style(Role::Deep)),
            (0.42, p.style(Role::Pore)),
            (0.72, p.style(Role::Pore)),
            (1.0, p.style(Role::Deep)),
        ];
        let depth = brush.linear((-20.0, -140.0), (20.0, 96.0), &stops);
        brush.wash(&self.way, &depth);
        for side in [1.0, -1.0] {
            brush.around(fit, at, (scale * side, scale), 0.0);
            brush.line(&self.wall, Role::Edge, 3.6);
            brush.body_from(&self.wall, BLUE, side);
        }
    }

    /// Jaws and lid: how far they hold glutamate, how far the lid is open.
    pub fn moving(
        &self,
        brush: Brush,
        fit: Fit,
        at: (f32, f32),
        scale: f32,
        (held, open): (f32, f32),
    ) {
        for side in [1.0, -1.0] {
            self.part(
                brush,
                fit,
                at,
                scale,
                side,
                (&self.jaw, JOINT, held * BITE, false),
            );
            self.part(
                brush,
                fit,
                at,
                scale,
                side,
                (&self.leaf, HINGE, open * SWING, true),
            );
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn part(
        &self,
        brush: Brush,
        fit: Fit,
        at: (f32, f32),
        scale: f32,
        side: f32,
        (drawing, hinge, turn, leaf): (&Path2d, (f32, f32), f32, bool),
    ) {
        let to = (at.0 + hinge.0 * scale * side, at.1 + hinge.1 * scale);
        // Mirrored first, then turned: the turn is mirrored with it.
        brush.around(fit, to, (scale * side, scale), turn * side);
        if !leaf {
            brush
                .on
                .translate(f64::from(-hinge.0), f64::from(-hinge.1))
                .ok();
        }
        brush.line(drawing, Role::Edge, 3.6);
        brush.body_from(drawing, BLUE, side);
    }
}
