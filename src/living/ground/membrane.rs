//! The gate's sheet: a calm wall of membrane, cut open, with light above and the inside of the cell below.

use super::Fits;
use crate::living::art::nmda::Nmda;
use crate::living::brush::{Brush, path};
use crate::living::camera::rise;
use crate::living::palette::Role;
use crate::living::sheets::GATE_MIDDLE;
use core::f64::consts::TAU;
use web_sys::Path2d;

/// Upper and lower face of the membrane.
const FACES: (f32, f32) = (GATE_MIDDLE.1 - 40.0, GATE_MIDDLE.1 + 40.0);
/// From one lipid to the next, and how large its head is.
const STEP: f32 = 17.0;
const HEAD: f32 = 7.6;
/// How far the membrane is drawn to both sides.
const SIDE: f32 = 1233.0;

/// The drawings.
pub struct Membrane {
    heads: Path2d,
    /// The upper heads alone.
    row: Path2d,
    tails: Path2d,
    threads: Path2d,
    plate: Path2d,
}

const THREADS: &str = "M-240 330C-120 420 20 380 120 470C160 510 190 560 200 640M90 330C140 380 230 400 260 500C270 540 276 590 278 640M880 330C760 420 620 380 520 470C480 510 450 560 440 640M550 330C500 380 410 400 380 500C370 540 364 590 362 640";
const PLATE: &str = "M-400 316H1040V352C960 372 900 346 820 362C740 378 690 350 600 366C540 376 480 384 430 372H210C160 384 100 376 40 366C-50 350-100 378-180 362C-260 346-320 372-400 352Z";

impl Membrane {
    /// Makes them.
    pub fn new() -> Self {
        let (heads, row, tails) = (path(""), path(""), path(""));
        let count = (SIDE * 2.0 / STEP) as u16;
        for at in 0..count {
            let x = GATE_MIDDLE.0 - SIDE + (f32::from(at) + 0.5) * STEP;
            for (y, down) in [(FACES.0 + HEAD, 1.0), (FACES.1 - HEAD, -1.0)] {
                let [cx, cy, r] = [x, y, HEAD].map(f64::from);
                heads.move_to(cx + r, cy);
                heads.arc(cx, cy, r, 0.0, TAU).ok();
                if down > 0.0 {
                    row.move_to(cx + r, cy);
                    row.arc(cx, cy, r, 0.0, TAU).ok();
                }
                for (leg, bend) in [(-3.2, -1.6), (3.2, 1.6)] {
                    let [a, b, c, d, e, f] = [
                        x + leg,
                        y + down * HEAD,
                        x + leg + bend,
                        y + down * 18.0,
                        x + leg - bend * 0.6,
                        y + down * 30.0,
                    ]
                    .map(f64::from);
                    tails.move_to(a, b);
                    tails.quadratic_curve_to(c, d, e, f);
                }
            }
        }
        Self {
            heads,
            row,
            tails,
            threads: path(THREADS),
            plate: path(PLATE),
        }
    }

    /// Paints it, with the gate's own still parts.
    pub fn paint(&self, brush: Brush, fits: &Fits, blue: &Nmda) {
        let seen = rise(fits.depth, 1.2, 1.75);
        if fits.depth <= 1.0 {
            return;
        }
        let p = brush.palette;
        let on = brush.on;
        brush.sheet(fits.gate);
        brush.alpha(seen);
        let (left, wide) = (f64::from(GATE_MIDDLE.0 - SIDE), f64::from(SIDE * 2.0));
        let stops = [
            (0.0, p.style(Role::AirLow)),
            (0.5, p.style(Role::Air)),
            (0.86, p.style(Role::StageLit)),
            (1.0, p.style(Role::Stage)),
        ];
        let above = brush.linear((0.0, -140.0), (0.0, FACES.0), &stops);
        on.set_fill_style_canvas_gradient(&above);
        on.fill_rect(left, -1200.0, wide, 1200.0 + f64::from(FACES.0));
        brush.glow((60.0, 60.0), 420.0, Role::Lamp);
        let stops = [
            (0.0, p.style(Role::ReceiverShade)),
            (0.5, p.style(Role::Receiver)),
            (1.0, p.style(Role::ReceiverShade)),
        ];
        let below = brush.linear((0.0, FACES.1), (0.0, 600.0), &stops);
        on.set_fill_style_canvas_gradient(&below);
        on.fill_rect(left, f64::from(FACES.1) - 2.0, wide, 1200.0);
        brush.alpha(seen * 0.35);
        brush.fill(&self.plate, Role::Density);
        brush.line(&self.threads, Role::ReceiverCore, 9.0);
        brush.alpha(seen);
        self.top(brush);
        self.wall(brush);
        brush.glow((430.0, FACES.0 + 30.0), 210.0, Role::Shadow);
        brush.alpha(rise(fits.depth, 1.0, 1.12));
        blue.still(brush, fits.gate, GATE_MIDDLE, 1.0);
        brush.alpha(1.0);
    }

    /// The outer face, which lies back from the cut: rows of heads, smaller and paler.
    fn top(&self, brush: Brush) {
        let (x, y) = (f64::from(GATE_MIDDLE.0), f64::from(FACES.0 + HEAD));
        let base = brush.on.global_alpha();
        for (row, (up, flat)) in [(27.0, 0.34), (19.5, 0.44), (10.5, 0.56)]
            .into_iter()
            .enumerate()
        {
            brush.on.save();
            brush.on.set_global_alpha(base * (0.3 + 0.2 * row as f64));
            brush.on.translate(x, y - up - y * flat).ok();
            brush.on.scale(0.8 + 0.06 * row as f64, flat).ok();
            brush
                .on
                .translate(-x - if row == 1 { 0.0 } else { f64::from(STEP) / 2.0 }, 0.0)
                .ok();
            brush.fill(&self.row, Role::ReceiverShade);
            brush.on.restore();
        }
    }

    /// The cut wall with its lipids.
    fn wall(&self, brush: Brush) {
        let (left, wide) = (f64::from(GATE_MIDDLE.0 - SIDE), f64::from(SIDE * 2.0));
        let (top, high) = (f64::from(FACES.0), f64::from(FACES.1 - FACES.0));
        brush
            .on
            .set_fill_style_str(brush.palette.style(Role::LipidTail));
        brush.on.fill_rect(left, top, wide, high);
        brush
            .on
            .set_fill_style_str(brush.palette.style(Role::ReceiverLit));
        brush.on.fill_rect(left, top + 10.0, wide, high - 20.0);
        brush.line(&self.tails, Role::LipidTail, 2.2);
        brush.line(&self.heads, Role::ReceiverEdge, 2.0);
        brush.fill(&self.heads, Role::Lipid);
    }
}
