//! The circuit as it works: signals that run along branches, the brake's arm, gates on the brake cell and the receiver,
//! glutamate where the cells meet, links that bud.

use super::links;
use super::marks::{Kind, Marks};
use super::rings;
use crate::living::branch::{Point, along};
use crate::living::brush::Brush;
use crate::living::camera::rise;
use crate::living::cells;
use crate::living::ground::Fits;
use crate::living::palette::Role;
use crate::living::sprites::{self, Sprites};
use crate::living::wave;
use crate::science::lab::Reading;
use core::f64::consts::TAU;
use web_sys::CanvasRenderingContext2d;

/// Share of its way that a signal runs in a second.
const SPEED: f32 = 0.42;
/// Signals a second of a cell that fires as it can: below three, so that nothing flickers.
const MOST: f32 = 2.2;
/// The brake cell's firing at which its arm hangs free, and at which it lies on the sender: so it does at rest.
const LOOSE: f32 = 0.1;
const PRESSED: f32 = 0.78;
/// Signals on one way at most.
const ON_THE_WAY: usize = 6;

/// Signals on one way.
#[derive(Clone, Copy, Debug, Default)]
struct Way {
    at: [f32; ON_THE_WAY],
    count: usize,
    next: f32,
}

impl Way {
    fn step(&mut self, rate: f32, seconds: f32) {
        for at in &mut self.at[..self.count] {
            *at += SPEED * seconds;
        }
        while self.count > 0 && self.at[0] >= 1.0 {
            self.at.rotate_left(1);
            self.count -= 1;
        }
        self.next += rate.clamp(0.0, 1.0) * MOST * seconds;
        if self.next >= 1.0 && self.count < ON_THE_WAY {
            self.next -= 1.0;
            self.at[self.count] = 0.0;
            self.count += 1;
        }
        self.next = self.next.min(1.0);
    }
}

/// What runs, and how the arm stands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Circuit {
    sender: Way,
    brake: Way,
    receiver: Way,
    /// 0 presses, 1 lifted.
    lift: f32,
    /// How much glutamate is out, 1 the usual.
    glutamate: f32,
    started: bool,
    time: f32,
}

impl Circuit {
    /// Follows the model; true while the arm is on its way.
    pub fn follow(&mut self, reading: &Reading, seconds: f32) -> bool {
        let lift = 1.0 - ((reading.brake - LOOSE) / (PRESSED - LOOSE)).clamp(0.0, 1.0);
        if !self.started || seconds > 0.2 {
            self.lift = lift;
            self.glutamate = reading.glutamate;
        }
        if !self.started {
            self.started = true;
            // A picture that does not run yet shows signals on their way all the same.
            for _ in 0..180 {
                self.ways(reading, 1.0 / 60.0);
            }
        }
        let by = (seconds * 2.5).min(1.0);
        self.lift += (lift - self.lift) * by;
        self.glutamate += (reading.glutamate - self.glutamate) * by;
        self.time += seconds;
        self.ways(reading, seconds);
        (lift - self.lift).abs() > 0.005
    }

    fn ways(&mut self, reading: &Reading, seconds: f32) {
        self.sender.step(reading.sender, seconds);
        self.brake.step(reading.brake, seconds);
        self.receiver.step(reading.receiver, seconds);
    }

    /// Paints it.
    pub fn paint(
        &self,
        brush: Brush,
        fits: &Fits,
        reading: &Reading,
        sprites: &Sprites,
        marks: &mut Marks,
    ) {
        let seen = 1.0 - rise(fits.depth, 0.25, 0.6);
        if seen <= 0.0 {
            return;
        }
        self.glow(brush, fits, sprites, seen);
        links::halo(brush, fits, sprites, reading.growth, seen);
        brush.sheet(fits.circuit);
        brush.alpha(seen);
        links::paint(brush, reading.links, seen);
        brush.alpha(seen);
        rings::paint(brush, reading);
        self.arm(brush);
        self.signals(brush, seen);
        brush.alpha(1.0);
        if seen > 0.5 {
            self.discs(fits, marks);
        }
    }

    fn curve(&self) -> [Point; 4] {
        let [pressed, lifted] = cells::ARM;
        std::array::from_fn(|at| {
            let mix = |a: f32, b: f32| a + (b - a) * self.lift;
            (
                mix(pressed[at].0, lifted[at].0),
                mix(pressed[at].1, lifted[at].1),
            )
        })
    }

    /// The arm with its pad: it lies on the sender's axon, or hangs above it.
    fn arm(&self, brush: Brush) {
        let (on, p) = (brush.on, brush.palette);
        let curve = self.curve();
        for (role, width, pad) in [(Role::Brake, 15.0, 21.0), (Role::BrakeLit, 9.5, 15.0)] {
            on.set_stroke_style_str(p.style(role));
            on.set_line_cap("butt");
            on.begin_path();
            if role == Role::BrakeLit {
                // Into the body, over its line.
                on.move_to(f64::from(curve[0].0) + 5.0, f64::from(curve[0].1) + 5.0);
                on.line_to(f64::from(curve[0].0), f64::from(curve[0].1));
            } else {
                on.move_to(f64::from(curve[0].0), f64::from(curve[0].1));
            }
            trace(on, &curve);
            on.set_line_width(width);
            on.stroke();
            on.set_line_cap("round");
            let (x, y) = curve[3];
            let tilt = 0.35 - 0.5 * self.lift;
            let (dx, dy) = (wave::cos(tilt) * 22.0, wave::sin(tilt) * 22.0);
            on.begin_path();
            on.move_to(f64::from(x - dx), f64::from(y - dy));
            on.line_to(f64::from(x + dx), f64::from(y + dy));
            on.set_line_width(pad);
            on.stroke();
        }
        on.set_line_cap("butt");
    }

    /// Signals: a bright bead with a tail.
    fn signals(&self, brush: Brush, seen: f32) {
        let on = brush.on;
        let [out, _] = cells::DENDRITE;
        for (way, curve) in [
            (&self.sender, cells::AXON),
            (&self.brake, self.curve()),
            (&self.receiver, out),
        ] {
            for (lag, r, alpha) in [(0.1, 3.6, 0.35), (0.05, 4.6, 0.6), (0.0, 6.0, 1.0)] {
                on.begin_path();
                for &at in &way.at[..way.count] {
                    let (x, y) = along(&curve, (at - lag).max(0.0));
                    let soft = rise(at, 0.0, 0.12) * (1.0 - rise(at, 0.93, 1.0));
                    let [x, y, r] = [x, y, r * soft].map(f64::from);
                    on.move_to(x + r, y);
                    on.arc(x, y, r, 0.0, TAU).ok();
                }
                brush.alpha(alpha * seen);
                if lag == 0.0 {
                    on.set_stroke_style_str(brush.palette.style(Role::Ink));
                    on.set_line_width(3.0);
                    on.stroke();
                }
                on.set_fill_style_str(brush.palette.style(Role::Signal));
                on.fill();
            }
        }
        brush.alpha(seen);
    }

    /// Glutamate where the cells meet: the more is out, the wider and stronger the glow.
    fn glow(&self, brush: Brush, fits: &Fits, sprites: &Sprites, seen: f32) {
        let strong = self.glutamate.clamp(0.0, 2.2);
        let (x, y) = fits.circuit.at(296.0, 249.0);
        let r = (26.0 + 22.0 * strong) * fits.circuit.s;
        brush.pixels();
        brush.alpha((seen * (0.2 + 0.3 * strong)).min(0.75));
        sprites.glow(
            brush.on,
            sprites::Glow::Glutamate,
            (x, y),
            (r * 1.35, r * 0.62),
        );
    }

    fn discs(&self, fits: &Fits, marks: &mut Marks) {
        let count = (self.glutamate.clamp(0.0, 2.5) * 14.0) as u8;
        for index in 0..count {
            let at = f32::from(index);
            let turn = at * 2.399 + self.time * (0.12 + 0.02 * f32::from(index % 5));
            let far = libm::sqrtf((at + 0.5) / 14.0) * 34.0;
            let (x, y) = (
                296.0 + wave::cos(turn) * far * 1.2,
                249.5 + wave::sin(turn) * 6.5,
            );
            marks.put(
                Kind::Glutamate,
                fits.circuit.at(x, y),
                2.7 * fits.circuit.s,
                0.0,
            );
        }
    }
}

fn trace(on: &CanvasRenderingContext2d, curve: &[Point; 4]) {
    let [_, b, c, d] = curve.map(|(x, y)| (f64::from(x), f64::from(y)));
    on.bezier_curve_to(b.0, b.1, c.0, c.1, d.0, d.1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals_come_as_often_as_the_cell_fires_and_never_flicker() {
        for (rate, at_least, at_most) in [(0.0, 0, 0), (0.5, 10, 12), (1.0, 20, 23), (9.0, 20, 23)]
        {
            let mut way = Way::default();
            let mut sent = 0;
            for _ in 0..600 {
                let before = way.count;
                way.step(rate, 1.0 / 60.0);
                sent += i32::from(way.count > before);
            }
            assert!((at_least..=at_most).contains(&sent), "{rate}: {sent}");
            assert!(way.at[..way.count].iter().all(|at| (0.0..1.0).contains(at)));
        }
    }
}
