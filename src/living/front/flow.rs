//! What sits in gates and what runs through them.

use super::field::Field;
use super::marks::{Kind, Marks};
use crate::living::art::nmda::{SEAT, WIDTHS};
use crate::living::ground::Fits;
use crate::living::sheets::{GATE_AT, GATE_SCALE};
use crate::science::lab::{GateKind, Pore};

/// Seconds an ion takes through a gate.
const PASS: f32 = 0.9;

/// On the stage and in the front row.
pub fn marks(field: &Field, fits: &Fits, marks: &mut Marks) {
    if fits.depth < 0.85 || fits.depth > 1.15 {
        return;
    }
    for stood in &field.rows.stage {
        let gate = &field.gates[stood.gate];
        if gate.pore == Pore::Open && field.leaves.of(stood.gate) > 0.5 {
            let (x, y) = fits.synapse.at(stood.at.x, stood.at.y);
            let pixels = fits.synapse.s * stood.at.near;
            for ion in 0..2_u8 {
                let way = phase(field.time, stood.gate, f32::from(ion) * 0.5);
                let to = (x, y - (27.0 - way * 15.0) * pixels);
                marks.put(Kind::Ion, to, 2.6 * pixels, 0.0);
            }
        }
    }
    let unit = fits.synapse.s / GATE_SCALE;
    for front in &field.rows.front {
        let gate = &field.gates[front.gate];
        let at = fits.synapse.at(front.x, GATE_AT.1);
        let seat = (at.0 + SEAT.0 * unit, at.1 + SEAT.1 * unit);
        match gate.pore {
            Pore::Magnesium => marks.put(Kind::Magnesium, seat, 28.0 * unit, 0.0),
            Pore::KetamineOpen | Pore::KetamineShut => {
                marks.put(Kind::Ketamine, seat, 32.0 * unit, 0.0);
            }
            Pore::Open if field.leaves.of(front.gate) > 0.4 => {
                for ion in 0..4_u8 {
                    let way = phase(field.time, front.gate, f32::from(ion) * 0.25);
                    let to = through(way, ion, front.kind == GateKind::Ampa);
                    marks.put(
                        Kind::Ion,
                        (at.0 + to.0 * unit, at.1 + to.1 * unit),
                        13.0 * unit,
                        0.0,
                    );
                }
            }
            Pore::Open | Pore::Shut => {}
        }
    }
}

fn phase(time: f32, gate: usize, shift: f32) -> f32 {
    let way = time / PASS + gate as f32 * 0.37 + shift;
    way - libm::floorf(way)
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
