//! Links that bud from the receiver's long branch towards an axon that passes above, and the growth signal's halo.

use crate::living::branch::{Point, along};
use crate::living::brush::Brush;
use crate::living::camera::rise;
use crate::living::cells;
use crate::living::ground::Fits;
use crate::living::palette::Role;
use crate::living::sprites::{Glow, Sprites};
use core::f64::consts::TAU;

/// One link: where its foot stands on the branch, how tall it may grow, where the axon passes.
struct Link {
    foot: Point,
    tall: f32,
    axon: f32,
}

fn links() -> impl Iterator<Item = Link> + Clone {
    cells::LINKS.iter().map(|&(t, tall)| {
        let (x, y) = along(&cells::DENDRITE[1], t);
        let left = 1.0 - t;
        let half = 12.0 + 8.0 * left * left * left;
        let [start, .., end] = cells::PASSING;
        // The axon is nearly straight here: found by halving.
        let (mut a, mut b) = (0.0, 1.0);
        for _ in 0..12 {
            let middle = 0.5 * (a + b);
            if along(&cells::PASSING, middle).0 < x.max(start.0).min(end.0) {
                a = middle;
            } else {
                b = middle;
            }
        }
        Link {
            foot: (x, y - half),
            tall,
            axon: along(&cells::PASSING, a).1,
        }
    })
}

/// How far the link of a number has grown: one after the other, in an order that spreads them.
fn grown(at: usize, share: f32) -> f32 {
    let rank = (at * 5 + 2) % cells::LINKS.len();
    rise(
        share * (cells::LINKS.len() + 1) as f32 - rank as f32,
        0.0,
        1.4,
    )
}

/// The growth signal: a soft green halo about the places where links bud.
pub fn halo(brush: Brush, fits: &Fits, sprites: &Sprites, growth: f32, seen: f32) {
    if growth < 0.01 {
        return;
    }
    brush.pixels();
    brush.alpha(seen * (0.5 + 0.5 * growth));
    let s = fits.circuit.s;
    for link in links() {
        let at = fits.circuit.at(link.foot.0, link.foot.1 - 6.0);
        let r = (24.0 + 24.0 * growth) * s;
        sprites.glow(brush.on, Glow::Growth, at, (r, r));
    }
}

/// Paints the links; `share` is how strong they are.
pub fn paint(brush: Brush, share: f32, seen: f32) {
    let on = brush.on;
    for (role, more) in [(Role::ReceiverEdge, 2.4), (Role::Receiver, 0.0)] {
        on.set_stroke_style_str(brush.palette.style(role));
        on.set_fill_style_str(brush.palette.style(role));
        for (at, link) in links().enumerate() {
            let grown = grown(at, share);
            if grown < 0.02 {
                continue;
            }
            let (x, foot) = link.foot;
            let high = link.tall * grown;
            // The filling reaches over the branch's line: the link is a part of it.
            let under = if more > 0.0 { 0.5 } else { 3.0 };
            let [x, foot, neck] = [x, foot + under, foot - high * 0.62].map(f64::from);
            on.begin_path();
            on.move_to(x, foot);
            on.line_to(x, neck);
            on.set_line_width(f64::from(3.5 + 2.5 * grown + more));
            on.stroke();
            let wide = f64::from(4.0 * grown + 4.5 * grown * grown + more / 2.0);
            let flat = f64::from(4.6 * grown + more / 2.0);
            on.begin_path();
            on.ellipse(
                x,
                f64::from(link.foot.1 - high * 0.78),
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
    for (role, more) in [(Role::SenderEdge, 2.2), (Role::Sender, 0.0)] {
        on.set_fill_style_str(brush.palette.style(role));
        on.begin_path();
        for (at, link) in links().enumerate() {
            let grown = rise(grown(at, share), 0.3, 1.0);
            if grown > 0.0 {
                let [x, y] = [link.foot.0, link.axon + 1.0].map(f64::from);
                let [wide, flat] =
                    [9.0 * grown + more / 2.0, 4.8 * grown + more / 2.0].map(f64::from);
                on.move_to(x + wide, y);
                on.ellipse(x, y, wide, flat, 0.0, 0.0, TAU).ok();
            }
        }
        brush.alpha(seen);
        on.fill();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_grow_one_by_one_and_never_shrink_as_the_share_rises() {
        let count = |share: f32| {
            (0..cells::LINKS.len())
                .filter(|&at| grown(at, share) > 0.5)
                .count()
        };
        assert_eq!((count(0.0), count(1.0)), (0, cells::LINKS.len()));
        for step in 0..20_u8 {
            let share = f32::from(step) / 20.0;
            assert!(count(share) <= count(share + 0.05));
        }
    }

    #[test]
    fn a_link_ends_below_the_axon() {
        for link in links() {
            let gap = link.foot.1 - link.tall - link.axon;
            assert!((4.0..20.0).contains(&gap), "{gap} at {:?}", link.foot);
        }
    }
}
