//! The picture: three canvases, a camera, and the order in which things are painted.

use super::art::{ampa::Ampa, nmda::Nmda, small::Small};
use super::brush::Brush;
use super::camera::Camera;
use super::colour::Colour;
use super::front::circuit::Circuit;
use super::front::drift::Drift;
use super::front::gates::{Field, Leaves};
use super::front::marks::Marks;
use super::front::molecules::{Pixels, SIZES_OF_INK};
use super::front::single::Single;
use super::front::vesicle::Vesicle;
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
    stale: bool,
    lens: Lens,
    drawings: Ground,
    pixels: Pixels,
    inks: [[Colour; 2]; SIZES_OF_INK],
    art: (Nmda, Ampa, Small),
    sprites: Sprites,
    rows: Rows,
    leaves: [Leaves; 2],
    singles: [Single; 2],
    circuits: [Circuit; 2],
    drifts: [Drift; 2],
    vesicle: Vesicle,
    /// Something painted is still on its way to where the model is.
    easing: bool,
    marks: Marks,
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
            stale: true,
            lens: Lens::new(radius),
            drawings: Ground::new(),
            pixels: Pixels::new(),
            inks: [[Colour::default(); 2]; SIZES_OF_INK],
            art: (Nmda::new(), Ampa::new(), Small::new()),
            sprites: Sprites::new()?,
            rows: Rows::new(gates, radius),
            leaves: [Leaves::default(), Leaves::default()],
            singles: [Single::default(); 2],
            circuits: [Circuit::default(); 2],
            drifts: [Drift::default(); 2],
            vesicle: Vesicle::default(),
            easing: false,
            marks: Marks::default(),
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
        self.chart.wear();
    }

    /// Takes the sizes.
    pub fn fit(&mut self) {
        self.ground.fit();
        self.front.fit();
        self.strip.fit();
        self.pixels.fit(self.front.w, self.front.h);
        self.stale = true;
        self.chart.wear();
    }

    /// Sets out for a depth.
    pub fn look(&mut self, depth: usize, compare: bool, ketamine: f32) {
        self.ketamine = ketamine;
        self.camera.go(home(depth, compare));
        if compare != self.compare {
            self.compare = compare;
            self.camera.arrive();
            self.stale = true;
        }
    }

    /// Time has jumped.
    pub fn jump(&mut self) {
        self.chart.restart();
    }

    /// A vesicle opens.
    pub fn signal(&mut self) {
        self.vesicle.open();
    }

    /// Is there at once.
    pub fn arrive(&mut self) {
        self.stale |= self.camera.moving();
        self.camera.arrive();
    }

    /// Something of its own is under way.
    pub fn moving(&self) -> bool {
        self.camera.moving() || self.easing
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
        let (blue, green, small) = &self.art;
        if self.stale && !self.camera.moving() {
            let scale = h / home(1, self.compare).span * SYNAPSE.unit;
            self.sprites
                .draw(&self.palette, scale, (blue, green, small));
        }
        if self.stale {
            let brush = Brush {
                on: &self.ground.on,
                palette: &self.palette,
            };
            for at in 0..count {
                self.drawings.paint(brush, panes[at], &fits[at], blue);
            }
            if self.compare {
                divide(brush, wide, h, self.ground.ratio);
            }
            self.stale = false;
        }
        self.front.clear();
        self.pixels.start(&fits[0]);
        let labs = [other.unwrap_or(lab), lab];
        let with = self.ketamine;
        let ketamine = if self.compare {
            [0.0, with]
        } else {
            [with, with]
        };
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
        self.easing = self.vesicle.step(seconds);
        let brush = Brush {
            on: &self.front.on,
            palette: &self.palette,
        };
        for at in 0..count {
            let gates = labs[at].gates();
            self.easing |= self.leaves[at].follow(gates, seconds);
            self.easing |= self.singles[at].follow(labs[at].pore(), seconds);
            self.easing |= self.drifts[at].step(ketamine[at], seconds);
            let field = Field {
                rows: &self.rows,
                sprites: &self.sprites,
                gates,
                leaves: &self.leaves[at],
                time: self.drifts[at].time,
            };
            self.marks.clear();
            if count > 1 {
                brush.within(panes[at]);
            }
            let reading = labs[at].reading();
            self.easing |= self.circuits[at].follow(&reading, seconds);
            self.circuits[at].paint(brush, &fits[at], &reading, &self.sprites, &mut self.marks);
            field.stage(brush, &fits[at], &mut self.marks);
            self.vesicle.paint(brush, &fits[at]);
            field.front(brush, &fits[at], &mut self.marks);
            self.drifts[at].cleft(&fits[at], &mut self.marks);
            self.drifts[at].gate(&fits[at], panes[at], &mut self.marks);
            self.singles[at].paint(
                brush,
                &fits[at],
                &self.art.0,
                &self.drifts[at],
                &mut self.marks,
            );
            self.marks.paint(brush, 1.6 * self.front.ratio);
            if count > 1 {
                brush.done();
            }
        }
        let reading = lab.reading();
        let without = other.map(Lab::reading);
        self.chart.step(&reading, without.as_ref(), seconds);
        self.chart.paint(&self.strip, &self.palette, self.compare);
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
