//! The picture: three canvases, a camera, and the order in which things are painted.

use super::art::{ampa::Ampa, nmda::Nmda, small::Small};
use super::brush::Brush;
use super::camera::{Camera, View};
use super::colour::Colour;
use super::front::cast::Cast;
use super::front::layer::Layer;
use super::front::molecules::{Pixels, SIZES_OF_INK};
use super::ground::{Fits, Ground};
use super::lens::Lens;
use super::palette::{Palette, Role};
use super::row::Rows;
use super::sheets::{Pane, SYNAPSE, home};
use super::sprites::Sprites;
use super::strip::Strip;
use super::surface::Surface;
use crate::science::lab::{Gate, Lab};
use web_sys::HtmlCanvasElement;

/// A frame of a zoom that took longer came late, seconds; so many are borne; then the ground has this share of pixels.
const SLOW: f32 = 0.03;
const PATIENCE: u8 = 3;
const COARSE: f32 = 0.5;

/// What is to be painted anew besides what moves.
#[derive(Clone, Copy, PartialEq)]
enum Stale {
    Nothing,
    Ground,
    /// The sprites as well.
    All,
}

/// The picture.
pub struct Picture {
    ground: Surface,
    front: Surface,
    strip: Surface,
    chart: Strip,
    palette: Palette,
    camera: Camera,
    compare: bool,
    ketamine: f32,
    stale: Stale,
    /// Frames of this zoom that came late.
    slow: u8,
    lens: Lens,
    drawings: Ground,
    pixels: Pixels,
    inks: [[Colour; 2]; SIZES_OF_INK],
    art: (Nmda, Ampa, Small),
    sprites: Sprites,
    layer: Layer,
    rows: Rows,
    cast: [Cast; 2],
    /// Something painted is still on its way to where the model is.
    easing: bool,
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
            chart: Strip::new(),
            palette,
            camera: Camera::at(home(1, false)),
            compare: false,
            ketamine: 0.0,
            stale: Stale::All,
            slow: 0,
            lens: Lens::new(radius),
            drawings: Ground::new(),
            pixels: Pixels::new(),
            inks: [[Colour::default(); 2]; SIZES_OF_INK],
            art: (Nmda::new(), Ampa::new(), Small::new()),
            sprites: Sprites::new()?,
            layer: Layer::new()?,
            rows: Rows::new(gates, radius),
            cast: [Cast::new()?, Cast::new()?],
            easing: false,
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
        self.pixels.wear();
        self.stale = Stale::All;
        self.chart.wear();
    }

    /// Takes the sizes.
    pub fn fit(&mut self) {
        self.ground.fit();
        self.front.fit();
        self.strip.fit();
        self.pixels.fit(self.front.w, self.front.h);
        self.stale = Stale::All;
        self.chart.wear();
    }

    /// Sets out for a depth.
    pub fn look(&mut self, depth: usize, compare: bool, ketamine: f32) {
        self.ketamine = ketamine;
        self.camera.go(home(depth, compare));
        if compare != self.compare {
            self.compare = compare;
            self.camera.arrive();
            self.stale = Stale::All;
        }
    }

    /// Time has jumped.
    pub fn jump(&mut self) {
        self.chart.restart();
    }

    /// A vesicle opens.
    pub fn signal(&mut self) {
        for cast in &mut self.cast {
            cast.signal();
        }
    }

    /// Is there at once.
    pub fn arrive(&mut self) {
        self.ground_too();
        self.camera.arrive();
    }

    /// Something of its own is under way.
    pub fn moving(&self) -> bool {
        self.camera.moving() || self.easing
    }

    /// Paints a frame.
    pub fn paint(&mut self, lab: &Lab, other: Option<&Lab>, seconds: f32) {
        self.ground_too();
        self.camera.step(seconds);
        let view = self.camera.view();
        let (w, h) = (self.front.w, self.front.h);
        let count = if self.compare { 2 } else { 1 };
        let panes = Pane::side_by_side(w, h, count);
        let fits = panes.map(|pane| Fits::new(view, pane));
        let labs = [other.unwrap_or(lab), lab];
        let readings = labs.map(Lab::reading);
        self.pace(seconds);
        if self.stale != Stale::Nothing {
            self.still(view, count);
        }
        let ketamine = [if count > 1 { 0.0 } else { self.ketamine }, self.ketamine];
        self.easing = false;
        for at in 0..count {
            let cast = &mut self.cast[at];
            self.easing |= cast.follow(labs[at], &readings[at], ketamine[at], seconds);
        }
        self.front.clear();
        self.pixels.start(&fits[0], &self.inks);
        for at in 0..count {
            let molecules = labs[at].molecules();
            self.pixels.lay(molecules, self.lens, &fits[at], panes[at]);
        }
        self.pixels.put(&self.front.on);
        let brush = Brush {
            on: &self.front.on,
            palette: &self.palette,
        };
        // At rest in the synapse, gates come from the layer.
        let rests = !self.camera.moving() && (view.depth - 1.0).abs() < 0.01;
        if rests {
            let fields = [0, 1].map(|at| {
                let field = self.cast[at].field(&self.rows, &self.sprites, labs[at].gates());
                (field, fits[at])
            });
            self.layer.update(&fields[..count], w);
            self.layer.put(brush.on);
        }
        for at in 0..count {
            if count > 1 {
                brush.within(panes[at]);
            }
            self.cast[at].paint(
                brush,
                (panes[at], &fits[at]),
                (&self.rows, &self.sprites, &self.art.0),
                (labs[at].gates(), &readings[at]),
                rests,
                self.front.ratio,
            );
            if count > 1 {
                brush.done();
            }
        }
        self.chart
            .step(&readings[1], other.map(|_| &readings[0]), seconds);
        self.chart.paint(&self.strip, &self.palette, self.compare);
    }

    /// While the camera moves, so does the ground.
    fn ground_too(&mut self) {
        if self.camera.moving() && self.stale == Stale::Nothing {
            self.stale = Stale::Ground;
        }
    }

    /// On a device too slow for the whole ground in every frame of a zoom, the ground is coarser until it rests.
    fn pace(&mut self, seconds: f32) {
        if !self.camera.moving() {
            self.slow = 0;
        } else if seconds > SLOW {
            self.slow = self.slow.saturating_add(1);
        }
        let coarse = self.slow > PATIENCE;
        let whole = (self.front.w, self.front.h);
        self.ground.grain(if coarse { COARSE } else { 1.0 }, whole);
    }

    /// Paints what stands still.
    fn still(&mut self, view: View, count: usize) {
        let (blue, green, small) = &self.art;
        if self.stale == Stale::All {
            let scale = self.front.h / home(1, self.compare).span * SYNAPSE.unit;
            self.sprites
                .draw(&self.palette, scale, (blue, green, small));
        }
        let brush = Brush {
            on: &self.ground.on,
            palette: &self.palette,
        };
        let panes = Pane::side_by_side(self.ground.w, self.ground.h, count);
        for pane in &panes[..count] {
            self.drawings
                .paint(brush, *pane, &Fits::new(view, *pane), blue);
        }
        if count > 1 {
            divide(brush, panes[1].x, self.ground.h, self.ground.ratio);
        }
        self.layer.wear();
        for cast in &mut self.cast {
            cast.wear();
        }
        self.stale = Stale::Nothing;
    }
}

/// A soft line of paper between two halves.
fn divide(brush: Brush, x: f32, high: f32, ratio: f32) {
    brush.pixels();
    brush
        .on
        .set_fill_style_str(brush.palette.style(Role::Paper));
    for (wide, alpha) in [(12.0, 0.25), (8.0, 0.5), (4.0, 1.0)] {
        let wide = wide * ratio;
        brush.alpha(alpha);
        let [x, w, h] = [x - wide / 2.0, wide, high].map(f64::from);
        brush.on.fill_rect(x, 0.0, w, h);
    }
    brush.alpha(1.0);
}
