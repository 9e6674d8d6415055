//! Lid and lips of the one gate, on a canvas that is never shown, drawn anew only while they move.

use crate::living::art::nmda::Nmda;
use crate::living::brush::Brush;
use crate::living::sheets::{Fit, GATE_MIDDLE};
use crate::living::surface::Surface;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// The part of the gate's drawing that moves: half its width, from its upper to its lower edge, about the middle.
const HALF: f32 = 190.0;
const RISE: f32 = 232.0;
const HIGH: f32 = 220.0;
/// Steps between shut and open that can be told apart.
const STEPS: f32 = 64.0;

/// How far glutamate is held, how far the lid is open, the scale.
type Key = (u8, u8, u32);

/// The canvas, what is on it, and what was painted last.
pub struct Lid {
    canvas: HtmlCanvasElement,
    on: CanvasRenderingContext2d,
    shown: Option<Key>,
    last: Option<Key>,
}

impl Lid {
    /// Nothing yet; none where the browser has no canvas to give.
    pub fn new() -> Option<Self> {
        let (canvas, on) = Surface::unseen()?;
        Some(Self {
            canvas,
            on,
            shown: None,
            last: None,
        })
    }

    /// To be drawn anew: colours changed.
    pub fn wear(&mut self) {
        self.shown = None;
    }

    /// Paints it: how far glutamate is held, how far the lid is open, how much of it is seen.
    pub fn paint(
        &mut self,
        brush: Brush,
        fit: Fit,
        art: &Nmda,
        (held, open): (f32, f32),
        seen: f32,
    ) {
        let step = |share: f32| (share * STEPS) as u8;
        let key = (step(held), step(open), fit.s.to_bits());
        if self.last != Some(key) {
            // It moves: no use in keeping it.
            self.last = Some(key);
            brush.alpha(seen);
            art.moving(brush, fit, GATE_MIDDLE, 1.0, (held, open));
            brush.alpha(1.0);
            return;
        }
        if self.shown != Some(key) {
            self.shown = Some(key);
            // Setting a size empties the canvas as well.
            self.canvas.set_width((HALF * 2.0 * fit.s) as u32);
            self.canvas.set_height((HIGH * fit.s) as u32);
            let own = Fit {
                x: 0.0,
                y: 0.0,
                ..fit
            };
            let unseen = Brush {
                on: &self.on,
                palette: brush.palette,
            };
            art.moving(unseen, own, (HALF, RISE), 1.0, (held, open));
        }
        let (x, y) = fit.at(GATE_MIDDLE.0 - HALF, GATE_MIDDLE.1 - RISE);
        brush.pixels();
        brush.alpha(seen);
        let [x, y] = [x, y].map(f64::from);
        brush
            .on
            .draw_image_with_html_canvas_element(&self.canvas, x, y)
            .ok();
        brush.alpha(1.0);
    }
}
