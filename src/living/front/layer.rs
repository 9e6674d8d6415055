//! The gates as they stood in the last frame, on a canvas that is never shown: while the camera rests, only gates that
//! changed are painted anew, and a frame costs two copies instead of a hundred.

use super::field::Field;
use crate::living::ground::Fits;
use crate::living::sheets::GATE_AT;
use crate::living::sprites::Sprite;
use crate::living::surface::Surface;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Where the stage's gates, and the front row's, are seen in the sheet: from, to.
const STAGE: (f32, f32) = (190.0, 336.0);
const FRONT: (f32, f32) = (278.0, 358.0);

/// A rectangle of the canvas, device pixels.
type Place = [f32; 4];

/// One gate as it was drawn.
#[derive(Clone, Copy)]
struct Drawn {
    sprite: Sprite,
    solid: f32,
    at: (f32, f32),
    pixels: f32,
}

impl Drawn {
    fn place(&self) -> Place {
        self.sprite.place(self.at, self.pixels)
    }
}

/// The layer.
pub struct Layer {
    canvas: HtmlCanvasElement,
    on: CanvasRenderingContext2d,
    /// The stage from back to front, then the front row; for each pane.
    drawn: Vec<Drawn>,
    /// Upper edge of the stage's band and of the front row's, and their heights, device pixels.
    bands: [(f32, f32); 2],
    fresh: bool,
}

impl Layer {
    /// None yet; nothing where the browser has no canvas to give.
    pub fn new() -> Option<Self> {
        let (canvas, on) = Surface::unseen()?;
        Some(Self {
            canvas,
            on,
            drawn: Vec::new(),
            bands: [(0.0, 0.0); 2],
            fresh: false,
        })
    }

    /// All is to be painted anew: size, colours or camera changed.
    pub fn wear(&mut self) {
        self.fresh = false;
    }

    /// Brings it up to date with what `fields` show in their panes.
    pub fn update(&mut self, fields: &[(Field, Fits)], wide: f32) {
        let fresh = std::mem::replace(&mut self.fresh, true);
        if !fresh {
            self.drawn.clear();
            let fit = fields[0].1.synapse;
            self.bands = [STAGE, FRONT].map(|(from, to)| {
                let top = libm::floorf(fit.y + from * fit.s);
                (top, libm::ceilf((to - from) * fit.s))
            });
            let high = self.bands[0].1 + self.bands[1].1;
            self.canvas.set_width(wide as u32);
            self.canvas.set_height(high as u32);
        }
        let mut number = 0;
        for (field, fits) in fields {
            let s = fits.synapse.s;
            let start = number;
            for stood in field.rows.stage.iter().rev() {
                let (x, y) = fits.synapse.at(stood.at.x, stood.at.y);
                let at = (x, y - self.bands[0].0);
                self.one(
                    number,
                    start,
                    fresh,
                    field,
                    (field.stood(stood), 1.0, at, s * stood.at.near),
                );
                number += 1;
            }
            let start = number;
            for front in &field.rows.front {
                let (x, y) = fits.synapse.at(front.x, GATE_AT.1);
                let at = (x, y - self.bands[1].0 + self.bands[0].1);
                let (sprite, solid) = field.fronted(front);
                self.one(number, start, fresh, field, (sprite, solid, at, s));
                number += 1;
            }
        }
    }

    /// One gate; if it changed, it and what it covers or is covered by, from `start` on.
    fn one(
        &mut self,
        number: usize,
        start: usize,
        fresh: bool,
        field: &Field,
        (sprite, solid, at, pixels): (Sprite, f32, (f32, f32), f32),
    ) {
        let new = Drawn {
            sprite,
            solid,
            at,
            pixels,
        };
        if !fresh {
            self.drawn.push(new);
            self.lay(field, &new);
            return;
        }
        let Some(old) = self.drawn.get_mut(number) else {
            return;
        };
        if old.sprite == sprite && old.solid.to_bits() == solid.to_bits() {
            return;
        }
        *old = new;
        let place = new.place();
        let [x, y, w, h] = place.map(f64::from);
        self.on.save();
        self.on.begin_path();
        self.on.rect(x, y, w, h);
        self.on.clip();
        self.on.clear_rect(x, y, w, h);
        for drawn in self.drawn.iter().skip(start) {
            if touch(drawn.place(), place) {
                self.lay(field, drawn);
            }
        }
        self.on.restore();
    }

    fn lay(&self, field: &Field, drawn: &Drawn) {
        self.on.set_global_alpha(f64::from(drawn.solid));
        field
            .sprites
            .copy(&self.on, drawn.sprite, drawn.at, drawn.pixels);
    }

    /// Copies it to a canvas: the stage below what is there, the front row above.
    pub fn put(&self, on: &CanvasRenderingContext2d) {
        on.set_global_composite_operation("destination-over").ok();
        self.band(on, 0.0, self.bands[0]);
        on.set_global_composite_operation("source-over").ok();
        self.band(on, self.bands[0].1, self.bands[1]);
    }

    fn band(&self, on: &CanvasRenderingContext2d, from: f32, (top, high): (f32, f32)) {
        let wide = f64::from(self.canvas.width());
        let [from, top, high] = [from, top, high].map(f64::from);
        on.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0).ok();
        on.draw_image_with_html_canvas_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            &self.canvas,
            0.0,
            from,
            wide,
            high,
            0.0,
            top,
            wide,
            high,
        )
        .ok();
    }
}

fn touch(a: Place, b: Place) -> bool {
    a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_touch_and_strangers_do_not() {
        let place = [10.0, 10.0, 4.0, 4.0];
        assert!(touch(place, [13.0, 13.0, 9.0, 9.0]) && touch(place, [0.0, 0.0, 11.0, 30.0]));
        assert!(!touch(place, [14.0, 10.0, 4.0, 4.0]) && !touch(place, [10.0, 0.0, 4.0, 9.0]));
    }
}
