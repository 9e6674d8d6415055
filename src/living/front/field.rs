//! The hundred gates: a field on the stage, nine in the front row, each as it stands now.

use super::leaves::Leaves;
use crate::living::brush::Brush;
use crate::living::camera::rise;
use crate::living::ground::Fits;
use crate::living::row::{BLUE, Front, Rows, Stood};
use crate::living::sheets::GATE_AT;
use crate::living::sprites::{self, Sprite, Sprites};
use crate::science::lab::{Gate, GateKind};

/// A gate that is not there is a place where one could be.
pub const GHOST: f32 = 0.22;

/// What painting gates needs.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    /// Where they stand.
    pub rows: &'a Rows,
    /// Their pictures.
    pub sprites: &'a Sprites,
    /// How they stand.
    pub gates: &'a [Gate],
    /// How far they are seen to be open.
    pub leaves: &'a Leaves,
    /// Seconds that ions have run.
    pub time: f32,
}

impl Field<'_> {
    /// The picture of a gate on the stage.
    pub fn stood(&self, stood: &Stood) -> Sprite {
        let gate = &self.gates[stood.gate];
        match stood.kind {
            GateKind::Ampa if !gate.there => sprites::empty(),
            GateKind::Ampa => sprites::bud(self.leaves.of(stood.gate)),
            GateKind::Nmda => sprites::cup(gate.pore),
        }
    }

    /// The picture of a gate in the front row, and how solid it is.
    pub fn fronted(&self, front: &Front) -> (Sprite, f32) {
        let gate = &self.gates[front.gate];
        let open = self.leaves.of(front.gate);
        match front.kind {
            GateKind::Ampa if !gate.there => (sprites::ampa(0.0), GHOST),
            GateKind::Ampa => (sprites::ampa(open), 1.0),
            GateKind::Nmda => (sprites::nmda(open), 1.0),
        }
    }

    /// The stage, below what is there already.
    pub fn stage(&self, brush: Brush, fits: &Fits) {
        let seen = rise(fits.depth, 0.4, 0.9) * (1.0 - rise(fits.depth, 1.1, 1.6));
        if seen <= 0.0 {
            return;
        }
        brush.pixels();
        brush.alpha(seen);
        brush
            .on
            .set_global_composite_operation("destination-over")
            .ok();
        for stood in &self.rows.stage {
            let at = fits.synapse.at(stood.at.x, stood.at.y);
            self.sprites.copy(
                brush.on,
                self.stood(stood),
                at,
                fits.synapse.s * stood.at.near,
            );
        }
        brush.on.set_global_composite_operation("source-over").ok();
        brush.alpha(1.0);
    }

    /// The front row, above what is there already.
    pub fn front(&self, brush: Brush, fits: &Fits) {
        let seen = rise(fits.depth, 0.3, 0.8);
        let far = 1.0 - rise(fits.depth, 1.2, 1.6);
        if seen <= 0.0 || far <= 0.0 {
            return;
        }
        brush.pixels();
        for front in &self.rows.front {
            let (sprite, solid) = self.fronted(front);
            let middle = (front.x - BLUE[1]).abs() < 0.1;
            let alone = if middle {
                1.0 - rise(fits.depth, 1.02, 1.2)
            } else {
                far
            };
            brush.alpha(seen * solid * alone);
            let at = fits.synapse.at(front.x, GATE_AT.1);
            self.sprites.copy(brush.on, sprite, at, fits.synapse.s);
        }
        brush.alpha(1.0);
    }
}
