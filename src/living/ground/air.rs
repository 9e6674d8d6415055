//! The room of the picture: morning light from the left, and far cells in the haze.

use super::Fits;
use crate::living::brush::{Brush, path};
use crate::living::palette::Role;
use crate::living::sheets::Pane;
use web_sys::Path2d;

/// Far branches that pass behind, in the synapse's sheet.
const FAR: [&str; 3] = [
    "M-1600 96C-400 20 40 120 150 92C300 54 420 130 560 96C660 70 760 90 1900 20V170C1300 190 660 150 560 176C430 208 300 142 160 176C40 204-60 150-1600 190Z",
    "M-1600 268C-500 250-60 286 0 262C30 250 40 230 62 232C84 236 80 262 58 272C20 292-40 300-80 330C-120 356-500 362-1600 372Z",
    "M1900 190C1100 196 740 216 700 206C650 194 640 172 612 184C588 196 600 224 628 230C680 240 720 262 760 300C800 330 1100 340 1900 340Z",
];

/// Far cells of the circuit, in its sheet.
const FAR_CELLS: [&str; 2] = [
    "M-200 250C-60 236 60 262 150 240C190 230 206 206 236 204C262 203 284 214 300 232C400 250 500 236 620 262C720 282 800 270 900 280V292C800 286 700 300 610 280C500 258 400 276 306 262C296 284 270 296 246 290C226 286 214 270 206 262C150 276 60 280-200 272Z",
    "M340-700C372-100 352 0 366 40C372 62 392 70 396 88C400 108 386 126 366 128C344 130 328 116 328 96C328 80 340 66 346 44C356 4 330-100 316-700ZM366 122C380 180 372 240 400 300C430 372 420 420 440 500H424C410 430 416 380 388 310C362 246 366 180 352 124Z",
];

/// Reads them.
pub fn drawings() -> Vec<Path2d> {
    FAR.iter()
        .chain(&FAR_CELLS)
        .map(|drawing| path(drawing))
        .collect()
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
    let wide = 1.0 - crate::living::camera::rise(fits.depth, 0.2, 0.7);
    if wide > 0.0 {
        brush.sheet(fits.circuit);
        brush.alpha(wide);
        brush.fill(&far[3], Role::HazeFar);
        brush.fill(&far[4], Role::HazeFar);
        brush.alpha(1.0);
    }
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
