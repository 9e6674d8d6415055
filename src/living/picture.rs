//! The picture: three canvases, a camera, and the order in which things are painted.

use super::brush::Brush;
use super::camera::Camera;
use super::colour::Colour;
use super::front::molecules::{Pixels, SIZES_OF_INK};
use super::ground::{Fits, Ground};
use super::lens::Lens;
use super::palette::{Palette, Role};
use super::sheets::{Pane, home};
use super::surface::Surface;
use crate::science::lab::{Gate, Lab};
use web_sys::HtmlCanvasElement;

/// The picture.
pub struct Picture {
    ground: Surface,
    front: Surface,
    strip: Surface,
    palette: Palette,
    camera: Camera,
    compare: bool,
    stale: bool,
    lens: Lens,
    drawings: Ground,
    pixels: Pixels,
    inks: [[Colour; 2]; SIZES_OF_INK],
}

impl Picture {
    /// On three canvases; none where the browser has none to give.
    pub fn new(
        ground: HtmlCanvasElement,
        front: HtmlCanvasElement,
        strip: HtmlCanvasElement,
        gates: &[Gate],
    ) -> Option<Self> {
        let ground = Surface::new(ground)?;
        let palette = Palette::read(&ground.element);
        let far = gates.iter().map(|gate| gate.x * gate.x + gate.y * gate.y);
        let radius = libm::sqrtf(far.fold(1.0, f32::max));
        let mut picture = Self {
            ground,
            front: Surface::new(front)?,
            strip: Surface::new(strip)?,
            palette,
            camera: Camera::at(home(1, false)),
            compare: false,
            stale: true,
            lens: Lens::new(radius),
            drawings: Ground::new(),
            pixels: Pixels::new(),
            inks: [[Colour::default(); 2]; SIZES_OF_INK],
        };
        picture.fit();
        picture.dress();
        Some(picture)
    }

    /// Reads the colours.
    pub fn dress(&mut self) {
        self.palette = Palette::read(&self.ground.element);
        let [body, edge, air] =
            [Role::Glutamate, Role::Edge, Role::Stage].map(|role| self.palette.colour(role));
        self.inks = std::array::from_fn(|size| {
            let far = 0.35 * (1.0 - size as f32 / (SIZES_OF_INK - 1) as f32);
            [body.mix(air, far), body.mix(edge, 0.5).mix(air, far)]
        });
        self.stale = true;
    }

    /// Takes the sizes.
    pub fn fit(&mut self) {
        self.ground.fit();
        self.front.fit();
        self.strip.fit();
        self.pixels.fit(self.front.w, self.front.h);
        self.stale = true;
    }

    /// Sets out for a depth.
    pub fn look(&mut self, depth: usize, compare: bool) {
        self.camera.go(home(depth, compare));
        if compare != self.compare {
            self.compare = compare;
            self.camera.arrive();
            self.stale = true;
        }
    }

    /// A vesicle opens.
    pub fn signal(&mut self) {}

    /// Is there at once.
    pub fn arrive(&mut self) {
        self.stale |= self.camera.moving();
        self.camera.arrive();
    }

    /// Something of its own is under way.
    pub fn moving(&self) -> bool {
        self.camera.moving()
    }

    /// Paints a frame.
    pub fn paint(&mut self, lab: &Lab, other: Option<&Lab>, seconds: f32) {
        self.stale |= self.camera.moving();
        self.camera.step(seconds);
        let view = self.camera.view();
        let (w, h) = (self.front.w, self.front.h);
        let count = if self.compare { 2 } else { 1 };
        let wide = w / count as f32;
        let panes = [0.0, wide].map(|x| Pane { x, w: wide, h });
        let fits = panes.map(|pane| Fits::new(view, pane));
        if self.stale {
            let brush = Brush {
                on: &self.ground.on,
                palette: &self.palette,
            };
            for at in 0..count {
                self.drawings.paint(brush, panes[at], &fits[at]);
            }
            self.stale = false;
        }
        self.front.clear();
        self.pixels.start(&fits[0]);
        let labs = [other.unwrap_or(lab), lab];
        for at in 0..count {
            self.pixels.lay(
                labs[at].molecules(),
                &self.lens,
                &fits[at],
                panes[at],
                &self.inks,
            );
        }
        self.pixels.put(&self.front.on);
        let _ = &self.strip;
    }
}
