//! What to wait with after a visit, and until when. A clinic may make a wait longer, never shorter; and whatever the hour,
//! a full night's sleep comes first, which only words can say.

use super::Times;
use crate::content::{Fill, HourWords, Wait};

/// Half hours in a day.
pub const HALVES: usize = 48;

const DAYS: usize = 7;

/// The general rule, hours (facts 3.5): the label says the next day after restful sleep, clinics say 24 hours; the longer
/// one holds.
pub const RULE: u16 = 24;

/// The longest wait that a clinic may ask for, hours (facts 4.10).
pub const LONGEST: u16 = 72;

/// A half hour of the week, from Monday's first. Weeks follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HalfHour(usize);

impl HalfHour {
    /// Of a day (Monday is 0) and a half hour in it; none where there is no such day or half hour.
    pub fn new(day: usize, half: usize) -> Option<Self> {
        (day < DAYS && half < HALVES).then_some(Self(day * HALVES + half))
    }

    /// So many hours later.
    #[must_use]
    pub fn later(self, hours: u16) -> Self {
        Self((self.0 + 2 * usize::from(hours)) % (DAYS * HALVES))
    }

    /// Which day of the week, Monday is 0.
    pub fn day(self) -> usize {
        self.0 / HALVES
    }

    /// Which half hour of the day.
    pub fn half(self) -> usize {
        self.0 % HALVES
    }

    /// The time of the day, in words.
    pub fn time(self, words: &HourWords) -> String {
        told(self.half(), words)
    }
}

/// A half hour of the day, in words.
pub fn told(half: usize, words: &HourWords) -> String {
    let (hour, minutes) = (half / 2, if half.is_multiple_of(2) { "00" } else { "30" });
    let template = match half {
        0 => &words.midnight,
        24 => &words.noon,
        _ if hour < 12 => &words.morning,
        _ => &words.evening,
    };
    let twelve = (hour + 11) % 12 + 1;
    template.fill(&[
        ("h", &twelve.to_string()),
        ("h24", &hour.to_string()),
        ("m", minutes),
    ])
}

/// When the reader's visit ends, as far as they have said: nothing is assumed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ends {
    /// The day; Monday is 0.
    pub day: Option<usize>,
    /// The half hour in it.
    pub half: Option<usize>,
}

impl Ends {
    /// Once both are said.
    pub fn at(self) -> Option<HalfHour> {
        HalfHour::new(self.day?, self.half?)
    }
}

/// How long to wait with something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// With what.
    pub of: Wait,
    /// Hours from the end of the visit; never less than [`RULE`].
    pub hours: u16,
    /// Not before, and not before a full night's sleep.
    pub until: HalfHour,
}

impl Held {
    /// True where the clinic asks for more than the rule.
    pub fn is_longer(self) -> bool {
        self.hours > RULE
    }
}

/// How long to wait with something after a visit that ends then.
pub fn held(of: Wait, end: HalfHour, times: &Times) -> Held {
    let hours = times.wait(of).unwrap_or(RULE).max(RULE);
    Held {
        of,
        hours,
        until: end.later(hours),
    }
}
