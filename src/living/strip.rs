//! The strip chart: the last stretch of three readings, each a line of its own colour and its own dashes.

use super::palette::{Palette, Role};
use super::surface::Surface;
use crate::science::lab::{Reading, Scale};
use js_sys::Array;
use wasm_bindgen::JsValue;

/// How often a point is taken, and how long the chart is, seconds on the screen.
const EVERY: f32 = 0.125;
const POINTS: usize = 160;
/// What the chart's height stands for: gates of 20, glutamate and AMPA against the usual, AMPA gates open.
const USUAL: f32 = 2.0;
const NMDA: f32 = 20.0;
const MOLECULES: f32 = 3000.0;
const AMPA: f32 = 30.0;

/// One line: its colour and its dashes, in widths of the line.
const LINES: [(Role, &[f64]); 3] = [
    (Role::Ketamine, &[]),
    (Role::Glutamate, &[3.4, 3.2]),
    (Role::Busy, &[1.2, 5.4]),
];

/// The chart's memory.
pub struct Strip {
    points: [[[f32; 3]; POINTS]; 2],
    count: usize,
    wait: f32,
    family: bool,
    /// Something was added since it was drawn.
    stale: bool,
}

/// What the lines show, as shares of the chart's height.
fn heights(reading: &Reading, signal: bool) -> [f32; 3] {
    let all = if signal {
        [
            reading.nmda_blocked / NMDA,
            reading.molecules / MOLECULES,
            reading.ampa_open / AMPA,
        ]
    } else {
        [
            reading.blocked_brake,
            reading.glutamate / USUAL,
            reading.ampa / USUAL,
        ]
    };
    all.map(|share| share.clamp(0.0, 1.0))
}

impl Strip {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            points: [[[0.0; 3]; POINTS]; 2],
            count: 0,
            wait: EVERY,
            family: true,
            stale: true,
        }
    }

    /// Starts anew: time has jumped.
    pub fn restart(&mut self) {
        self.count = 0;
        self.stale = true;
    }

    /// To be drawn anew.
    pub fn wear(&mut self) {
        self.stale = true;
    }

    /// Takes a point when it is time. Signals and slow changes do not share a chart: their seconds are not the same.
    pub fn step(&mut self, with: &Reading, without: Option<&Reading>, seconds: f32) {
        let signal = with.scale < f32::from(Scale::Block as u8);
        if signal != self.family {
            self.family = signal;
            self.count = 0;
            self.stale = true;
        }
        self.wait += seconds;
        if self.wait < EVERY {
            return;
        }
        self.wait = (self.wait - EVERY).min(EVERY);
        if self.count == POINTS {
            for points in &mut self.points {
                points.rotate_left(1);
            }
            self.count -= 1;
        }
        self.points[0][self.count] = heights(with, signal);
        self.points[1][self.count] = heights(without.unwrap_or(with), signal);
        self.count += 1;
        self.stale = true;
    }

    /// Draws it if there is anything new.
    pub fn paint(&mut self, surface: &Surface, palette: &Palette, compare: bool) {
        if !std::mem::take(&mut self.stale) {
            return;
        }
        surface.clear();
        let (w, h, unit) = (surface.w, surface.h, surface.ratio);
        let on = &surface.on;
        let pad = 4.0 * unit;
        let level = |share: f32| f64::from(h - pad - share * (h - 2.0 * pad));
        on.set_stroke_style_str(palette.style(Role::Hair));
        on.set_line_width(f64::from(unit));
        dashes(on, &[], 1.0);
        on.begin_path();
        for share in [0.0, 0.5, 1.0] {
            on.move_to(0.0, level(share));
            on.line_to(f64::from(w), level(share));
        }
        on.stroke();
        on.set_line_join("round");
        let passes: &[(usize, f32)] = if compare {
            &[(1, 1.3), (0, 2.8)]
        } else {
            &[(0, 2.8)]
        };
        for &(who, width) in passes {
            for (line, (role, pattern)) in LINES.iter().enumerate() {
                let width = f64::from(width * unit);
                on.set_stroke_style_str(palette.style(*role));
                on.set_line_width(width);
                dashes(on, pattern, width);
                // Dots fall between dashes where both lines run together.
                on.set_line_dash_offset(if line == 2 { -4.4 * width } else { 0.0 });
                on.begin_path();
                for (at, point) in self.points[who][..self.count].iter().enumerate() {
                    // The newest stands at the right edge.
                    let back = (self.count - 1 - at) as f32 / (POINTS - 1) as f32;
                    let x = f64::from(w - pad - back * (w - 2.0 * pad));
                    if at == 0 {
                        on.move_to(x, level(point[line]));
                    } else {
                        on.line_to(x, level(point[line]));
                    }
                }
                on.stroke();
            }
        }
    }
}

fn dashes(on: &web_sys::CanvasRenderingContext2d, pattern: &[f64], width: f64) {
    let list = Array::new();
    for part in pattern {
        list.push(&JsValue::from_f64(part * width));
    }
    on.set_line_dash(&list).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_keeps_the_last_stretch_and_starts_anew_with_another_clock() {
        let mut strip = Strip::new();
        let slow = Reading {
            scale: 2.0,
            blocked_brake: 0.3,
            ..Reading::default()
        };
        for _ in 0..500 {
            strip.step(&slow, None, EVERY);
        }
        assert_eq!(strip.count, POINTS);
        assert!((strip.points[0][POINTS - 1][0] - 0.3).abs() < 1e-6);
        strip.step(&Reading::default(), None, EVERY);
        assert_eq!(strip.count, 1);
    }

    #[test]
    fn at_most_eight_points_a_second() {
        let mut strip = Strip::new();
        for _ in 0..60 {
            strip.step(&Reading::default(), None, 1.0 / 60.0);
        }
        assert!((7..=9).contains(&strip.count), "{}", strip.count);
    }
}
