//! Chance that repeats: the same seed gives the same numbers on every machine.

/// xoshiro128++ 1.0, 32-bit (Blackman and Vigna 2019, public domain; `prng.di.unimi.it`).
///
/// Its state is filled by splitmix64, as its authors advise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chance {
    state: [u32; 4],
}

impl Chance {
    /// The numbers that follow from a seed.
    pub fn new(seed: u64) -> Self {
        let mut at = seed;
        let mut word = || {
            at = at.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let z = (at ^ (at >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        };
        let (low, high) = (word(), word());
        Self {
            state: [
                low as u32,
                (low >> 32) as u32,
                high as u32,
                (high >> 32) as u32,
            ],
        }
    }

    /// 32 even bits.
    #[expect(
        clippy::inline_always,
        reason = "for every molecule, also where the build is for size"
    )]
    #[inline(always)]
    pub fn bits(&mut self) -> u32 {
        let [a, b, c, d] = self.state;
        let out = a.wrapping_add(d).rotate_left(7).wrapping_add(a);
        let (c, d) = (c ^ a, d ^ b);
        self.state = [a ^ d, b ^ c, c ^ (b << 9), d.rotate_left(11)];
        out
    }

    /// A share, 0 up to but not 1.
    #[inline]
    pub fn share(&mut self) -> f32 {
        (self.bits() >> 8) as f32 * (1.0 / 16_777_216.0)
    }

    /// Whether something of this likelihood happens.
    #[inline]
    pub fn happens(&mut self, odds: Odds) -> bool {
        self.bits() < odds.0
    }
}

/// A likelihood as a threshold on 32 even bits: never certain, never less than none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Odds(pub u32);

impl Odds {
    /// It cannot happen.
    pub const NEVER: Self = Self(0);

    /// From a share, 0 to 1.
    pub fn of(share: f64) -> Self {
        Self((share * 4_294_967_296.0) as u32)
    }

    /// Of something that comes at `rate` to come within `time`.
    pub fn within(rate: f64, time: f64) -> Self {
        Self::of(-libm::expm1(-rate * time))
    }
}
