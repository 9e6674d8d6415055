use super::Minutes;
use std::fmt;

/// How the medicine gets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// Into a vein, at an even rate.
    Drip {
        /// How long the pump runs.
        minutes: InfusionMinutes,
    },
    /// Into a muscle, at once.
    Shot,
    /// The approved esketamine nose spray.
    Spray,
    /// Held in the mouth.
    Lozenge,
}

impl Default for Route {
    fn default() -> Self {
        Self::Drip {
            minutes: InfusionMinutes::default(),
        }
    }
}

/// Length of a drip in whole minutes, 30 to 60; usually 40 (facts 3.2: andradeDose, anand2023).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InfusionMinutes(u16);

impl InfusionMinutes {
    /// The shortest drip the guide draws, min.
    pub const LEAST: u16 = 30;
    /// The longest drip the guide draws, min.
    pub const MOST: u16 = 60;

    /// A length between [`Self::LEAST`] and [`Self::MOST`].
    ///
    /// # Errors
    /// [`OutOfRange`] for any other length.
    pub const fn new(value: u16) -> Result<Self, OutOfRange> {
        if value < Self::LEAST || value > Self::MOST {
            return Err(OutOfRange {
                field: "drip minutes",
                value,
                least: Self::LEAST,
                most: Self::MOST,
            });
        }
        Ok(Self(value))
    }

    /// The number of minutes.
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The instant at which the drip ends.
    pub fn end(self) -> Minutes {
        Minutes(f64::from(self.0))
    }
}

impl Default for InfusionMinutes {
    fn default() -> Self {
        Self(40)
    }
}

/// A setting outside its range; for developers and clinics' web people, not for patients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange {
    /// Which setting.
    pub field: &'static str,
    /// What was given.
    pub value: u16,
    /// The smallest allowed value.
    pub least: u16,
    /// The largest allowed value.
    pub most: u16,
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            field,
            value,
            least,
            most,
        } = self;
        write!(f, "{field}: {value} is outside {least} to {most}")
    }
}

impl std::error::Error for OutOfRange {}
