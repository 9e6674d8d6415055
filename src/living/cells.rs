//! Where the cells of the circuit are: their bodies, branches, gates and links, in the circuit's sheet.

use super::branch::{Branch, Point};
use crate::living::wave;

/// The sender's axon, from its body to its end in the synapse's sheet.
pub const AXON: [Point; 4] = [
    (160.0, 128.0),
    (214.0, 146.0),
    (268.0, 146.0),
    (279.2, 186.5),
];
/// The body of the sender, a round one with corners.
pub const SENDER: &str = "M58 70C76 50 100 54 122 58C150 62 178 92 186 122C190 142 172 158 148 156C120 156 96 168 76 152C54 136 40 92 58 70Z";
/// Its branches, the axon first.
pub const SENDER_BRANCHES: [Branch; 5] = [
    Branch {
        curve: AXON,
        width: (54.0, 9.8),
    },
    branch(
        [(84.0, 78.0), (50.0, 40.0), (10.0, 20.0), (-420.0, 30.0)],
        74.0,
        13.0,
    ),
    branch(
        [(120.0, 70.0), (124.0, 30.0), (150.0, 0.0), (190.0, -420.0)],
        70.0,
        12.0,
    ),
    branch(
        [(76.0, 132.0), (40.0, 150.0), (10.0, 176.0), (-420.0, 150.0)],
        66.0,
        12.0,
    ),
    branch(
        [(96.0, 150.0), (90.0, 190.0), (60.0, 214.0), (20.0, 224.0)],
        46.0,
        7.0,
    ),
];
/// The middle of the sender's body.
pub const SENDER_AT: Point = (116.0, 108.0);

/// The receiver's body.
pub const RECEIVER: &str = "M404 372C416 336 462 322 500 332C546 342 566 380 554 416C542 454 496 470 456 460C418 450 394 412 404 372Z";
/// The long branch under the synapse, in two parts, for what runs along it: from the end to the body.
pub const DENDRITE: [[Point; 4]; 2] = [
    [
        (296.0, 318.0),
        (350.0, 319.0),
        (400.0, 340.0),
        (452.0, 378.0),
    ],
    [
        (304.0, 318.0),
        (220.0, 316.0),
        (80.0, 332.0),
        (-150.0, 380.0),
    ],
];
/// Its branches.
pub const RECEIVER_BRANCHES: [Branch; 6] = [
    branch(
        [
            (462.0, 388.0),
            (404.0, 342.0),
            (350.0, 319.0),
            (290.0, 318.0),
        ],
        110.0,
        40.0,
    ),
    branch(DENDRITE[1], 40.0, 24.0),
    branch(
        [
            (516.0, 372.0),
            (570.0, 340.0),
            (620.0, 330.0),
            (980.0, 330.0),
        ],
        84.0,
        20.0,
    ),
    branch(
        [
            (530.0, 420.0),
            (580.0, 440.0),
            (640.0, 470.0),
            (960.0, 560.0),
        ],
        76.0,
        18.0,
    ),
    branch(
        [
            (474.0, 430.0),
            (470.0, 490.0),
            (440.0, 540.0),
            (440.0, 980.0),
        ],
        84.0,
        26.0,
    ),
    branch(
        [
            (430.0, 420.0),
            (380.0, 440.0),
            (340.0, 480.0),
            (280.0, 506.0),
        ],
        64.0,
        8.0,
    ),
];
/// The middle of the receiver's body.
pub const RECEIVER_AT: Point = (480.0, 396.0);

/// The brake cell's middle and radius.
pub const BRAKE: (Point, f32) = ((506.0, 126.0), 58.0);
/// Its branches.
pub const BRAKE_BRANCHES: [Branch; 3] = [
    branch(
        [(540.0, 96.0), (580.0, 60.0), (620.0, 40.0), (970.0, 20.0)],
        50.0,
        12.0,
    ),
    branch(
        [
            (544.0, 150.0),
            (590.0, 176.0),
            (640.0, 196.0),
            (970.0, 210.0),
        ],
        50.0,
        12.0,
    ),
    branch(
        [(512.0, 84.0), (520.0, 40.0), (510.0, 10.0), (520.0, -420.0)],
        44.0,
        10.0,
    ),
];
/// Its arm when it presses and when it is lifted: to the middle of the pad.
pub const ARM: [[Point; 4]; 2] = [
    [(459.0, 93.0), (400.0, 36.0), (262.0, 44.0), (231.0, 126.0)],
    [(459.0, 93.0), (398.0, 14.0), (280.0, 0.0), (247.0, 84.0)],
];

/// Gates on the brake cell: a ring about its sign. About one in three holds ketamine at treatment.
pub const BRAKE_GATES: usize = 9;
/// Gates on the receiver. About one in ten holds ketamine at treatment.
pub const RECEIVER_GATES: [Point; 10] = [
    (58.0, 352.0),
    (112.0, 343.0),
    (166.0, 336.0),
    (220.0, 331.0),
    (330.0, 333.0),
    (376.0, 345.0),
    (420.0, 372.0),
    (428.0, 418.0),
    (470.0, 444.0),
    (520.0, 432.0),
];

/// Where links bud from the receiver's long branch, how tall they may grow.
pub const LINKS: [(f32, f32); 8] = [
    (0.235, 20.0),
    (0.29, 18.0),
    (0.355, 21.0),
    (0.42, 18.0),
    (0.485, 21.0),
    (0.55, 18.0),
    (0.62, 20.0),
    (0.69, 18.0),
];
/// A thin axon that passes above them: links have their other half there.
pub const PASSING: [Point; 4] = [
    (-420.0, 372.0),
    (-100.0, 318.0),
    (90.0, 282.0),
    (238.0, 266.0),
];

/// As a branch.
pub const PASSER: Branch = branch(PASSING, 7.0, 6.0);

const fn branch(curve: [Point; 4], from: f32, to: f32) -> Branch {
    Branch {
        curve,
        width: (from, to),
    }
}

/// Where the gate of a number stands on the brake cell.
pub fn brake_gate(at: usize) -> Point {
    let ((x, y), r) = BRAKE;
    // From beside the arm all the way round to its other side.
    let angle = -1.72 + 5.32 * at as f32 / (BRAKE_GATES - 1) as f32;
    (
        x + wave::cos(angle) * r * 0.7,
        y + wave::sin(angle) * r * 0.7,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::living::sheets::SYNAPSE;

    #[test]
    fn the_axon_ends_where_the_synapse_sheet_takes_over() {
        let (x, y) = AXON[3];
        let neck = (
            SYNAPSE.x + 202.0 * SYNAPSE.unit,
            SYNAPSE.y - 196.0 * SYNAPSE.unit,
        );
        assert!(
            (x - neck.0).abs() < 1.5 && (y - neck.1).abs() < 2.0,
            "{neck:?}"
        );
    }

    #[test]
    fn gates_on_the_brake_cell_do_not_touch() {
        for at in 1..BRAKE_GATES {
            let (a, b) = (brake_gate(at - 1), brake_gate(at));
            assert!((a.0 - b.0).hypot(a.1 - b.1) > 22.0);
        }
    }
}
