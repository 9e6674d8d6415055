//! Links that bud from the receiver's long branch, with a partner above each, and the growth signal's halo about them.

use crate::living::branch::{along, heading};
use crate::living::brush::Brush;
use crate::living::camera::rise;
use crate::living::cells;
use crate::living::palette::Role;
use core::f64::consts::TAU;

/// Half the branch's width where a link buds.
fn half(t: f32) -> f32 {
    (40.0 - 22.0 * t) / 2.0
}

/// Paints them; `growth` and `links` are shares.
pub fn paint(brush: Brush, growth: f32, links: f32, seen: f32) {
    let on = brush.on;
    let count = cells::LINKS.len() as f32;
    let each = cells::LINKS.iter().enumerate().map(|(at, &(t, tall))| {
        // One after the other, in an order that spreads them; the first ones are always there.
        let rank = (at * 5 + 2) % cells::LINKS.len();
        let grown = rise(links * (count + 1.0) - rank as f32, 0.0, 1.4);
        let (x, y) = along(&cells::DENDRITE[1], t);
        let (dx, dy) = heading(&cells::DENDRITE[1], t);
        // The branch runs leftward, so that its left side is the lower one.
        (
            x - dy * -half(t) * -1.0,
            y - dx.abs() * half(t) + 2.0,
            tall,
            grown,
            dy,
        )
    });
    if growth > 0.01 {
        on.set_fill_style_str(brush.palette.style(Role::Halo));
        for ring in [1.0, 0.72, 0.45] {
            on.begin_path();
            for (x, y, tall, ..) in each.clone() {
                let r = f64::from(ring * (12.0 + tall * 0.9) * (0.4 + 0.6 * growth));
                let [x, y] = [x, y - 8.0].map(f64::from);
                on.move_to(x + r, y);
                on.arc(x, y, r, 0.0, TAU).ok();
            }
            brush.alpha(seen * (0.1 + 0.16 * growth));
            on.fill();
        }
    }
    brush.alpha(seen);
    on.set_line_cap("round");
    for (role, more) in [(Role::ReceiverEdge, 2.6), (Role::Receiver, 0.0)] {
        on.set_stroke_style_str(brush.palette.style(role));
        on.set_fill_style_str(brush.palette.style(role));
        for (x, y, tall, grown, _) in each.clone().filter(|link| link.3 > 0.01) {
            let high = tall * grown;
            on.begin_path();
            on.move_to(f64::from(x), f64::from(y + 4.0));
            on.line_to(f64::from(x), f64::from(y - high * 0.6));
            on.set_line_width(f64::from(4.5 + 2.0 * grown + more));
            on.stroke();
            on.begin_path();
            let wide = f64::from((6.0 + 4.0 * grown) * grown + more / 2.0);
            let flat = f64::from(5.2 * grown + more / 2.0);
            on.ellipse(
                f64::from(x),
                f64::from(y - high * 0.8),
                wide,
                flat,
                0.0,
                0.0,
                TAU,
            )
            .ok();
            on.fill();
        }
    }
    // The other half of a link: an end of some sender.
    for (role, more) in [(Role::SenderEdge, 2.4), (Role::Sender, 0.0)] {
        on.set_stroke_style_str(brush.palette.style(role));
        on.set_fill_style_str(brush.palette.style(role));
        for (x, y, tall, grown, _) in each.clone().filter(|link| link.3 > 0.5) {
            let up = y - tall - 9.0;
            on.begin_path();
            on.move_to(f64::from(x), f64::from(up));
            on.bezier_curve_to(
                f64::from(x),
                f64::from(up - 14.0),
                f64::from(x - 8.0),
                f64::from(up - 20.0),
                f64::from(x - 10.0),
                f64::from(up - 30.0),
            );
            brush.alpha(seen * rise(grown, 0.5, 1.0));
            on.set_line_width(f64::from(3.2 + more));
            on.stroke();
            on.begin_path();
            on.ellipse(
                f64::from(x),
                f64::from(up),
                8.5 + more / 2.0,
                4.6 + more / 2.0,
                0.0,
                0.0,
                TAU,
            )
            .ok();
            on.fill();
        }
    }
    brush.alpha(seen);
    on.set_line_cap("butt");
}
