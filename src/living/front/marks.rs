//! Small things with a shape and a colour each: hexagons, diamonds, triangles, discs. They are gathered in a frame and
//! painted in one path a colour.

use crate::living::brush::Brush;
use crate::living::palette::Role;
use crate::living::wave;
use core::f64::consts::TAU;

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A teal disc.
    Glutamate,
    /// A rose triangle.
    Ion,
    /// A sand-gold diamond.
    Magnesium,
    /// A violet hexagon.
    Ketamine,
}

const KINDS: [(Kind, Role); 4] = [
    (Kind::Glutamate, Role::Glutamate),
    (Kind::Ion, Role::Ion),
    (Kind::Magnesium, Role::Magnesium),
    (Kind::Ketamine, Role::Ketamine),
];

/// One mark, in device pixels.
#[derive(Clone, Copy, Debug)]
struct Mark {
    kind: Kind,
    x: f32,
    y: f32,
    r: f32,
    /// The direction of its first corner.
    sin: f32,
    cos: f32,
}

/// The marks of a frame.
#[derive(Default)]
pub struct Marks {
    all: Vec<Mark>,
}

/// Corners about the middle, the first one down.
const HEXAGON: [(f32, f32); 6] = [
    (0.0, 1.0),
    (-0.866, 0.5),
    (-0.866, -0.5),
    (0.0, -1.0),
    (0.866, -0.5),
    (0.866, 0.5),
];
const DIAMOND: [(f32, f32); 4] = [(0.0, 1.1), (-0.95, 0.0), (0.0, -1.1), (0.95, 0.0)];
const TRIANGLE: [(f32, f32); 3] = [(0.0, 1.05), (-0.95, -0.62), (0.95, -0.62)];
/// The facet that the light meets.
const HEXAGON_LIT: [(f32, f32); 4] = [(0.0, 0.0), (-0.866, 0.5), (-0.866, -0.5), (0.0, -1.0)];
const DIAMOND_LIT: [(f32, f32); 3] = [(0.0, 0.0), (-0.95, 0.0), (0.0, -1.1)];

impl Marks {
    /// Forgets the last frame.
    pub fn clear(&mut self) {
        self.all.clear();
    }

    /// One more, upright or turned by an angle.
    pub fn put(&mut self, kind: Kind, (x, y): (f32, f32), r: f32, turn: f32) {
        let (sin, cos) = if turn == 0.0 {
            (0.0, 1.0)
        } else {
            (wave::sin(turn), wave::cos(turn))
        };
        let mark = Mark {
            kind,
            x,
            y,
            r,
            sin,
            cos,
        };
        self.all.push(mark);
    }

    /// Paints them: bodies, lines, then the facets in the light. `line` is the width of a line, device pixels.
    pub fn paint(&self, brush: Brush, line: f32) {
        brush.pixels();
        brush.on.set_line_width(f64::from(line));
        brush.on.set_line_join("round");
        for (kind, role) in KINDS {
            if !self.trace(brush, kind, false) {
                continue;
            }
            brush.alpha(0.7);
            brush
                .on
                .set_stroke_style_str(brush.palette.style(Role::Edge));
            brush.on.stroke();
            brush.alpha(1.0);
            brush.on.set_fill_style_str(brush.palette.style(role));
            brush.on.fill();
            if kind != Kind::Ion && self.trace(brush, kind, true) {
                brush
                    .on
                    .set_fill_style_str(brush.palette.style(Role::Shine));
                brush.on.fill();
            }
        }
    }

    /// One path through all marks of a kind; true when there is any.
    fn trace(&self, brush: Brush, kind: Kind, lit: bool) -> bool {
        let corners: &[(f32, f32)] = match (kind, lit) {
            (Kind::Ketamine, false) => &HEXAGON,
            (Kind::Ketamine, true) => &HEXAGON_LIT,
            (Kind::Magnesium, false) => &DIAMOND,
            (Kind::Magnesium, true) => &DIAMOND_LIT,
            (Kind::Ion, _) => &TRIANGLE,
            (Kind::Glutamate, _) => &[],
        };
        let on = brush.on;
        on.begin_path();
        let mut any = false;
        for mark in self.all.iter().filter(|mark| mark.kind == kind) {
            any = true;
            let Mark {
                x, y, r, sin, cos, ..
            } = *mark;
            if corners.is_empty() {
                let (x, y, r) = if lit {
                    (x - r * 0.3, y - r * 0.34, r * 0.32)
                } else {
                    (x, y, r)
                };
                let [x, y, r] = [x, y, r].map(f64::from);
                on.move_to(x + r, y);
                on.arc(x, y, r, 0.0, TAU).ok();
                continue;
            }
            for (at, &(dx, dy)) in corners.iter().enumerate() {
                let to = (x + (dx * cos - dy * sin) * r, y + (dx * sin + dy * cos) * r);
                let (x, y) = (f64::from(to.0), f64::from(to.1));
                if at == 0 {
                    on.move_to(x, y);
                } else {
                    on.line_to(x, y);
                }
            }
            // What is only filled closes by itself.
            if !lit {
                on.close_path();
            }
        }
        any
    }
}
