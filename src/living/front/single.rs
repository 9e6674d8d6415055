//! The one gate of the gate's sheet: its lid and jaws, what sits in it, what runs through it.

use super::flow::through;
use super::lid::Lid;
use super::marks::{Kind, Marks};
use crate::living::art::nmda::{Nmda, POCKET, SEAT};
use crate::living::brush::Brush;
use crate::living::camera::rise;
use crate::living::ground::Fits;
use crate::living::sheets::GATE_MIDDLE;
use crate::science::lab::Pore;

/// How fast lid and jaws move, share of the way in a second.
const PACE: f32 = 3.2;
/// Seconds an ion takes through the gate, and how many are on their way.
const PASS: f32 = 2.2;
const IONS: u8 = 9;

/// The gate as it is seen now.
#[derive(Clone, Copy, Debug, Default)]
pub struct Single {
    open: f32,
    held: f32,
    /// How far what sits in it has come in.
    plugged: f32,
    plug: Option<Kind>,
    /// How many ions run, share.
    run: f32,
}

fn towards(value: &mut f32, goal: f32, by: f32) {
    *value += (goal - *value).max(-by).min(by);
}

impl Single {
    /// Follows the model's gate; true while anything is on its way.
    pub fn follow(&mut self, pore: Pore, seconds: f32) -> bool {
        let open = f32::from(u8::from(matches!(pore, Pore::Open | Pore::KetamineOpen)));
        let plug = match pore {
            Pore::Magnesium => Some(Kind::Magnesium),
            Pore::KetamineOpen | Pore::KetamineShut => Some(Kind::Ketamine),
            Pore::Shut | Pore::Open => None,
        };
        let by = if seconds > 0.2 { 1.0 } else { PACE * seconds };
        towards(&mut self.open, open, by);
        towards(&mut self.held, open, by * 1.4);
        let sits = f32::from(u8::from(plug.is_some()));
        if plug.is_some() && plug != self.plug {
            self.plug = plug;
            self.plugged = 0.0;
        }
        towards(&mut self.plugged, sits, by * 1.4);
        let run = if pore == Pore::Open { 1.0 } else { 0.0 };
        towards(&mut self.run, run, by);
        [
            self.open - open,
            self.held - open,
            self.plugged - sits,
            self.run - run,
        ]
        .iter()
        .any(|way| way.abs() > 1e-4)
    }

    /// Paints it.
    pub fn paint(
        &self,
        brush: Brush,
        fits: &Fits,
        lid: &mut Lid,
        art: &Nmda,
        time: f32,
        marks: &mut Marks,
    ) {
        let seen = rise(fits.depth, 1.02, 1.2);
        if seen <= 0.0 {
            return;
        }
        let fit = fits.gate;
        lid.paint(brush, fit, art, (self.held, self.open), seen);
        if seen < 0.5 {
            return;
        }
        let at = |dx: f32, dy: f32| fit.at(GATE_MIDDLE.0 + dx, GATE_MIDDLE.1 + dy);
        if let Some(kind) = self.plug.filter(|_| self.plugged > 0.02) {
            let r = if kind == Kind::Ketamine { 31.0 } else { 28.0 };
            let up = 1.0 - self.plugged;
            let to = at(SEAT.0, SEAT.1 - 150.0 * up * up);
            marks.put(kind, to, r * fit.s * (0.6 + 0.4 * self.plugged), 0.0);
        }
        for ion in 0..IONS {
            let way = time / PASS + f32::from(ion) / f32::from(IONS);
            let way = way - libm::floorf(way);
            if f32::from(ion) < self.run * f32::from(IONS) {
                let (x, y) = through(way, ion, false);
                marks.put(Kind::Ion, at(x, y), 11.0 * fit.s, 0.0);
            }
        }
        let held = rise(self.held, 0.1, 0.9);
        for side in [1.0, -1.0] {
            let away = (1.0 - held) * 56.0;
            let to = at((POCKET.0 - away) * side, POCKET.1 - away * 0.16);
            marks.put(Kind::Glutamate, to, 15.0 * fit.s, 0.0);
        }
    }
}
