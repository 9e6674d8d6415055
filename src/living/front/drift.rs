//! What floats by: ketamine, as many as its concentration says, some magnesium, some sodium, some glutamate. Where each
//! one floats is made up; how many there are is not.

use super::marks::{Kind, Marks};
use super::molecules::hidden;
use crate::living::camera::rise;
use crate::living::ground::Fits;
use crate::living::lens::{CLEFT, CUT, Lens};
use crate::living::sheets::{GATE_MIDDLE, Pane};
use crate::living::wave;
use core::f32::consts::TAU;

/// How many hexagons there would be at an endless concentration, and the concentration (µM) that brings half of them:
/// a picture has room for twice as many, not for twenty times.
const MOST: f32 = 84.0;
const HALF: f32 = 3.0;
/// Fields on each side of the one gate: two columns of four.
const FIELDS: u32 = 8;

/// What floats, and how long it has.
#[derive(Clone, Copy, Debug, Default)]
pub struct Drift {
    /// Seconds.
    pub time: f32,
    /// Ketamine, µM; follows the model softly.
    ketamine: f32,
}

/// A number from 0 to 1 that belongs to an index.
fn hash(index: u32, salt: u32) -> f32 {
    let mut value = index.wrapping_mul(0x9e37_79b9) ^ salt.wrapping_mul(0x85eb_ca6b);
    value ^= value >> 15;
    value = value.wrapping_mul(0x2c1b_3c6d);
    value ^= value >> 12;
    value = value.wrapping_mul(0x297a_2d39);
    value ^= value >> 15;
    (value >> 8) as f32 / 16_777_216.0
}

/// Places that are spread evenly however many there are: the R2 sequence, from 0 to 1 both ways.
fn place(index: u32) -> (f32, f32) {
    let part = |step: f32| {
        let at = 0.5 + step * index as f32;
        at - libm::floorf(at)
    };
    (part(0.754_877_7), part(0.569_840_3))
}

/// Back and forth between -1 and 1, never quite the same.
fn sway(time: f32, index: u32, salt: u32) -> f32 {
    let pace = 0.25 + hash(index, salt) * 0.3;
    let a = wave::sin(time * pace + hash(index, salt + 1) * TAU);
    let b = wave::sin(time * pace * 1.73 + hash(index, salt + 2) * TAU);
    0.6 * a + 0.4 * b
}

/// How many of a concentration are drawn; the last one may be on its way in.
fn count(ketamine: f32) -> f32 {
    MOST * ketamine / (ketamine + HALF)
}

impl Drift {
    /// Time passes; ketamine comes and goes in about a second. True while it does.
    pub fn step(&mut self, ketamine: f32, seconds: f32) -> bool {
        self.time += seconds.min(0.25);
        let by = if seconds > 0.2 {
            1.0
        } else {
            (seconds * 3.0).min(1.0)
        };
        self.ketamine += (ketamine - self.ketamine) * by;
        if (ketamine - self.ketamine).abs() < 0.01 {
            self.ketamine = ketamine;
        }
        self.ketamine.to_bits() != ketamine.to_bits()
    }

    /// In the cleft.
    pub fn cleft(&self, fits: &Fits, marks: &mut Marks) {
        if rise(fits.depth, 0.6, 0.9) < 0.5 || fits.depth > 1.3 {
            return;
        }
        self.float(fits, marks, Kind::Ketamine, count(self.ketamine), 6.0);
        self.float(fits, marks, Kind::Magnesium, 7.0, 4.6);
        self.float(fits, marks, Kind::Ion, 12.0, 3.6);
    }

    fn float(&self, fits: &Fits, marks: &mut Marks, kind: Kind, count: f32, size: f32) {
        let lens = Lens::new(1.0);
        let whole = libm::ceilf(count) as u32;
        for index in 0..whole {
            let own = kind as u32 * 100;
            let (across, along) = place(index + own);
            let wide = (across - 0.5) * 2.9 + sway(self.time, index, own + 20) * 0.12;
            let deep = CUT - 0.02 - along * 1.5;
            let high = 0.08 + 0.84 * hash(index, own + 3) + sway(self.time, index, own + 30) * 0.08;
            let Some(seen) = lens.see(
                wide,
                deep + sway(self.time, index, own + 40) * 0.02,
                high * CLEFT,
            ) else {
                continue;
            };
            if hidden(seen.x, seen.y - size) {
                continue;
            }
            let part = (count - index as f32).min(1.0);
            let r = size * seen.near * fits.synapse.s * part;
            let turn = sway(self.time, index, own + 50) * 0.5;
            marks.put(kind, fits.synapse.at(seen.x, seen.y), r, turn);
        }
    }

    /// About the one gate.
    pub fn gate(&self, fits: &Fits, pane: Pane, marks: &mut Marks) {
        if rise(fits.depth, 1.4, 1.8) < 0.5 {
            return;
        }
        // Beside the gate; in half a picture, above it. There is a field for each, so that they do not crowd.
        let half = pane.w / fits.gate.s * 0.5 - 34.0;
        let (near, far, top, high) = if half > 260.0 {
            (222.0, half.min(330.0), 14.0, 190.0)
        } else {
            (26.0, half, -64.0, 118.0)
        };
        let mut slot = 0;
        for (kind, count, size) in [
            (Kind::Glutamate, 3.0, 12.0),
            (Kind::Magnesium, 2.0, 19.0),
            (Kind::Ion, 5.0, 9.0),
            (Kind::Ketamine, count(self.ketamine) * 0.25, 22.0),
        ] {
            for index in 0..libm::ceilf(count) as u32 {
                let own = kind as u32 * 100 + 7;
                // In turn on either side; there, three fields on each time.
                let side = if slot % 2 == 0 { -1.0 } else { 1.0 };
                let field = slot / 2 * 3 % FIELDS;
                let again = (slot / 2 / FIELDS) as f32 * 0.4;
                let (column, row) = (field / 4, field % 4);
                slot += 1;
                let across = (column as f32 + 0.5 + again) / 2.0;
                let down = (row as f32 + 0.3 + 0.4 * column as f32 + again) / 4.0;
                let x =
                    side * (near + (far - near) * across) + sway(self.time, index, own + 20) * 8.0;
                let y = top + down * high + sway(self.time, index, own + 30) * 6.0;
                let part = (count - index as f32).min(1.0);
                let large = 0.85 + 0.25 * hash(index, own + 3);
                let turn = sway(self.time, index, own + 40) * 0.4;
                let at = fits.gate.at(GATE_MIDDLE.0 + x, y);
                marks.put(kind, at, size * large * part * fits.gate.s, turn);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_ketamine_is_more_hexagons_but_there_is_room() {
        let counts = [0.0, 0.6, 3.0, 12.0, 100.0].map(count);
        assert!(counts[0] == 0.0 && counts.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(counts[1] > 8.0 && counts[4] < MOST);
    }

    #[test]
    fn it_comes_and_settles() {
        let mut drift = Drift::default();
        assert!(drift.step(0.6, 0.016));
        for _ in 0..400 {
            drift.step(0.6, 0.016);
        }
        assert!(!drift.step(0.6, 0.016));
    }

    #[test]
    fn numbers_are_spread() {
        let mean = (0..500).map(|index| hash(index, 3)).sum::<f32>() / 500.0;
        assert!((mean - 0.5).abs() < 0.05, "{mean}");
    }
}
