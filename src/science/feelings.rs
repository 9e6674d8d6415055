use super::swell::Swell;
use super::{Band, Levels, Minutes, Route};

/// Model to measured: the drip's mean peak in people's veins over that of the arterial-like model, 185 of 253 ng/mL
/// (facts 6.3: `zanos2018`, `henthorn2018`).
const VENOUS: f64 = 185.0 / 253.0;
/// The lowest level with feelings people could rate, ng/mL, venous (`bowdle1998`).
const FIRST: f64 = 50.0;
/// The highest level rated, ng/mL, venous; feelings grew in a straight line up to it (`bowdle1998`).
const STRONG: f64 = 200.0;

/// Heights given to the routes whose levels are not modelled: those of a 40 min drip at its end
/// (100, 185 and 250 ng/mL through [`felt`]), so that only the timing differs.
const HEIGHT: [f64; 3] = [felt(100.0), felt(185.0), felt(250.0)];

/// How strong feelings may be: 0 none that people could rate, 1 the strongest rated in the source study.
///
/// The drip follows the modelled level. The other routes follow published timings (facts 3.2), because their
/// modelled levels are shapes without a height and fall far slower than the feelings do.
#[derive(Clone, Debug, PartialEq)]
pub struct Feelings(Course);

#[derive(Clone, Debug, PartialEq)]
enum Course {
    /// From the level.
    Level(Box<Levels>),
    /// From published timings: the soonest, the usual and the latest of first, strongest, mostly faded.
    Timing([Swell; 3]),
}

impl Feelings {
    /// All coefficients for one route.
    pub fn of(route: Route) -> Self {
        let swells = |timings: [[f64; 3]; 3]| Self(Course::Timing(timings.map(Swell::new)));
        match route {
            Route::Drip { .. } => Self(Course::Level(Box::new(Levels::of(route)))),
            // First 3-10, strongest 15-40, faded 60-120 (facts 3.2; not checked).
            Route::Shot => swells([[3.0, 15.0, 60.0], [6.5, 27.5, 90.0], [10.0, 40.0, 120.0]]),
            // First 5-20, strongest about 40 (10 either side is our guess), faded about 90 (`popova2019`),
            // watched for 120 (`spravatoPI`).
            Route::Spray => swells([[5.0, 30.0, 90.0], [12.5, 40.0, 90.0], [20.0, 50.0, 120.0]]),
            // First 10-30, strongest 30-75, faded 90-180 (facts 3.2; not checked).
            Route::Lozenge => {
                swells([[10.0, 30.0, 90.0], [20.0, 52.5, 135.0], [30.0, 75.0, 180.0]])
            }
        }
    }

    /// Feelings at a minute; each edge from 0 to 1.
    pub fn band(&self, at: Minutes) -> Band {
        match &self.0 {
            Course::Level(levels) => {
                let scale = levels.peak().0 * VENOUS;
                levels.band(at).map(|share| felt(share * scale))
            }
            // The widest band starts soonest and fades latest; the narrowest the other way round.
            Course::Timing([soon, usual, late]) => Band {
                low: HEIGHT[0] * late.rise(at).min(soon.fall(at)),
                middle: HEIGHT[1] * usual.at(at),
                high: HEIGHT[2] * soon.rise(at).min(late.fall(at)),
            },
        }
    }
}

/// Feelings at a venous level in ng/mL: none below 50, then a straight line up to 200 (`bowdle1998`).
/// Above 200 nobody was asked; it stays at 1.
const fn felt(level: f64) -> f64 {
    ((level - FIRST) / (STRONG - FIRST)).clamp(0.0, 1.0)
}
