//! Where the marks of the synapse picture stand. The order within a list is the order in which its things come.

use crate::view::synapse::mark::Kind;

/// Where a thing stands: x, y, size.
pub type Place = (f32, f32, f32);

/// AMPA gates, in the order in which a link that grows stronger gains them.
pub const AMPA: [(Kind, Place); 10] = [
    (Kind::Ampa, (234.0, 334.4, 1.0)),
    (Kind::AmpaAbove, (262.0, 272.0, 1.0)),
    (Kind::Ampa, (342.0, 334.4, 1.0)),
    (Kind::AmpaAbove, (376.0, 290.0, 1.15)),
    (Kind::Ampa, (450.0, 317.8, 0.86)),
    (Kind::AmpaAbove, (180.0, 292.0, 1.15)),
    (Kind::Ampa, (126.0, 317.8, 0.86)),
    (Kind::AmpaAbove, (330.0, 264.0, 0.9)),
    (Kind::AmpaAbove, (228.0, 300.0, 1.2)),
    (Kind::AmpaAbove, (400.0, 270.0, 0.95)),
];
/// NMDA gates, in the order in which ketamine is caught: brake cell first, then one of the large ones.
pub const NMDA: [(Kind, Place); 11] = [
    (Kind::Nmda, (574.0, 109.0, 0.62)),
    (Kind::Nmda, (288.0, 336.0, 1.0)),
    (Kind::NmdaAbove, (342.0, 298.0, 1.2)),
    (Kind::NmdaAbove, (206.0, 272.0, 0.95)),
    (Kind::Nmda, (540.0, 113.0, 0.62)),
    (Kind::Nmda, (180.0, 329.0, 1.0)),
    (Kind::Nmda, (608.0, 109.0, 0.62)),
    (Kind::Nmda, (396.0, 329.0, 1.0)),
    (Kind::NmdaAbove, (300.0, 281.0, 1.05)),
    (Kind::NmdaAbove, (424.0, 291.0, 1.15)),
    (Kind::NmdaAbove, (146.0, 281.0, 1.05)),
];
/// Vesicles at the membrane, which open.
pub const DOCKED: usize = 5;
/// Vesicles: the docked ones, then those that wait.
pub const VESICLES: [Place; 12] = [
    (288.0, 176.0, 0.95),
    (222.0, 173.0, 0.95),
    (354.0, 173.0, 0.95),
    (158.0, 163.0, 0.9),
    (416.0, 164.0, 0.9),
    (254.0, 140.0, 0.8),
    (322.0, 141.0, 0.82),
    (190.0, 134.0, 0.78),
    (382.0, 130.0, 0.78),
    (286.0, 110.0, 0.62),
    (346.0, 104.0, 0.6),
    (238.0, 106.0, 0.58),
];
/// Fresh links along the branch, in the order in which they bud.
pub const LINKS: [Place; 6] = [
    (548.0, 438.0, 0.95),
    (66.0, 449.0, 0.9),
    (499.0, 446.0, 0.7),
    (22.0, 455.0, 0.7),
    (602.0, 436.0, 0.8),
    (106.0, 452.0, 0.62),
];
/// Rings of the growth halo, the inner one first.
pub const HALO: [Place; 3] = [
    (288.0, 432.0, 1.0),
    (288.0, 426.0, 1.5),
    (288.0, 418.0, 2.1),
];
/// Growth signals on their way along the branch.
pub const SPROUTS: [Place; 6] = [
    (288.0, 436.0, 1.4),
    (250.0, 462.0, 1.1),
    (326.0, 460.0, 1.15),
    (200.0, 474.0, 1.0),
    (376.0, 474.0, 1.05),
    (288.0, 476.0, 1.0),
];
/// Ketamine beside the brake cell.
pub const BESIDE: [Place; 5] = [
    (590.0, 64.0, 0.8),
    (522.0, 72.0, 0.75),
    (628.0, 58.0, 0.7),
    (556.0, 54.0, 0.66),
    (500.0, 226.0, 0.8),
];
/// Magnesium that has left its gates.
pub const MAGNESIUM: [Place; 3] = [
    (272.0, 292.0, 0.8),
    (360.0, 260.0, 0.8),
    (472.0, 260.0, 0.8),
];

/// Free ketamine in the cleft.
pub const KETAMINE: usize = 14;
/// Free glutamate in the cleft.
pub const GLUTAMATE: usize = 28;

/// The bar sign on the brake cell.
pub const SIGN: Place = (566.0, 180.0, 0.92);
/// Where the brake cell's arm meets the sender's neck.
pub const ARM: Place = (318.0, 50.0, 1.0);
/// Ions of one AMPA gate: one above it, two that have passed; from the gate, the last moved towards the middle.
pub const IONS: [(f32, f32, f32); 3] = [(-3.0, -40.0, 0.0), (-6.0, 50.0, 0.08), (6.0, 64.0, 0.08)];

/// The place of a free particle: evenly spread over the cleft without a pattern (the R2 sequence), smaller
/// where it is further away.
pub fn afloat(i: usize) -> Place {
    let at = |from: f32, step: f32| (from + step * i as f32).fract();
    let (u, v, depth) = (
        at(0.988, 0.754_877_7),
        at(0.421, 0.569_840_3),
        at(0.5, 0.381_966),
    );
    let across = 1.72 * u - 0.86;
    let ceiling = 152.0 + 44.0 * (1.0 - across * across).sqrt();
    (
        288.0 + 200.0 * across,
        ceiling + 18.0 + 84.0 * v,
        0.74 + 0.36 * depth,
    )
}
