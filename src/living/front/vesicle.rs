//! The vesicle at the middle of the sender's floor: it opens at a signal, melts into the membrane, and another comes.

use crate::living::brush::Brush;
use crate::living::camera::rise;
use crate::living::ground::{FLOOR, Fits, vesicle};
use crate::living::palette::Role;

/// Where it docks, and its radius.
const DOCK: (f32, f32) = (320.0, 168.0);
const RADIUS: f32 = 12.0;
/// Where the next one waits.
const WAIT: f32 = 140.0;
/// When it has melted away, when the next one comes, and when it is there, seconds after a signal.
const GONE: f32 = 0.9;
const NEXT: f32 = 1.5;
const THERE: f32 = 2.6;

/// Seconds since the last signal.
#[derive(Clone, Copy, Debug)]
pub struct Vesicle {
    since: f32,
}

impl Default for Vesicle {
    fn default() -> Self {
        Self { since: THERE }
    }
}

impl Vesicle {
    /// It opens.
    pub fn open(&mut self) {
        self.since = 0.0;
    }

    /// Time passes; true while it moves.
    pub fn step(&mut self, seconds: f32) -> bool {
        self.since = (self.since + seconds).min(THERE);
        self.since < THERE
    }

    /// Paints it.
    pub fn paint(self, brush: Brush, fits: &Fits) {
        let seen = rise(fits.depth, 0.35, 0.85);
        if seen <= 0.0 || fits.depth > 1.8 {
            return;
        }
        brush.sheet(fits.synapse);
        brush.alpha(seen);
        if self.since < GONE {
            melt(brush, self.since / GONE);
        } else if self.since > NEXT {
            let way = rise(self.since, NEXT, THERE);
            brush.alpha(seen * rise(way, 0.0, 0.3));
            vesicle(
                brush,
                (DOCK.0, WAIT + (DOCK.1 - WAIT) * way),
                RADIUS * (0.8 + 0.2 * way),
            );
        }
        brush.alpha(1.0);
    }
}

/// An open vesicle: its mouth widens until it is part of the membrane.
fn melt(brush: Brush, way: f32) {
    let p = brush.palette;
    let wide = 5.0 + 26.0 * way * way;
    let high = 26.0 * (1.0 - way * way);
    let (x, floor) = (DOCK.0, FLOOR + 2.0);
    let [left, right, l, r] = [
        x - wide,
        x + wide,
        x - RADIUS * (1.1 + way),
        x + RADIUS * (1.1 + way),
    ]
    .map(f64::from);
    let [floor, top, mid] = [floor, floor - high, floor - high * 0.36].map(f64::from);
    let on = brush.on;
    on.begin_path();
    on.move_to(left, floor);
    on.bezier_curve_to(left, mid, l, mid, l, (mid + top) * 0.5);
    on.bezier_curve_to(l, top, r, top, r, (mid + top) * 0.5);
    on.bezier_curve_to(r, mid, right, mid, right, floor);
    on.set_fill_style_str(p.style(Role::Vesicle));
    on.fill();
    on.set_stroke_style_str(p.style(Role::VesicleEdge));
    on.set_line_width(2.2);
    on.stroke();
    on.begin_path();
    for (dx, dy, late) in [
        (-5.0, 14.0, 0.3),
        (4.0, 16.0, 0.36),
        (0.0, 9.0, 0.2),
        (-2.0, 20.0, 0.5),
        (5.0, 8.0, 0.24),
    ] {
        if way < late {
            let fall = way / late * dy;
            let [cx, cy] = [x + dx * (1.0 - way), FLOOR + 2.0 - dy + fall].map(f64::from);
            on.move_to(cx + 2.6, cy);
            on.arc(cx, cy, 2.6, 0.0, core::f64::consts::TAU).ok();
        }
    }
    on.set_fill_style_str(p.style(Role::Glutamate));
    on.fill();
}
