//! Glutamate in the cleft: molecules that wander between two walls and are taken up at a rim.
//!
//! A structure of arrays in 32 bits: the free molecules are the first [`Cleft::free`] of each. Nothing is allocated
//! after [`Cleft::new`].

mod stride;

pub use stride::Stride;

use super::chance::Chance;

/// The molecules and their chances.
#[derive(Clone, Debug)]
pub struct Cleft {
    x: Vec<f32>,
    y: Vec<f32>,
    z: Vec<f32>,
    free: usize,
    taken: u64,
    chance: Chance,
}

/// Where the free molecules are, nm: `x` and `y` from the centre, `z` from the receiver.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Molecules<'a> {
    /// Across.
    pub x: &'a [f32],
    /// Along.
    pub y: &'a [f32],
    /// 0 at the receiver, 20 at the sender.
    pub z: &'a [f32],
}

impl Cleft {
    /// An empty cleft with room for this many.
    pub fn new(room: usize, seed: u64) -> Self {
        Self {
            x: vec![0.0; room],
            y: vec![0.0; room],
            z: vec![0.0; room],
            free: 0,
            taken: 0,
            chance: Chance::new(seed),
        }
    }

    /// How many are free.
    pub fn free(&self) -> usize {
        self.free
    }

    /// How many were taken up so far.
    pub fn taken(&self) -> u64 {
        self.taken
    }

    /// How many more fit.
    pub fn room(&self) -> usize {
        self.x.len() - self.free
    }

    /// The free ones.
    pub fn molecules(&self) -> Molecules<'_> {
        Molecules {
            x: &self.x[..self.free],
            y: &self.y[..self.free],
            z: &self.z[..self.free],
        }
    }

    /// Lets molecules in at one point, at most as many as there is room for; says how many.
    pub fn release(&mut self, count: usize, [x, y, z]: [f32; 3]) -> usize {
        let end = self.free + count.min(self.room());
        let new = self.free..end;
        self.x[new.clone()].fill(x);
        self.y[new.clone()].fill(y);
        self.z[new.clone()].fill(z);
        self.free = end;
        new.len()
    }

    /// Takes up all that are still there.
    pub fn clear(&mut self) {
        self.taken += self.free as u64;
        self.free = 0;
    }

    /// All take one stride; those beyond the rim are taken up.
    pub fn step(&mut self, stride: &Stride) {
        let free = self.free;
        let (xs, ys, zs) = (
            &mut self.x[..free],
            &mut self.y[..free],
            &mut self.z[..free],
        );
        let mut chance = self.chance.clone();
        let mut left = free;
        let mut at = 0;
        while at < left {
            let bits = chance.bits();
            let x = xs[at] + stride.across(bits >> 21);
            let y = ys[at] + stride.across((bits >> 10) & 0x7ff);
            if x * x + y * y < stride.rim {
                zs[at] = stride.folded(zs[at], bits & 0x3ff);
                xs[at] = x;
                ys[at] = y;
                at += 1;
            } else {
                // The last one, which has not moved yet, takes its place.
                left -= 1;
                xs[at] = xs[left];
                ys[at] = ys[left];
                zs[at] = zs[left];
            }
        }
        self.chance = chance;
        self.free = left;
        self.taken += (free - left) as u64;
    }

    /// Offers every free molecule to `binds`, with its place; those it takes leave the free ones.
    pub fn offer(&mut self, mut binds: impl FnMut(f32, f32) -> bool) {
        let free = self.free;
        let (xs, ys, zs) = (
            &mut self.x[..free],
            &mut self.y[..free],
            &mut self.z[..free],
        );
        let mut kept = 0;
        let mut at = 0;
        while at < free {
            let (x, y) = (xs[at], ys[at]);
            let bound = binds(x, y);
            if kept < at {
                xs[kept] = x;
                ys[kept] = y;
                zs[kept] = zs[at];
            }
            kept += usize::from(!bound);
            at += 1;
        }
        self.free = kept;
    }
}

/// For a bench: the middle of `molecules` that took `steps` strides of 0.5 µs from one point, with no rim.
pub fn steps(molecules: usize, steps: usize, seed: u64) -> f32 {
    let mut cleft = Cleft::new(molecules, seed);
    cleft.release(molecules, [0.0, 0.0, 10.0]);
    let stride = Stride::new(0.0005).without_rim();
    for _ in 0..steps {
        cleft.step(&stride);
    }
    let sum: f32 = cleft.molecules().x.iter().sum();
    sum / molecules.max(1) as f32
}
