//! The receiver's head: the stage on top, where the gates stand, and its cut face with the neck below.

use super::Fits;
use crate::living::brush::{Brush, path};
use crate::living::camera::rise;
use crate::living::lens::{CUT, FRONT, Lens};
use crate::living::palette::Role;
use crate::living::wave;
use web_sys::Path2d;

const FACE: &str = "M51 322L589 322C610 328 614 348 604 364C584 396 520 408 452 422C398 434 376 452 372 490C370 540 386 570 500 606L140 606C254 570 270 540 268 490C264 452 242 434 188 422C120 408 56 396 36 364C26 348 30 328 51 322Z";
const EDGE: &str = "M140 606C254 570 270 540 268 490C264 452 242 434 188 422C120 408 56 396 36 364C26 348 30 328 51 322M589 322C610 328 614 348 604 364C584 396 520 408 452 422C398 434 376 452 372 490C370 540 386 570 500 606";
/// What lies within the membrane.
const INSIDE: &str = "M48 338L592 338C600 343 600 352 594 361C574 388 514 399 449 413C390 426 363 446 360 490C358 544 380 580 440 598L440 640L200 640L200 598C260 580 282 544 280 490C276 446 250 426 191 413C126 399 66 388 46 361C40 352 40 343 48 338Z";
/// The dense plate below the gates.
const PLATE: &str = "M112 338L528 338C524 350 500 356 470 353C430 350 410 358 370 354C330 350 300 358 262 354C226 350 196 358 160 353C136 350 116 348 112 338Z";
const THREADS: &str = "M150 356C190 380 260 396 296 470M210 358C240 384 282 400 304 470M276 358C288 384 304 410 314 480M366 358C352 384 336 410 328 480M430 358C400 384 358 400 338 470M490 356C450 380 380 396 346 470";
/// Radius of the head in radii of the stage.
const HEAD: f32 = 1.2;

/// The drawings.
pub struct Receiver {
    top: Path2d,
    stage: Path2d,
    face: Path2d,
    edge: Path2d,
    inside: Path2d,
    plate: Path2d,
    threads: Path2d,
}

/// A disc that lies flat, as far as the cut.
fn flat(radius: f32) -> Path2d {
    let drawn = path("");
    let from = libm::asinf(CUT / radius);
    let sweep = core::f32::consts::PI + 2.0 * from;
    for step in 0..=48_u8 {
        let angle = from - sweep * f32::from(step) / 48.0;
        let at = Lens::ground(wave::cos(angle) * radius, wave::sin(angle) * radius);
        drawn.line_to(f64::from(at.x), f64::from(at.y));
    }
    drawn.close_path();
    drawn
}

impl Receiver {
    /// Reads and makes them.
    pub fn new() -> Self {
        Self {
            top: flat(HEAD),
            stage: flat(1.03),
            face: path(FACE),
            edge: path(EDGE),
            inside: path(INSIDE),
            plate: path(PLATE),
            threads: path(THREADS),
        }
    }

    /// The top, which lies behind the cut.
    pub fn stage(&self, brush: Brush, fits: &Fits) {
        let p = brush.palette;
        brush.sheet(fits.synapse);
        let edge = 5.0 + 10.0 * (1.0 - rise(fits.depth, 0.0, 0.7));
        brush.line(&self.top, Role::ReceiverEdge, edge);
        let stops = [
            (0.0, p.style(Role::StageLit)),
            (0.5, p.style(Role::Stage)),
            (1.0, p.style(Role::StageShade)),
        ];
        let light = brush.linear((60.0, 250.0), (600.0, 330.0), &stops);
        brush.wash(&self.top, &light);
        let detail = rise(fits.depth, 0.35, 0.85);
        if detail > 0.0 {
            brush.alpha(detail * 0.35);
            brush.fill(&self.stage, Role::Density);
            brush.alpha(detail);
            brush.on.save();
            brush.on.clip_with_path_2d(&self.top);
            // The sender's shadow falls to the right; light comes in from the left.
            brush.on.scale(1.0, 0.3).ok();
            brush.glow((400.0, 800.0), 270.0, Role::Shadow);
            brush.glow((120.0, 960.0), 260.0, Role::Beam);
            brush.on.restore();
            brush.alpha(1.0);
        }
    }

    /// The cut face and the neck.
    pub fn face(&self, brush: Brush, fits: &Fits) {
        let p = brush.palette;
        brush.sheet(fits.synapse);
        let edge = 5.0 + 10.0 * (1.0 - rise(fits.depth, 0.0, 0.7));
        brush.line(&self.edge, Role::ReceiverEdge, edge);
        brush.fill(&self.face, Role::ReceiverLit);
        let stops = [
            (0.0, p.style(Role::ReceiverLit)),
            (0.4, p.style(Role::Receiver)),
            (0.8, p.style(Role::ReceiverShade)),
            (1.0, p.style(Role::Receiver)),
        ];
        let depth = brush.linear((120.0, 310.0), (520.0, 560.0), &stops);
        brush.wash(&self.inside, &depth);
        // Down the neck it becomes the branch.
        let stops = [
            (0.0, p.clear(Role::Receiver)),
            (1.0, p.style(Role::Receiver)),
        ];
        let foot = brush.linear((0.0, 480.0), (0.0, 585.0), &stops);
        brush.wash(&self.inside, &foot);
        let detail = rise(fits.depth, 0.35, 0.85);
        if detail > 0.0 {
            brush.alpha(detail * 0.5);
            brush.line(&self.threads, Role::ReceiverCore, 3.0);
            brush.alpha(detail * 0.75);
            brush.fill(&self.plate, Role::Density);
            brush.alpha(detail);
            let edge = path("");
            edge.move_to(52.0, f64::from(FRONT));
            edge.line_to(588.0, f64::from(FRONT));
            brush.line(&edge, Role::StageLit, 2.5);
            brush.alpha(1.0);
        }
    }
}
