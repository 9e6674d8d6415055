//! All that moves in one pane, and the order in which it is painted.

use super::circuit::Circuit;
use super::drift::Drift;
use super::field::Field;
use super::flow;
use super::leaves::Leaves;
use super::lid::Lid;
use super::marks::Marks;
use super::single::Single;
use super::vesicle::Vesicle;
use crate::living::art::nmda::Nmda;
use crate::living::brush::Brush;
use crate::living::camera::rise;
use crate::living::ground::Fits;
use crate::living::row::Rows;
use crate::living::sheets::Pane;
use crate::living::sprites::Sprites;
use crate::science::lab::{Gate, Lab, Reading};

/// What follows one lab.
pub struct Cast {
    leaves: Leaves,
    single: Single,
    lid: Lid,
    circuit: Circuit,
    drift: Drift,
    vesicle: Vesicle,
    marks: Marks,
}

impl Cast {
    /// At rest; nothing where the browser has no canvas to give.
    pub fn new() -> Option<Self> {
        Some(Self {
            leaves: Leaves::default(),
            single: Single::default(),
            lid: Lid::new()?,
            circuit: Circuit::default(),
            drift: Drift::default(),
            vesicle: Vesicle::default(),
            marks: Marks::default(),
        })
    }

    /// A vesicle opens.
    pub fn signal(&mut self) {
        self.vesicle.open();
    }

    /// Colours or sizes changed.
    pub fn wear(&mut self) {
        self.lid.wear();
    }

    /// Follows the models; true while anything is still on its way to where they are.
    pub fn follow(&mut self, lab: &Lab, reading: &Reading, ketamine: f32, seconds: f32) -> bool {
        let easing = [
            self.vesicle.step(seconds),
            self.leaves.follow(lab.gates(), seconds),
            self.single.follow(lab.pore(), seconds),
            self.drift.step(ketamine, seconds),
            self.circuit.follow(reading, seconds),
        ];
        easing.contains(&true)
    }

    /// The gates as they are seen.
    pub fn field<'a>(
        &'a self,
        rows: &'a Rows,
        sprites: &'a Sprites,
        gates: &'a [Gate],
    ) -> Field<'a> {
        Field {
            rows,
            sprites,
            gates,
            leaves: &self.leaves,
            time: self.drift.time,
        }
    }

    /// Paints all but what lies on the layer. `line` is the width of lines about small things, device pixels.
    #[allow(clippy::too_many_arguments)]
    pub fn paint(
        &mut self,
        brush: Brush,
        (pane, fits): (Pane, &Fits),
        (rows, sprites, art): (&Rows, &Sprites, &Nmda),
        (gates, reading): (&[Gate], &Reading),
        layered: bool,
        ratio: f32,
    ) {
        self.marks.clear();
        self.circuit
            .paint(brush, fits, reading, sprites, &mut self.marks);
        let field = Field {
            rows,
            sprites,
            gates,
            leaves: &self.leaves,
            time: self.drift.time,
        };
        if !layered {
            field.stage(brush, fits);
        }
        self.vesicle.paint(brush, fits);
        if !layered {
            field.front(brush, fits);
        }
        flow::marks(&field, fits, &mut self.marks);
        self.drift.cleft(fits, &mut self.marks);
        self.drift.gate(fits, pane, &mut self.marks);
        let time = self.drift.time;
        self.single
            .paint(brush, fits, &mut self.lid, art, time, &mut self.marks);
        let line = 1.5 + 0.5 * rise(fits.depth, 1.2, 2.0);
        self.marks.paint(brush, line * ratio);
    }
}
