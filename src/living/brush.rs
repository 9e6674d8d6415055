//! A canvas with the palette at hand, so that a painter says what and not how.

use super::palette::{Palette, Role};
use super::sheets::{Fit, Pane};
use crate::living::wave;
use web_sys::{CanvasGradient, CanvasRenderingContext2d, Path2d};

/// A canvas and its paints.
#[derive(Clone, Copy)]
pub struct Brush<'a> {
    /// The canvas.
    pub on: &'a CanvasRenderingContext2d,
    /// The paints.
    pub palette: &'a Palette,
}

/// Three tones of a body with light from the upper left.
#[derive(Clone, Copy)]
pub struct Tones {
    /// Where the light meets it.
    pub lit: Role,
    /// The body.
    pub body: Role,
    /// Turned away.
    pub shade: Role,
    /// How wide the lit band is, units of the sheet.
    pub rim: f32,
    /// How wide the shaded band is.
    pub dim: f32,
}

impl Brush<'_> {
    /// Units of a sheet from now on.
    pub fn sheet(&self, fit: Fit) {
        let (s, x, y) = (f64::from(fit.s), f64::from(fit.x), f64::from(fit.y));
        self.on.set_transform(s, 0.0, 0.0, s, x, y).ok();
    }

    /// Units around a point of a sheet, scaled, mirrored when `wide` is negative, turned by an angle about that point.
    pub fn around(&self, fit: Fit, (x, y): (f32, f32), (wide, high): (f32, f32), turn: f32) {
        let (sin, cos) = (wave::sin(turn), wave::cos(turn));
        let (at, down) = fit.at(x, y);
        let (a, b) = (fit.s * wide * cos, fit.s * wide * sin);
        let (c, d) = (-fit.s * high * sin, fit.s * high * cos);
        let [a, b, c, d, at, down] = [a, b, c, d, at, down].map(f64::from);
        self.on.set_transform(a, b, c, d, at, down).ok();
    }

    /// Device pixels from now on.
    pub fn pixels(&self) {
        self.on.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0).ok();
    }

    /// Only within a pane, until [`Self::done`].
    pub fn within(&self, pane: Pane) {
        self.on.save();
        self.pixels();
        self.on.begin_path();
        let [x, w, h] = [pane.x, pane.w, pane.h].map(f64::from);
        self.on.rect(x, 0.0, w, h);
        self.on.clip();
    }

    /// Ends what `save` began.
    pub fn done(&self) {
        self.on.restore();
    }

    /// How solid what follows is.
    pub fn alpha(&self, share: f32) {
        self.on.set_global_alpha(f64::from(share.clamp(0.0, 1.0)));
    }

    /// Fills a path.
    pub fn fill(&self, path: &Path2d, role: Role) {
        self.on.set_fill_style_str(self.palette.style(role));
        self.on.fill_with_path_2d(path);
    }

    /// Fills a path with a gradient.
    pub fn wash(&self, path: &Path2d, gradient: &CanvasGradient) {
        self.on.set_fill_style_canvas_gradient(gradient);
        self.on.fill_with_path_2d(path);
    }

    /// Draws a line along a path.
    pub fn line(&self, path: &Path2d, role: Role, width: f32) {
        self.on.set_stroke_style_str(self.palette.style(role));
        self.on.set_line_width(f64::from(width));
        self.on.stroke_with_path(path);
    }

    /// From one colour to others along a line.
    pub fn linear(
        &self,
        from: (f32, f32),
        to: (f32, f32),
        stops: &[(f32, &str)],
    ) -> CanvasGradient {
        let [a, b, c, d] = [from.0, from.1, to.0, to.1].map(f64::from);
        colours(self.on.create_linear_gradient(a, b, c, d), stops)
    }

    /// From one colour to others from a point outward. Nothing where the canvas will not have it.
    pub fn radial(
        &self,
        (x, y): (f32, f32),
        radius: f32,
        stops: &[(f32, &str)],
    ) -> Option<CanvasGradient> {
        let [x, y, radius] = [x, y, radius].map(f64::from);
        let gradient = self.on.create_radial_gradient(x, y, 0.0, x, y, radius);
        gradient.ok().map(|gradient| colours(gradient, stops))
    }

    /// A soft round glow of one colour.
    pub fn glow(&self, (x, y): (f32, f32), radius: f32, role: Role) {
        let stops = [
            (0.0, self.palette.style(role)),
            (1.0, self.palette.clear(role)),
        ];
        if let Some(gradient) = self.radial((x, y), radius, &stops) {
            self.on.set_fill_style_canvas_gradient(&gradient);
            let [x, y, side] = [x - radius, y - radius, radius * 2.0].map(f64::from);
            self.on.fill_rect(x, y, side, side);
        }
    }

    /// A body in three tones. The transform is that of a sheet.
    pub fn body(&self, path: &Path2d, tones: Tones) {
        self.body_from(path, tones, 1.0);
    }

    /// The same in a transform that is mirrored when `side` is -1: the light stays on the left.
    pub fn body_from(&self, path: &Path2d, tones: Tones, side: f32) {
        let (dim, rim, side) = (f64::from(tones.dim), f64::from(tones.rim), f64::from(side));
        self.fill(path, tones.shade);
        self.on.save();
        self.on.clip_with_path_2d(path);
        self.on.translate(-dim * 0.8 * side, -dim).ok();
        self.fill(path, tones.lit);
        self.on.clip_with_path_2d(path);
        self.on
            .translate((dim * 0.8 + rim * 0.7) * side, dim + rim)
            .ok();
        self.fill(path, tones.body);
        self.on.restore();
    }
}

fn colours(gradient: CanvasGradient, stops: &[(f32, &str)]) -> CanvasGradient {
    for (at, style) in stops {
        gradient.add_color_stop(*at, style).ok();
    }
    gradient
}

/// A path from its drawing, in the words of SVG.
pub fn path(drawing: &str) -> Path2d {
    match Path2d::new_with_path_string(drawing) {
        Ok(path) => path,
        // Not `expect`: that would carry all that prints a value of JavaScript.
        Err(_) => unreachable!(),
    }
}
