use crate::science::constants::{illustrative::RIM, published};

/// One step of a walk whose spread is exact: 2 D t along each axis.
///
/// Each axis moves by an even draw between two bounds, which has the right variance at every step and is as good as
/// a normal one after a few. One 32-bit number serves a molecule: 11 bits each across and along, 10 up and down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stride {
    /// How long it takes, ms.
    pub time: f64,
    /// Beyond this, nm², a molecule is taken up.
    pub(super) rim: f32,
    across: f32,
    /// In turns.
    up: f32,
}

/// The middle of 2,048 and of 1,024 even draws.
const MIDDLE: [f32; 2] = [1023.5, 511.5];
/// There and back between the walls, nm: heights are reckoned in turns, which spares two products a stride.
const TURN: f64 = 2.0 * published::WIDTH;
/// From here on 32-bit floats are whole numbers: 1.5 times 2 to the power of 23.
const ROUNDS: f32 = 12_582_912.0;

impl Stride {
    /// A stride of this many ms, up to 0.1, in a cleft with a rim.
    pub fn new(time: f64) -> Self {
        let spread = 2.0 * published::DIFFUSION * time;
        // The variance of n even draws one apart is (n² - 1) / 12.
        let one = |draws: f64| libm::sqrt(spread * 12.0 / (draws * draws - 1.0));
        Self {
            time,
            rim: (RIM * RIM) as f32,
            across: one(2048.0) as f32,
            up: (one(1024.0) / TURN) as f32,
        }
    }

    /// The same where nothing is ever taken up.
    #[must_use]
    pub fn without_rim(self) -> Self {
        Self {
            rim: f32::INFINITY,
            ..self
        }
    }

    /// How far, nm, a draw of 11 bits goes.
    #[expect(
        clippy::inline_always,
        reason = "for every molecule, also where the build is for size"
    )]
    #[inline(always)]
    pub(super) fn across(&self, draw: u32) -> f32 {
        (draw.cast_signed() as f32 - MIDDLE[0]) * self.across
    }

    /// Where a draw of 10 bits leads from a height between walls that reflect, in turns.
    #[expect(
        clippy::inline_always,
        reason = "for every molecule, also where the build is for size"
    )]
    #[inline(always)]
    pub(super) fn folded(&self, height: f32, draw: u32) -> f32 {
        let gone = height + (draw.cast_signed() as f32 - MIDDLE[1]) * self.up;
        // What matters is how far the nearest whole number of turns is away. Adding and taking off a number this
        // large rounds to a whole one without leaving the float unit.
        let whole = (gone + ROUNDS) - ROUNDS;
        (gone - whole).abs()
    }
}

/// Nm above the receiver as turns: 0 to one half.
pub(super) fn turns(z: f32) -> f32 {
    z * (1.0 / TURN) as f32
}

/// The way back.
pub(super) fn up(turns: f32) -> f32 {
    turns * TURN as f32
}
