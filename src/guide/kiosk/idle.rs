use crate::guide::BadValue;

/// Seconds without a touch until a kiosk asks whether somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idle(u16);

impl Idle {
    /// The shortest: who reads slowly must come to the end of a screen's first sentences.
    const LEAST: u16 = 20;
    /// The longest, an hour: the next visitor must not find the last one's screen.
    const MOST: u16 = 3600;

    /// Reads the option `idle`.
    ///
    /// # Errors
    /// What stood there, and the range.
    pub fn parse(value: &str) -> Result<Self, BadValue> {
        let allowed = "whole seconds from 20 to 3600";
        let seconds = value.parse().ok();
        let fits = |seconds: &u16| (Self::LEAST..=Self::MOST).contains(seconds);
        let seconds = seconds.filter(fits).map(Self);
        seconds.ok_or_else(|| BadValue::new("idle", value, &[allowed]))
    }

    /// How long it is.
    pub fn seconds(self) -> f64 {
        f64::from(self.0)
    }
}

impl Default for Idle {
    fn default() -> Self {
        Self(90)
    }
}
