use crate::content::RouteId;
use crate::science::{Band, Feelings, InfusionMinutes, Levels, Minutes, Pressure, Route};

/// What the models say of one route: computed once, then asked for any minute.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    levels: Levels,
    feelings: Feelings,
    pressure: Pressure,
}

impl Course {
    /// The models of a route; `minutes` is how long a drip runs.
    pub fn of(route: RouteId, minutes: InfusionMinutes) -> Self {
        let route = match route {
            RouteId::Iv => Route::Drip { minutes },
            RouteId::Im => Route::Shot,
            RouteId::Nasal => Route::Spray,
            RouteId::Lozenge => Route::Lozenge,
        };
        Self {
            levels: Levels::of(route),
            feelings: Feelings::of(route),
            pressure: Pressure::of(route),
        }
    }

    /// How much is in the blood, 1 at the middle curve's peak.
    pub fn level(&self, minute: f64) -> Band {
        self.levels.band(Minutes(minute))
    }

    /// The middle of [`level`](Self::level) alone.
    pub fn middle(&self, minute: f64) -> f64 {
        self.levels.middle(Minutes(minute))
    }

    /// How strong feelings may be, 0 to 1.
    pub fn feelings(&self, minute: f64) -> Band {
        self.feelings.band(Minutes(minute))
    }

    /// Rise of blood pressure and pulse, 0 to 1.
    pub fn pressure(&self, minute: f64) -> f64 {
        self.pressure.at(Minutes(minute))
    }

    /// Where on its way the level is.
    pub fn phase(&self, minute: f64) -> Phase {
        let (now, soon) = (self.level(minute).middle, self.level(minute + 1.0).middle);
        match (now, soon > now) {
            // What is swallowed or held in the mouth takes a while to arrive.
            (level, rising) if level <= 0.0 && !rising => Phase::None,
            // Peaks are flat; only near the top itself do words on the way up and down not fit.
            (level, _) if level > 0.98 => Phase::Highest,
            (_, true) => Phase::Rising,
            (level, false) if level > 0.2 => Phase::Falling,
            _ => Phase::Gone,
        }
    }
}

/// Where on its way the level is, in the order of the words in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Before the dose.
    None,
    /// On the way up.
    Rising,
    /// Near its highest.
    Highest,
    /// On the way down.
    Falling,
    /// A fifth or less is left.
    Gone,
}
