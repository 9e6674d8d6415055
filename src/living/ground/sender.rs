//! The sender's end, cut open, with its vesicles.

use super::Fits;
use crate::living::brush::{Brush, Tones, path};
use crate::living::camera::rise;
use crate::living::palette::Role;
use core::f64::consts::TAU;
use web_sys::Path2d;

/// Where the sender's membrane meets the cleft.
pub const FLOOR: f32 = 184.0;
const OUTLINE: &str = "M170-330C168-280 165-240 168-200C172-120 196-60 206-6C214 44 184 66 140 80C98 93 70 112 70 140C70 168 96 179 148 180C200 182 260 184 320 184C380 184 440 182 492 180C544 179 570 168 570 140C570 112 540 94 496 80C436 61 330 64 292 4C262-44 244-120 236-200C228-240 196-280 170-330Z";
/// Its outline where the cell does not go on.
const EDGE: &str = "M168-200C172-120 196-60 206-6C214 44 184 66 140 80C98 93 70 112 70 140C70 168 96 179 148 180C200 182 260 184 320 184C380 184 440 182 492 180C544 179 570 168 570 140C570 112 540 94 496 80C436 61 330 64 292 4C262-44 244-120 236-200";
/// The membrane's inner face, a little further in.
const INNER: &str = "M177-200C181-122 205-62 215-8C224 52 190 76 144 89C108 99 80 116 80 140C80 161 104 170 150 171C200 173 260 175 320 175C380 175 440 173 490 171C536 170 560 161 560 140C560 116 532 99 492 89C428 70 322 72 284 8C254-42 236-118 228-200";
/// The wall behind the cut, as far as it is seen above it.
const BEHIND: &str = "M176-200C184-124 212-66 220-18C226 24 196 48 150 62C104 75 76 96 74 132L566 132C560 96 528 74 484 62C432 46 346 48 308-8C282-54 262-124 250-200Z";
const TRACKS: &str = "M196-60C214 0 222 40 196 84M220-40C232 10 236 50 232 92M240-30C256 20 270 60 300 96M250-40C272 10 310 66 372 98";
const MITO: &str = "M386 92C402 78 452 80 470 96C486 112 474 128 450 126C424 124 398 128 386 118C376 110 376 100 386 92Z";
const FOLDS: &str = "M396 98C398 116 408 118 410 104C412 92 422 92 422 108C424 122 434 122 436 106C438 94 448 96 448 110C450 120 460 118 462 106";
/// Dense feet where vesicles dock.
const FEET: &str = "M262 175L270 164L278 175ZM292 175L298 166L304 175ZM336 175L342 166L348 175ZM362 175L370 164L378 175ZM232 174L239 165L246 174ZM394 174L401 165L408 174Z";

/// Vesicles at rest: x, y, radius; far ones first. The place at the middle of the floor is kept for the one that opens.
const VESICLES: [(f32, f32, f32); 25] = [
    (176.0, 104.0, 7.5),
    (214.0, 106.0, 7.5),
    (250.0, 98.0, 7.5),
    (288.0, 104.0, 7.5),
    (330.0, 106.0, 7.5),
    (362.0, 114.0, 7.5),
    (500.0, 112.0, 7.5),
    (136.0, 122.0, 9.0),
    (196.0, 128.0, 9.5),
    (234.0, 126.0, 9.5),
    (272.0, 128.0, 9.5),
    (312.0, 126.0, 9.5),
    (350.0, 136.0, 9.5),
    (404.0, 140.0, 9.0),
    (452.0, 142.0, 9.5),
    (520.0, 136.0, 9.0),
    (114.0, 146.0, 10.0),
    (162.0, 150.0, 11.0),
    (212.0, 156.0, 11.5),
    (254.0, 152.0, 11.5),
    (380.0, 156.0, 11.5),
    (428.0, 158.0, 11.0),
    (484.0, 154.0, 11.0),
    (284.0, 158.0, 10.5),
    (354.0, 160.0, 10.5),
];

/// The drawings.
pub struct Sender {
    outline: Path2d,
    edge: Path2d,
    inner: Path2d,
    behind: Path2d,
    tracks: Path2d,
    mito: Path2d,
    folds: Path2d,
    feet: Path2d,
}

const TONES: Tones = Tones {
    lit: Role::SenderLit,
    body: Role::Sender,
    shade: Role::SenderShade,
    rim: 7.0,
    dim: 9.0,
};

impl Sender {
    /// Reads them.
    pub fn new() -> Self {
        Self {
            outline: path(OUTLINE),
            edge: path(EDGE),
            inner: path(INNER),
            behind: path(BEHIND),
            tracks: path(TRACKS),
            mito: path(MITO),
            folds: path(FOLDS),
            feet: path(FEET),
        }
    }

    /// Paints it.
    pub fn paint(&self, brush: Brush, fits: &Fits) {
        if fits.depth > 1.85 {
            return;
        }
        let p = brush.palette;
        brush.sheet(fits.synapse);
        let edge = 5.0 + 10.0 * (1.0 - rise(fits.depth, 0.0, 0.7));
        brush.alpha(rise(fits.depth, 0.2, 0.6));
        brush.line(&self.behind, Role::SenderEdge, edge);
        brush.fill(&self.behind, Role::SenderShade);
        brush.alpha(1.0);
        brush.line(&self.edge, Role::SenderEdge, edge);
        brush.body(&self.outline, TONES);
        let detail = rise(fits.depth, 0.35, 0.85);
        if detail <= 0.0 {
            return;
        }
        brush.alpha(detail);
        let stops = [
            (0.0, p.style(Role::SenderLit)),
            (0.45, p.style(Role::Sender)),
            (1.0, p.style(Role::SenderShade)),
        ];
        let depth = brush.linear((90.0, 40.0), (520.0, 230.0), &stops);
        brush.wash(&self.inner, &depth);
        brush.line(&self.tracks, Role::SenderCore, 3.0);
        brush.fill(&self.mito, Role::SenderCore);
        brush.line(&self.mito, Role::SenderEdge, 1.2);
        brush.line(&self.folds, Role::SenderLit, 2.0);
        brush.fill(&self.feet, Role::SenderEdge);
        for (x, y, r) in VESICLES {
            vesicle(brush, (x, y), r);
        }
        brush.alpha(1.0);
    }
}

/// A vesicle with glutamate in it. The transform is the synapse's.
pub fn vesicle(brush: Brush, (x, y): (f32, f32), r: f32) {
    let on = brush.on;
    let disc = |x: f32, y: f32, r: f32| {
        let [x, y, r] = [x, y, r].map(f64::from);
        on.move_to(x + r, y);
        on.arc(x, y, r, 0.0, TAU).ok();
    };
    on.set_fill_style_str(brush.palette.style(Role::Shadow));
    on.begin_path();
    disc(x + r * 0.3, y + r * 0.35, r * 1.05);
    on.fill();
    on.begin_path();
    disc(x, y, r);
    on.set_fill_style_str(brush.palette.style(Role::Vesicle));
    on.fill();
    on.set_stroke_style_str(brush.palette.style(Role::VesicleEdge));
    on.set_line_width(f64::from(r * 0.17));
    on.stroke();
    on.begin_path();
    for (dx, dy) in [
        (-0.34, -0.34),
        (0.36, -0.3),
        (0.02, 0.06),
        (-0.4, 0.34),
        (0.4, 0.4),
    ] {
        disc(x + dx * r, y + dy * r, r * 0.2);
    }
    on.set_fill_style_str(brush.palette.style(Role::Glutamate));
    on.fill();
}
