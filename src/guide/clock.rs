use crate::content::{Moment, Stage};

/// Ticks of the slider between two moments.
pub const TICKS: usize = 20;

/// The stages named on the track, in the order of the words in the pack.
pub const LANDMARKS: [Stage; 5] = [
    Stage::DayBefore,
    Stage::Start,
    Stage::Strongest,
    Stage::Home,
    Stage::Weeks,
];

/// The one clock. Its position counts moments, not minutes: every moment is given the same width, so that minutes
/// are stretched around the dose and days are drawn together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Clock(f64);

impl Clock {
    /// Standing exactly at a moment.
    pub fn at(moment: usize) -> Self {
        Self(moment as f64)
    }

    /// A slider value, clamped to the `count` moments of a route.
    pub fn from_tick(tick: f64, count: usize) -> Self {
        Self(if tick.is_finite() {
            tick / TICKS as f64
        } else {
            0.0
        })
        .clamp(count)
    }

    /// The slider value.
    pub fn tick(self) -> usize {
        libm::round(self.0 * TICKS as f64) as usize
    }

    /// Moments from the first, with the fraction on the way to the next.
    pub fn position(self) -> f64 {
        self.0
    }

    /// The moment that holds now: the last one reached.
    pub fn moment(self) -> usize {
        // A tick's rounding must not hide the moment it stands on.
        libm::floor(self.0 + 1e-6) as usize
    }

    /// Moved by a share of moments, clamped.
    #[must_use]
    pub fn moved(self, by: f64, count: usize) -> Self {
        Self(self.0 + by).clamp(count)
    }

    fn clamp(self, count: usize) -> Self {
        Self(self.0.clamp(0.0, count.saturating_sub(1) as f64))
    }

    /// Minutes from the start of the dose, on a straight line between two moments.
    pub fn minute(self, moments: &[Moment]) -> f64 {
        let index = self.moment().min(moments.len().saturating_sub(1));
        let Some(here) = moments.get(index) else {
            return 0.0;
        };
        let after = moments.get(index + 1).unwrap_or(here);
        let share = (self.0 - index as f64).clamp(0.0, 1.0);
        f64::from(here.at) + share * f64::from(after.at - here.at)
    }

    /// The moment reached at that minute.
    pub fn at_minute(minute: f64, moments: &[Moment]) -> Self {
        Self::at(
            moments
                .iter()
                .rposition(|moment| f64::from(moment.at) <= minute)
                .unwrap_or(0),
        )
    }

    /// The first moment of that stage, or of the last stage before it.
    pub fn at_stage(stage: Stage, moments: &[Moment]) -> Self {
        let reached = moments
            .iter()
            .map(|moment| moment.stage)
            .filter(|each| *each <= stage)
            .max();
        Self::at(
            moments
                .iter()
                .position(|moment| Some(moment.stage) == reached)
                .unwrap_or(0),
        )
    }
}
