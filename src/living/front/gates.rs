//! The hundred gates: a field on the stage, nine in the front row, each as it stands now.

use super::marks::{Kind, Marks};
use crate::living::art::nmda::{SEAT, WIDTHS};
use crate::living::brush::Brush;
use crate::living::camera::rise;
use crate::living::ground::Fits;
use crate::living::row::{BLUE, Rows};
use crate::living::sheets::{GATE_AT, GATE_SCALE};
use crate::living::sprites::{self, Sprites};
use crate::science::lab::{Gate, GateKind, Pore};

/// How fast a gate that opens is seen to open: share of the way in a second.
const PACE: f32 = 9.0;
/// Large drawings in the synapse's sheet.
const BY: f32 = 1.0 / GATE_SCALE;
/// Seconds an ion takes through a gate.
const PASS: f32 = 0.9;

/// How far each gate is seen to be open; 0 shut, 1 open.
#[derive(Clone, Debug, Default)]
pub struct Leaves {
    open: Vec<f32>,
}

impl Leaves {
    /// Follows the gates; true while any is on its way.
    pub fn follow(&mut self, gates: &[Gate], seconds: f32) -> bool {
        self.open.resize(gates.len(), 0.0);
        let mut moving = false;
        for (open, gate) in self.open.iter_mut().zip(gates) {
            let goal = f32::from(u8::from(gate.open));
            if seconds <= 0.0 || seconds > 0.2 {
                *open = goal;
            }
            let step = (goal - *open).max(-PACE * seconds).min(PACE * seconds);
            *open += step;
            moving |= *open != goal;
        }
        moving
    }

    fn of(&self, gate: usize) -> f32 {
        self.open.get(gate).copied().unwrap_or_default()
    }
}

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
    /// The stage, below what is there already.
    pub fn stage(&self, brush: Brush, fits: &Fits, marks: &mut Marks) {
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
            let gate = &self.gates[stood.gate];
            let open = self.leaves.of(stood.gate);
            let sprite = match stood.kind {
                GateKind::Ampa if !gate.there => sprites::empty(),
                GateKind::Ampa => sprites::bud(open),
                GateKind::Nmda => sprites::cup(gate.pore),
            };
            let at = fits.synapse.at(stood.at.x, stood.at.y);
            let pixels = fits.synapse.s * stood.at.near;
            self.sprites.copy(brush.on, sprite, at, pixels);
            if gate.pore == Pore::Open && open > 0.5 {
                for ion in 0..2_u8 {
                    let way = self.phase(stood.gate, f32::from(ion) * 0.5);
                    let to = (at.0, at.1 - (27.0 - way * 15.0) * pixels);
                    marks.put(Kind::Ion, to, 2.6 * pixels, 0.0);
                }
            }
        }
        brush.on.set_global_composite_operation("source-over").ok();
        brush.alpha(1.0);
    }

    /// The front row, above what is there already.
    pub fn front(&self, brush: Brush, fits: &Fits, marks: &mut Marks) {
        let seen = rise(fits.depth, 0.3, 0.8);
        let far = 1.0 - rise(fits.depth, 1.2, 1.6);
        if seen <= 0.0 || far <= 0.0 {
            return;
        }
        brush.pixels();
        let s = fits.synapse.s;
        for front in &self.rows.front {
            let gate = &self.gates[front.gate];
            let open = self.leaves.of(front.gate);
            let sheet = (front.x, GATE_AT.1);
            let at = fits.synapse.at(sheet.0, sheet.1);
            let sprite = match front.kind {
                GateKind::Ampa if !gate.there => sprites::ampa(0.0),
                GateKind::Ampa => sprites::ampa(open),
                GateKind::Nmda => sprites::nmda(open),
            };
            let ghost = if gate.there { 1.0 } else { 0.22 };
            let middle = (front.x - BLUE[1]).abs() < 0.1;
            let alone = if middle {
                1.0 - rise(fits.depth, 1.02, 1.2)
            } else {
                far
            };
            brush.alpha(seen * ghost * alone);
            self.sprites.copy(brush.on, sprite, at, s);
            if alone * ghost < 0.5 {
                continue;
            }
            let unit = s * BY;
            let seat = (at.0 + SEAT.0 * unit, at.1 + SEAT.1 * unit);
            match gate.pore {
                Pore::Magnesium => marks.put(Kind::Magnesium, seat, 27.0 * unit, 0.0),
                Pore::KetamineOpen | Pore::KetamineShut => {
                    marks.put(Kind::Ketamine, seat, 29.0 * unit, 0.0)
                }
                Pore::Open if open > 0.4 => {
                    for ion in 0..4_u8 {
                        let way = self.phase(front.gate, f32::from(ion) * 0.25);
                        let to = through(way, ion, front.kind == GateKind::Ampa);
                        let to = (at.0 + to.0 * unit, at.1 + to.1 * unit);
                        marks.put(Kind::Ion, to, 13.0 * unit, 0.0);
                    }
                }
                Pore::Open | Pore::Shut => {}
            }
        }
        brush.alpha(1.0);
    }

    fn phase(&self, gate: usize, shift: f32) -> f32 {
        let way = self.time / PASS + gate as f32 * 0.37 + shift;
        way - libm::floorf(way)
    }
}

/// Where an ion is on its way through a large gate, in the drawing's units: way 0 above, 1 below.
pub fn through(way: f32, which: u8, straight: bool) -> (f32, f32) {
    let (top, end) = (WIDTHS[0].0, WIDTHS[WIDTHS.len() - 1].0);
    let y = top + (end - top) * way;
    let side = [-0.7, 0.6, -0.2, 0.9, -1.0, 0.3, 0.0, -0.5][usize::from(which % 8)];
    let half = if straight { 9.0 } else { half_width(y) };
    (side * half, y)
}

/// Half the width that ions have at a height.
fn half_width(y: f32) -> f32 {
    let mut last = WIDTHS[0];
    for &(at, half) in &WIDTHS[1..] {
        if y <= at {
            let by = (y - last.0) / (at - last.0);
            return last.1 + (half - last.1) * by;
        }
        last = (at, half);
    }
    last.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ions_run_down_and_keep_to_the_way() {
        let mut last = f32::NEG_INFINITY;
        for step in 0..=20_u8 {
            let (x, y) = through(f32::from(step) / 20.0, 4, false);
            assert!(y > last && x.abs() <= 60.0);
            last = y;
        }
        assert!(half_width(48.0) < half_width(-2.0));
    }
}
