//! Gates drawn once, in every way they stand, and from then on only copied: a hundred copies cost less than ten drawings.

use super::art::{ampa::Ampa, nmda::Nmda, small::Small};
use super::brush::Brush;
use super::palette::{Palette, Role};
use super::sheets::{Fit, GATE_SCALE};
use super::surface::Surface;
use crate::science::lab::Pore;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Pictures of a gate between shut and open.
pub const FRAMES: usize = 5;
/// The same on the stage.
pub const SMALL_FRAMES: usize = 3;

/// A picture in the atlas, in units of the synapse's sheet: its corner, its size, and where its origin lies in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sprite {
    x: f32,
    y: f32,
    w: f32,
    h: f32,
    ox: f32,
    oy: f32,
}

impl Sprite {
    /// Where it comes to lie with its origin at a point, whole device pixels.
    pub fn place(&self, (x, y): (f32, f32), pixels: f32) -> [f32; 4] {
        let corner = [x - self.ox * pixels, y - self.oy * pixels];
        [corner[0], corner[1], self.w * pixels, self.h * pixels].map(libm::roundf)
    }
}

const fn cell(row: (f32, f32, f32), column: usize, (ox, oy): (f32, f32)) -> Sprite {
    let (y, w, h) = row;
    Sprite {
        x: column as f32 * w,
        y,
        w,
        h,
        ox,
        oy,
    }
}

/// A blue gate of the front row, from shut 0 to open 1.
pub fn nmda(open: f32) -> Sprite {
    cell((0.0, 84.0, 74.0), frame(open, FRAMES), (42.0, 49.0))
}

/// A green one.
pub fn ampa(open: f32) -> Sprite {
    cell((74.0, 50.0, 62.0), frame(open, FRAMES), (25.0, 36.0))
}

/// A green gate on the stage.
pub fn bud(open: f32) -> Sprite {
    cell((136.0, 40.0, 26.0), frame(open, SMALL_FRAMES), (15.0, 20.0))
}

/// A place without a gate.
pub fn empty() -> Sprite {
    cell((136.0, 40.0, 26.0), SMALL_FRAMES, (15.0, 20.0))
}

/// A blue gate on the stage.
pub fn cup(pore: Pore) -> Sprite {
    cell(
        (136.0, 40.0, 26.0),
        SMALL_FRAMES + 1 + pore as usize,
        (15.0, 20.0),
    )
}

fn frame(open: f32, frames: usize) -> usize {
    (open.clamp(0.0, 1.0) * (frames - 1) as f32 + 0.5) as usize
}

/// A soft round glow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glow {
    /// Of glutamate.
    Glutamate,
    /// Of the growth signal.
    Growth,
}

/// Radius of a glow in the atlas.
const GLOW: f32 = 46.0;

impl Glow {
    fn corner(self) -> (f32, f32) {
        (f32::from(self as u8) * (GLOW * 2.0 + 2.0), 164.0)
    }
}

/// All pictures, on a canvas that is never shown.
pub struct Sprites {
    canvas: HtmlCanvasElement,
    on: CanvasRenderingContext2d,
    scale: f32,
}

impl Sprites {
    /// None yet; nothing where the browser has no canvas to give.
    pub fn new() -> Option<Self> {
        let (canvas, on) = Surface::unseen()?;
        Some(Self {
            canvas,
            on,
            scale: 1.0,
        })
    }

    /// Draws them all, for a scale of pixels to a unit of the synapse's sheet.
    pub fn draw(&mut self, palette: &Palette, scale: f32, art: (&Nmda, &Ampa, &Small)) {
        self.scale = scale;
        self.canvas.set_width((424.0 * scale) as u32);
        self.canvas.set_height((260.0 * scale) as u32);
        let brush = Brush {
            on: &self.on,
            palette,
        };
        let fit = Fit {
            s: scale,
            x: 0.0,
            y: 0.0,
        };
        let origin = |sprite: Sprite| (sprite.x + sprite.ox, sprite.y + sprite.oy);
        let by = 1.0 / GATE_SCALE;
        let (large, green, small) = art;
        for step in 0..FRAMES {
            let open = step as f32 / (FRAMES - 1) as f32;
            let at = origin(nmda(open));
            large.still(brush, fit, at, by);
            // Small, open lips would look like claws.
            large.moving(brush, fit, at, by, (0.6 + 0.4 * open, open));
            green.draw(brush, fit, origin(ampa(open)), by, open);
        }
        for step in 0..SMALL_FRAMES {
            let open = step as f32 / (SMALL_FRAMES - 1) as f32;
            small.ampa(brush, fit, origin(bud(open)), open);
        }
        for (glow, role) in [
            (Glow::Glutamate, Role::Glutamate),
            (Glow::Growth, Role::Halo),
        ] {
            let p = brush.palette;
            let soft = p.colour(role).fade(0.4).css();
            let stops = [
                (0.0, p.style(role)),
                (0.45, soft.as_str()),
                (1.0, p.clear(role)),
            ];
            let (x, y) = glow.corner();
            brush.sheet(fit);
            if let Some(gradient) = brush.radial((x + GLOW, y + GLOW), GLOW, &stops) {
                self.on.set_fill_style_canvas_gradient(&gradient);
                let [x, y, side] = [x, y, GLOW * 2.0].map(f64::from);
                self.on.fill_rect(x, y, side, side);
            }
        }
        small.empty(brush, fit, origin(empty()));
        for pore in [
            Pore::Shut,
            Pore::Magnesium,
            Pore::Open,
            Pore::KetamineOpen,
            Pore::KetamineShut,
        ] {
            small.nmda(brush, fit, origin(cup(pore)), pore);
        }
    }

    /// Lays a glow about a point, device pixels, with two half widths.
    pub fn glow(
        &self,
        on: &CanvasRenderingContext2d,
        glow: Glow,
        (x, y): (f32, f32),
        (wide, high): (f32, f32),
    ) {
        let corner = glow.corner();
        let side = GLOW * 2.0;
        let from = [corner.0, corner.1, side, side].map(|unit| f64::from(unit * self.scale));
        let to = [x - wide, y - high, wide * 2.0, high * 2.0].map(f64::from);
        self.put(on, from, to);
    }

    /// Copies one to a canvas in device pixels: its origin at a point, larger by a factor.
    pub fn copy(
        &self,
        on: &CanvasRenderingContext2d,
        sprite: Sprite,
        (x, y): (f32, f32),
        pixels: f32,
    ) {
        let Sprite {
            x: sx, y: sy, w, h, ..
        } = sprite;
        let from = [sx, sy, w, h].map(|unit| f64::from(libm::roundf(unit * self.scale)));
        let to = sprite.place((x, y), pixels).map(f64::from);
        self.put(on, from, to);
    }

    /// Copies a part of the sheet to a part of a canvas: left, top, width, height.
    fn put(&self, on: &CanvasRenderingContext2d, from: [f64; 4], to: [f64; 4]) {
        on.draw_image_with_html_canvas_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            &self.canvas,
            from[0],
            from[1],
            from[2],
            from[3],
            to[0],
            to[1],
            to[2],
            to[3],
        )
        .ok();
    }
}
