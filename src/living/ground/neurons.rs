//! The three cells of the circuit, in one light.

use super::Fits;
use crate::living::branch::Branch;
use crate::living::brush::{Brush, Tones, path};
use crate::living::camera::rise;
use crate::living::cells;
use crate::living::palette::Role;
use core::f64::consts::TAU;
use web_sys::Path2d;

/// The drawings.
pub struct Neurons {
    sender: Path2d,
    receiver: Path2d,
    brake: Path2d,
    passing: Path2d,
    sign: Path2d,
}

const SIGN: &str = "M-9-3.4H9A3.4 3.4 0 0 1 9 3.4H-9A3.4 3.4 0 0 1-9-3.4Z";

/// A body and its branches as one path.
fn cell(body: &str, branches: &[Branch]) -> Path2d {
    let drawn = path(body);
    for branch in branches {
        let mut first = true;
        branch.outline(|(x, y)| {
            let (x, y) = (f64::from(x), f64::from(y));
            if first {
                drawn.move_to(x, y);
                first = false;
            } else {
                drawn.line_to(x, y);
            }
        });
        drawn.close_path();
    }
    drawn
}

const fn tones(lit: Role, body: Role, shade: Role) -> Tones {
    Tones {
        lit,
        body,
        shade,
        rim: 2.6,
        dim: 4.0,
    }
}

impl Neurons {
    /// Makes them.
    pub fn new() -> Self {
        let ((x, y), r) = cells::BRAKE;
        let brake = cell("", &cells::BRAKE_BRANCHES);
        let [x, y, r] = [x, y, r].map(f64::from);
        brake.move_to(x + r, y);
        brake.arc(x, y, r, 0.0, TAU).ok();
        Self {
            sender: cell(cells::SENDER, &cells::SENDER_BRANCHES),
            receiver: cell(cells::RECEIVER, &cells::RECEIVER_BRANCHES),
            brake,
            passing: cell("", &[cells::PASSER]),
            sign: path(SIGN),
        }
    }

    /// Paints the cells; the synapse itself comes from its own sheet.
    pub fn paint(&self, brush: Brush, fits: &Fits) {
        if fits.depth > 1.5 {
            return;
        }
        brush.sheet(fits.circuit);
        let seen = 1.0 - rise(fits.depth, 0.5, 0.95);
        let shade = 1.0 - rise(fits.depth, 0.02, 0.3);
        for (cell, edge, tones, width) in [
            (
                &self.passing,
                Role::SenderEdge,
                tones(Role::Sender, Role::Sender, Role::SenderShade),
                2.2,
            ),
            (
                &self.receiver,
                Role::ReceiverEdge,
                tones(Role::ReceiverLit, Role::Receiver, Role::ReceiverShade),
                2.2,
            ),
            (
                &self.sender,
                Role::SenderEdge,
                tones(Role::SenderLit, Role::Sender, Role::SenderShade),
                2.2,
            ),
            (
                &self.brake,
                Role::Brake,
                tones(Role::BrakeLit, Role::BrakeBody, Role::BrakeShade),
                6.0,
            ),
        ] {
            if shade > 0.0 {
                // The light comes from the upper left: a long soft shadow.
                let far = f64::from(fits.circuit.s);
                brush
                    .on
                    .set_shadow_color(&brush.palette.colour(Role::Shadow).fade(shade).css());
                brush.on.set_shadow_blur(14.0 * far);
                brush.on.set_shadow_offset_x(12.0 * far);
                brush.on.set_shadow_offset_y(15.0 * far);
                brush.line(cell, edge, width);
                brush.on.set_shadow_color(brush.palette.clear(Role::Shadow));
                brush.on.set_shadow_blur(0.0);
                brush.on.set_shadow_offset_x(0.0);
                brush.on.set_shadow_offset_y(0.0);
            }
            brush.alpha(1.0);
            brush.line(cell, edge, width);
            brush.body(cell, tones);
        }
        brush.alpha(seen);
        self.nuclei(brush);
        brush.alpha(1.0);
    }

    fn nuclei(&self, brush: Brush) {
        let on = brush.on;
        for ((x, y), r, lit, core) in [
            (cells::SENDER_AT, 24.0, Role::SenderLit, Role::SenderCore),
            (
                cells::RECEIVER_AT,
                27.0,
                Role::ReceiverLit,
                Role::ReceiverCore,
            ),
        ] {
            let [x, y] = [x, y].map(f64::from);
            for (dx, r, role) in [(0.0, r, core), (-1.5, r - 4.0, lit), (1.0, r - 6.5, core)] {
                on.begin_path();
                on.arc(x + dx, y + dx, r, 0.0, TAU).ok();
                on.set_fill_style_str(brush.palette.style(role));
                on.fill();
            }
        }
        let ((x, y), _) = cells::BRAKE;
        on.begin_path();
        on.arc(f64::from(x), f64::from(y), 18.0, 0.0, TAU).ok();
        on.set_fill_style_str(brush.palette.style(Role::Brake));
        on.fill();
        on.save();
        on.translate(f64::from(x), f64::from(y)).ok();
        brush.fill(&self.sign, Role::BrakeLit);
        on.restore();
    }
}
