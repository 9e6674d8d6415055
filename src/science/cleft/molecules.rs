use super::stride;

/// Where the free molecules are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Molecules<'a> {
    places: &'a [[f32; 3]],
}

impl<'a> Molecules<'a> {
    pub(super) fn new(places: &'a [[f32; 3]]) -> Self {
        Self { places }
    }

    /// How many.
    pub fn count(self) -> usize {
        self.places.len()
    }

    /// Where in memory they lie: always there, since it is taken once.
    pub fn as_ptr(self) -> *const [f32; 3] {
        self.places.as_ptr()
    }

    /// Each one's place, nm: across and along from the centre, then up, 0 at the receiver and 20 at the sender.
    pub fn places(self) -> impl Iterator<Item = [f32; 3]> + 'a {
        let up = |&[x, y, turns]: &[f32; 3]| [x, y, stride::up(turns)];
        self.places.iter().map(up)
    }
}
