//! Branches of cells: curves that grow thinner, as outlines.

use crate::living::wave;

/// A point of a sheet.
pub type Point = (f32, f32);

/// A curve with a width at both ends.
#[derive(Clone, Copy, Debug)]
pub struct Branch {
    /// Start, two guides, end.
    pub curve: [Point; 4],
    /// Width at the start and at the end.
    pub width: (f32, f32),
}

/// Points of an outline on each side.
pub const STEPS: usize = 20;
/// Points of the round end.
const CAP: usize = 5;

/// Where a curve is after a share of its way.
pub fn along(curve: &[Point; 4], t: f32) -> Point {
    let u = 1.0 - t;
    let [a, b, c, d] = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
    let mix = |of: fn(Point) -> f32| {
        a * of(curve[0]) + b * of(curve[1]) + c * of(curve[2]) + d * of(curve[3])
    };
    (mix(|p| p.0), mix(|p| p.1))
}

/// Its direction there, one unit long.
pub fn heading(curve: &[Point; 4], t: f32) -> Point {
    let (a, b) = (
        along(curve, (t - 0.01).max(0.0)),
        along(curve, (t + 0.01).min(1.0)),
    );
    let (x, y) = (b.0 - a.0, b.1 - a.1);
    let long = libm::sqrtf(x * x + y * y).max(1e-6);
    (x / long, y / long)
}

impl Branch {
    /// Its outline, clockwise, with a round end; `point` takes each corner in turn.
    pub fn outline(&self, mut point: impl FnMut(Point)) {
        // Wide where it leaves the body, then slowly thinner.
        let half = |t: f32| {
            0.5 * self.width.1
                + 0.5 * (self.width.0 - self.width.1) * (1.0 - t) * (1.0 - t) * (1.0 - t)
        };
        let corner = |t: f32, sign: f32| {
            let ((x, y), (dx, dy)) = (along(&self.curve, t), heading(&self.curve, t));
            let r = half(t) * sign;
            (x - dy * r, y + dx * r)
        };
        for step in 0..=STEPS {
            point(corner(step as f32 / STEPS as f32, -1.0));
        }
        let ((x, y), (dx, dy), r) = (
            along(&self.curve, 1.0),
            heading(&self.curve, 1.0),
            half(1.0),
        );
        for step in 1..CAP {
            let angle = core::f32::consts::PI * (step as f32 / CAP as f32 - 0.5);
            let (sin, cos) = (wave::sin(angle), wave::cos(angle));
            point((x + (dx * cos - dy * sin) * r, y + (dy * cos + dx * sin) * r));
        }
        for step in (0..=STEPS).rev() {
            point(corner(step as f32 / STEPS as f32, 1.0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STRAIGHT: Branch = Branch {
        curve: [(0.0, 0.0), (10.0, 0.0), (20.0, 0.0), (30.0, 0.0)],
        width: (8.0, 4.0),
    };

    #[test]
    fn it_is_as_wide_as_it_says_and_ends_round() {
        let mut points = Vec::new();
        STRAIGHT.outline(|point| points.push(point));
        let most = |of: fn(Point) -> f32| points.iter().copied().map(of).fold(f32::MIN, f32::max);
        assert!((most(|p| p.1) - 4.0).abs() < 1e-3);
        assert!(most(|p| p.0) > 31.5 && most(|p| p.0) < 32.1);
    }

    #[test]
    fn ends_are_ends() {
        assert_eq!(along(&STRAIGHT.curve, 0.0), (0.0, 0.0));
        assert_eq!(along(&STRAIGHT.curve, 1.0), (30.0, 0.0));
        assert!((heading(&STRAIGHT.curve, 0.5).0 - 1.0).abs() < 1e-5);
    }
}
