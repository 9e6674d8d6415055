//! Glutamate in the cleft: molecules that wander between two walls and are taken up at a rim.
//!
//! One array of places in 32 bits: the free molecules are the first [`Cleft::free`]. A place is one piece, so that one
//! address serves all three numbers of it. Nothing is allocated after [`Cleft::new`].

mod molecules;
mod stride;

pub use molecules::Molecules;
pub use stride::Stride;

use super::chance::Chance;

/// The molecules and their chances.
#[derive(Clone, Debug)]
pub struct Cleft {
    /// Across and along, nm; up, in turns of the walls.
    places: Vec<[f32; 3]>,
    free: usize,
    taken: u64,
    chance: Chance,
}

impl Cleft {
    /// An empty cleft with room for this many.
    pub fn new(room: usize, seed: u64) -> Self {
        Self {
            places: vec![[0.0; 3]; room],
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
        self.places.len() - self.free
    }

    /// The free ones.
    pub fn molecules(&self) -> Molecules<'_> {
        Molecules::new(&self.places[..self.free])
    }

    /// Lets molecules in at one point, nm, at most as many as there is room for; says how many.
    pub fn release(&mut self, count: usize, [x, y, z]: [f32; 3]) -> usize {
        let end = self.free + count.min(self.room());
        let new = self.free..end;
        self.places[new.clone()].fill([x, y, stride::turns(z)]);
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
        let mut left = &mut self.places[..self.free];
        let mut chance = self.chance.clone();
        let mut at = 0;
        while let Some([x, y, z]) = left.get_mut(at) {
            let bits = chance.bits();
            let across = *x + stride.across(bits >> 21);
            let along = *y + stride.across((bits >> 10) & 0x7ff);
            if across * across + along * along < stride.rim {
                *x = across;
                *y = along;
                *z = stride.folded(*z, bits & 0x3ff);
                at += 1;
            } else {
                // The last one, which has not moved yet, takes its place.
                let last = left.len() - 1;
                left[at] = left[last];
                left = &mut left[..last];
            }
        }
        let left = left.len();
        self.chance = chance;
        self.taken += (self.free - left) as u64;
        self.free = left;
    }

    /// Offers every free molecule to `binds`, with its place; those it takes leave the free ones.
    pub fn offer(&mut self, mut binds: impl FnMut(f32, f32) -> bool) {
        let places = &mut self.places[..self.free];
        let mut kept = 0;
        for at in 0..places.len() {
            let place = places[at];
            let bound = binds(place[0], place[1]);
            if kept < at {
                places[kept] = place;
            }
            kept += usize::from(!bound);
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
    let sum: f32 = cleft.molecules().places().map(|[x, ..]| x).sum();
    sum / molecules.max(1) as f32
}
