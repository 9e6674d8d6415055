//! Gates on the stage, seen from above, and what sits in them: a field of green buds and blue cups.

use super::{BLUE, GREEN, thin};
use crate::living::brush::{Brush, path};
use crate::living::palette::Role;
use crate::living::sheets::Fit;
use crate::science::lab::Pore;
use web_sys::Path2d;

const BUD: &str = "M0-15C-5.6-13-8-8-6-2.6C-5 0-2.6 1.2 0 1.2Z";
const LIGHT: &str = "M-2.4-12C-1-13 1-13 2.4-12C3-6 2.4-2 0 0C-2.4-2-3-6-2.4-12Z";
const CUP: &str =
    "M-10-11C-10-5-7.6-3-6.4-.6C-3.4 2.4 3.4 2.4 6.4-.6C7.6-3 10-5 10-11C6-6.4-6-6.4-10-11Z";
const RIM: &str = "M-10.4-11.2A10.4 5 0 1 0 10.4-11.2A10.4 5 0 1 0-10.4-11.2Z";
const MOUTH: &str = "M-8-11.2A8 3.6 0 1 0 8-11.2A8 3.6 0 1 0-8-11.2Z";
const SEAM: &str = "M0-14.7V-7.7";
const LIP: &str = "M-8-11.2A8 3.6 0 0 0 8-11.2C5-8.8-5-8.8-8-11.2Z";
const SHADE: &str = "M-6-1C2 3 16 3.6 18 1C16-3 4-4-4-3Z";
const EMPTY: &str = "M-4.6 0A4.6 2 0 1 0 4.6 0A4.6 2 0 1 0-4.6 0Z";
const HEXAGON: &str = "M0-17.6L5-14.8V-9.6L0-6.8L-5-9.6V-14.8Z";
const DIAMOND: &str = "M0-17L5-11.8L0-6.6L-5-11.8Z";

/// The drawings.
pub struct Small {
    bud: Path2d,
    light: Path2d,
    cup: Path2d,
    rim: Path2d,
    mouth: Path2d,
    seam: Path2d,
    lip: Path2d,
    shade: Path2d,
    empty: Path2d,
    hexagon: Path2d,
    diamond: Path2d,
}

impl Small {
    /// Reads them.
    pub fn new() -> Self {
        Self {
            bud: path(BUD),
            light: path(LIGHT),
            cup: path(CUP),
            rim: path(RIM),
            mouth: path(MOUTH),
            seam: path(SEAM),
            lip: path(LIP),
            shade: path(SHADE),
            empty: path(EMPTY),
            hexagon: path(HEXAGON),
            diamond: path(DIAMOND),
        }
    }

    /// A place without a gate.
    pub fn empty(&self, brush: Brush, fit: Fit, at: (f32, f32)) {
        brush.around(fit, at, (1.0, 1.0), 0.0);
        brush.alpha(0.55);
        brush.fill(&self.empty, Role::StageShade);
        brush.line(&self.empty, Role::ReceiverEdge, 0.8);
        brush.alpha(1.0);
    }

    /// A green gate, from shut 0 to open 1.
    pub fn ampa(&self, brush: Brush, fit: Fit, at: (f32, f32), open: f32) {
        brush.around(fit, at, (1.0, 1.0), 0.0);
        brush.fill(&self.shade, Role::Shadow);
        if open > 0.0 {
            brush.line(&self.light, Role::Edge, 1.0);
            brush.fill(&self.light, Role::Pore);
        }
        for side in [1.0, -1.0] {
            brush.around(
                fit,
                (at.0 - open * 1.2 * side, at.1),
                (side, 1.0),
                -0.42 * open * side,
            );
            brush.line(&self.bud, Role::Edge, 1.4);
            brush.body_from(&self.bud, thin(GREEN, 0.28), side);
        }
    }

    /// A blue gate, as it stands.
    pub fn nmda(&self, brush: Brush, fit: Fit, at: (f32, f32), pore: Pore) {
        brush.around(fit, at, (1.0, 1.0), 0.0);
        brush.fill(&self.shade, Role::Shadow);
        brush.line(&self.cup, Role::Edge, 1.6);
        brush.line(&self.rim, Role::Edge, 1.6);
        brush.body(&self.cup, thin(BLUE, 0.3));
        brush.fill(&self.rim, Role::NmdaLit);
        let open = matches!(pore, Pore::Open | Pore::KetamineOpen);
        brush.fill(
            &self.mouth,
            if pore == Pore::Shut {
                Role::Nmda
            } else {
                Role::Deep
            },
        );
        if pore == Pore::Open {
            brush.line(&self.mouth, Role::Pore, 1.4);
        }
        if pore == Pore::Shut {
            brush.line(&self.seam, Role::Edge, 1.2);
        }
        let plug = match pore {
            Pore::Magnesium => Some((&self.diamond, Role::Magnesium)),
            Pore::KetamineOpen | Pore::KetamineShut => Some((&self.hexagon, Role::Ketamine)),
            Pore::Shut | Pore::Open => None,
        };
        if let Some((plug, role)) = plug {
            brush.line(plug, Role::Edge, 1.6);
            brush.fill(plug, role);
        }
        if !open {
            brush.fill(&self.lip, Role::NmdaLit);
        }
    }
}
