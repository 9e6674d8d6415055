//! The room of the picture: morning light from the left, and far cells in the haze.

use super::Fits;
use crate::living::brush::{Brush, path};
use crate::living::palette::Role;
use crate::living::sheets::Pane;
use web_sys::Path2d;

/// Far branches that pass behind, in the synapse's sheet.
const FAR: [&str; 3] = [
    "M-200 96C-60 60 40 120 150 92C300 54 420 130 560 96C660 70 760 90 900 60V150C760 170 660 150 560 176C430 208 300 142 160 176C40 204-60 150-200 190Z",
    "M-200 268C-120 250-60 286 0 262C30 250 40 230 62 232C84 236 80 262 58 272C20 292-40 300-80 330C-120 356-160 352-200 360Z",
    "M900 190C800 196 740 216 700 206C650 194 640 172 612 184C588 196 600 224 628 230C680 240 720 262 760 300C800 330 860 330 900 330Z",
];

/// Reads them.
pub fn drawings() -> Vec<Path2d> {
    FAR.iter().map(|drawing| path(drawing)).collect()
}

/// Paints the air of a pane.
pub fn paint(brush: Brush, pane: Pane, fits: &Fits, far: &[Path2d]) {
    let p = brush.palette;
    brush.pixels();
    let stops = [(0.0, p.style(Role::Air)), (1.0, p.style(Role::AirLow))];
    let air = brush.linear((pane.x, 0.0), (pane.x + pane.w * 0.7, pane.h), &stops);
    brush.on.set_fill_style_canvas_gradient(&air);
    let [x, w, h] = [pane.x, pane.w, pane.h].map(f64::from);
    brush.on.fill_rect(x, 0.0, w, h);
    brush.glow(
        (pane.x + pane.w * 0.06, pane.h * 0.2),
        pane.h * 0.95,
        Role::Lamp,
    );
    let near = crate::living::camera::rise(fits.depth, 0.3, 0.9);
    if near > 0.0 && fits.depth < 1.9 {
        brush.sheet(fits.synapse);
        brush.alpha(near);
        brush.fill(&far[0], Role::HazeFar);
        brush.fill(&far[1], Role::Haze);
        brush.fill(&far[2], Role::Haze);
        brush.alpha(1.0);
    }
}
