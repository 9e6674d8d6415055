use super::swell::Swell;
use super::{Minutes, Route};

/// The rise of blood pressure and pulse: 0 as before the dose, 1 its own highest.
///
/// One course for both: they peaked and settled together (`bp741`, `szarmach2020`), though pressure rises more.
/// It tells when, not how much.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pressure(Swell);

impl Pressure {
    /// Back near the start this long after a drip, min (`szarmach2020`).
    const SETTLING: f64 = 90.0;
    /// Where in a drip the peak lies: 30 to 40 min into 40 (`bp741`); other lengths are taken to scale.
    const PEAK: f64 = 35.0 / 40.0;

    /// The course for one route.
    pub fn of(route: Route) -> Self {
        Self(match route {
            Route::Drip { minutes } => {
                let end = minutes.end().0;
                Swell::new([0.0, Self::PEAK * end, end + Self::SETTLING])
            }
            // Peak about 40 min, may last about 4 h (`spravatoPI`; the 4 h not checked).
            Route::Spray => Swell::new([0.0, 40.0, 240.0]),
            // Not published: taken to peak with the level and to settle as after a drip.
            Route::Shot => Swell::new([0.0, 22.0, 22.0 + Self::SETTLING]),
            Route::Lozenge => Swell::new([5.0, 45.0, 45.0 + Self::SETTLING]),
        })
    }

    /// The height at a minute, 0 to 1.
    pub fn at(&self, at: Minutes) -> f64 {
        self.0.at(at)
    }
}
