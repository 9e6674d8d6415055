use crate::science::chance::Chance;
use crate::science::constants::{illustrative::PATCH, published};

/// The place of one gate: the square of membrane it answers for, and where in it the gate is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Patch {
    /// Row by row, 0 to 143.
    pub cell: usize,
    /// Across from the centre, nm.
    pub x: f32,
    /// Along from the centre, nm.
    pub y: f32,
}

/// All gates.
pub(super) const ALL: usize = published::AMPA + published::NMDA;
/// The squares that make a disc of 100, in rows of 12.
const ROWS: [usize; SIDE] = [2, 6, 8, 10, 12, 12, 12, 12, 10, 8, 6, 2];
const SIDE: usize = 12;
/// The number of squares, those outside the disc included.
pub(super) const CELLS: usize = SIDE * SIDE;
/// Rows and columns of the squares opposite the release, which hold AMPA gates only.
const CORE: std::ops::Range<usize> = 4..8;
/// The squares around them.
const OUTER: usize = ALL - 16;
/// How far from the middle of its patch a gate is drawn at most, nm.
const STRAY: f32 = 9.0;

/// The square over which a point lies.
#[inline]
pub fn patch_at(x: f32, y: f32) -> Option<usize> {
    const HALF: f32 = PATCH * SIDE as f32 / 2.0;
    let column = ((x + HALF) * (1.0 / PATCH)) as i32 as usize;
    let row = ((y + HALF) * (1.0 / PATCH)) as i32 as usize;
    (x > -HALF && y > -HALF && column < SIDE && row < SIDE).then(|| row * SIDE + column)
}

/// The places of all gates, the same for every seed: AMPA, then NMDA.
///
/// The innermost squares are all AMPA, chosen here among other layouts (docs/model.md). Further out NMDA gates are scattered evenly. The first AMPA gates, those that weak links keep, are
/// spread over the disc as well.
pub fn patches() -> [Patch; ALL] {
    let mut chance = Chance::new(0);
    let mut ampa = [0; published::AMPA];
    let mut nmda = [0; published::NMDA];
    let (mut quick, mut slow, mut outer) = (0, 0, 0);
    for (row, width) in ROWS.into_iter().enumerate() {
        let first = (SIDE - width) / 2;
        for column in first..first + width {
            let cell = row * SIDE + column;
            let inner = CORE.contains(&row) && CORE.contains(&column);
            outer += usize::from(!inner);
            if !inner && outer * published::NMDA % OUTER < published::NMDA {
                nmda[slow] = cell;
                slow += 1;
            } else {
                ampa[quick * 37 % published::AMPA] = cell;
                quick += 1;
            }
        }
    }
    let mut stray = || (chance.share() - 0.5) * 2.0 * STRAY;
    std::array::from_fn(|at| {
        let cell = if at < published::AMPA {
            ampa[at]
        } else {
            nmda[at - published::AMPA]
        };
        let middle = |index: usize| (index as f32 - 5.5) * PATCH;
        Patch {
            cell,
            x: middle(cell % SIDE) + stray(),
            y: middle(cell / SIDE) + stray(),
        }
    })
}
