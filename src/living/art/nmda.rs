//! The blue NMDA gate, cut open: two jaws that hold glutamate, a lid of two leaves, and a deep pore with a seat for
//! magnesium or ketamine.

use super::BLUE;
use crate::living::brush::{Brush, path};
use crate::living::palette::Role;
use crate::living::sheets::Fit;
use web_sys::Path2d;

/// The left wall up to the lower lip of the pocket; the right one is its mirror image.
const WALL: &str = "M-66-150C-64-120-52-98-40-84L-38-50C-32-40-47-26-47-2C-47 20-33 30-18 40L-14 60C-14 76-26 86-34 96C-40 106-80 106-88 92C-94 78-86 60-85 40V-40C-86-64-104-74-124-86C-148-99-168-108-170-128C-170-136-160-139-148-137C-147-120-122-115-114-130C-110-140-110-148-112-154Z";
/// The upper lip, which closes on glutamate.
const JAW: &str = "M-64-144C-61-160-62-178-70-190C-81-206-104-214-127-206C-158-195-172-164-169-147C-166-141-156-140-148-141C-147-158-122-162-114-147C-112-139-110-134-106-130C-96-126-72-128-64-144Z";
/// A leaf of the lid, about its hinge.
const LEAF: &str = "M-14-26C4-36 30-32 42-24V12C28 10 14 20-2 24C-16 22-22-12-14-26Z";
const HINGE: (f32, f32) = (-42.0, -66.0);
/// How a leaf turns and withdraws when the gate opens, radians and units.
const SWING: f32 = -0.42;
const DRAW: f32 = 33.0;
/// How far the upper lip stands off without glutamate, radians, and about what.
const BITE: f32 = 0.16;
const JOINT: (f32, f32) = (-88.0, -134.0);
/// The way through.
const WAY: &str = "M-67-150C-65-120-53-98-41-84L-39-50C-33-40-48-26-48-2C-48 20-34 30-19 40L-15 60C-15 76-27 86-36 97H36C27 86 15 76 15 60L19 40C34 30 48 20 48-2C48-26 33-40 39-50L41-84C53-98 65-120 67-150Z";
/// The far half of the rim and of the wall below it, seen above the cut.
const FAR: &str = "M-112-178C-112-222 112-222 112-178L70-120H-70Z";
const HOLLOW: &str = "M-88-176C-84-204 84-204 88-176L66-120H-66Z";

/// Where glutamate sits, left.
pub const POCKET: (f32, f32) = (-130.0, -138.5);
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
    hollow: Path2d,
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
            hollow: path(HOLLOW),
        }
    }

    /// What never moves. `scale` is that of the drawing in the sheet.
    pub fn still(&self, brush: Brush, fit: Fit, at: (f32, f32), scale: f32) {
        let p = brush.palette;
        brush.around(fit, at, (scale, scale), 0.0);
        brush.line(&self.far, Role::Edge, 4.4);
        brush.body(&self.far, BLUE);
        let stops = [
            (0.0, p.style(Role::Deep)),
            (0.42, p.style(Role::Pore)),
            (0.72, p.style(Role::Pore)),
            (1.0, p.style(Role::Deep)),
        ];
        let depth = brush.linear((-20.0, -190.0), (20.0, 96.0), &stops);
        brush.line(&self.hollow, Role::Edge, 2.4);
        brush.wash(&self.hollow, &depth);
        brush.wash(&self.way, &depth);
        for side in [1.0, -1.0] {
            brush.around(fit, at, (scale * side, scale), 0.0);
            brush.line(&self.wall, Role::Edge, 5.0);
            brush.body_from(&self.wall, BLUE, side);
        }
    }

    /// Lips and lid: how far they hold glutamate, how far the lid is open. The lid withdraws behind the walls.
    pub fn moving(
        &self,
        brush: Brush,
        fit: Fit,
        at: (f32, f32),
        scale: f32,
        (held, open): (f32, f32),
    ) {
        brush.on.save();
        brush.around(fit, at, (scale, scale), 0.0);
        brush.on.clip_with_path_2d(&self.way);
        for side in [1.0, -1.0] {
            let to = (
                at.0 + (HINGE.0 - DRAW * open) * scale * side,
                at.1 + HINGE.1 * scale,
            );
            brush.around(fit, to, (scale * side, scale), SWING * open * side);
            brush.line(&self.leaf, Role::Edge, 5.0);
            brush.body_from(&self.leaf, BLUE, side);
        }
        brush.on.restore();
        for side in [1.0, -1.0] {
            let to = (at.0 + JOINT.0 * scale * side, at.1 + JOINT.1 * scale);
            brush.around(fit, to, (scale * side, scale), (1.0 - held) * BITE * side);
            brush
                .on
                .translate(f64::from(-JOINT.0), f64::from(-JOINT.1))
                .ok();
            brush.line(&self.jaw, Role::Edge, 5.0);
            brush.body_from(&self.jaw, BLUE, side);
        }
    }
}
