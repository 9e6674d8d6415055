//! Gates of the circuit: rings on the brake cell and on the receiver; some hold a hexagon.

use crate::living::brush::Brush;
use crate::living::cells;
use crate::living::palette::Role;
use crate::living::wave;
use crate::science::lab::Reading;
use core::f64::consts::TAU;

/// Paints them; how many hold a hexagon is the reading's share.
pub fn paint(brush: Brush, reading: &Reading) {
    let held = |share: f32, count: usize| libm::roundf(share * count as f32) as usize;
    let brake = held(reading.blocked_brake, cells::BRAKE_GATES);
    let receiver = held(reading.blocked_receiver, cells::RECEIVER_GATES.len());
    // Spread: every third first.
    let ring = (0..cells::BRAKE_GATES).map(|at| {
        (
            cells::brake_gate(at),
            (at % 3 + 2) % 3 * 3 + at / 3 < brake,
            10.0,
        )
    });
    let row = cells::RECEIVER_GATES.iter().enumerate();
    let row = row.map(|(at, &place)| (place, (at * 3 + 1) % 10 < receiver, 8.0));
    let all = ring.chain(row);
    let on = brush.on;
    for (role, part) in [
        (Role::Edge, 1.12),
        (Role::Nmda, 1.0),
        (Role::NmdaLit, 0.76),
        (Role::Deep, 0.62),
    ] {
        on.begin_path();
        for ((x, y), _, r) in all.clone() {
            let [x, y, r] = [x, y, r * part].map(f64::from);
            on.move_to(x + r, y);
            on.arc(x, y, r, 0.0, TAU).ok();
        }
        on.set_fill_style_str(brush.palette.style(role));
        on.fill();
    }
    on.begin_path();
    for ((x, y), _, r) in all.filter(|(_, held, _)| *held) {
        for corner in 0..6_u8 {
            let angle =
                f32::from(corner) * core::f32::consts::FRAC_PI_3 + core::f32::consts::FRAC_PI_6;
            let [x, y] = [
                x + wave::cos(angle) * r * 0.86,
                y + wave::sin(angle) * r * 0.86,
            ]
            .map(f64::from);
            if corner == 0 {
                on.move_to(x, y);
            } else {
                on.line_to(x, y);
            }
        }
        on.close_path();
    }
    on.set_stroke_style_str(brush.palette.style(Role::Edge));
    on.set_line_width(2.4);
    on.stroke();
    on.set_fill_style_str(brush.palette.style(Role::Ketamine));
    on.fill();
}
