use super::Minutes;

/// A rise and a fall between three instants: 0 up to the first, 1 at the second, 0 from the third on.
///
/// Only the instants are known; the smooth line between them (3s² - 2s³) is drawn, not measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Swell {
    /// Last minute at rest.
    start: Minutes,
    /// The highest point; after `start`.
    peak: Minutes,
    /// First minute back at rest; after `peak`.
    end: Minutes,
}

impl Swell {
    /// From the three instants in minutes, in order.
    pub(super) const fn new([start, peak, end]: [f64; 3]) -> Self {
        Self {
            start: Minutes(start),
            peak: Minutes(peak),
            end: Minutes(end),
        }
    }

    /// The height at a minute, 0 to 1.
    pub(super) fn at(&self, at: Minutes) -> f64 {
        self.rise(at).min(self.fall(at))
    }

    /// The rise alone: stays at 1 after the peak.
    pub(super) fn rise(&self, at: Minutes) -> f64 {
        smooth((at.0 - self.start.0) / (self.peak.0 - self.start.0))
    }

    /// The fall alone: 1 up to the peak.
    pub(super) fn fall(&self, at: Minutes) -> f64 {
        smooth((self.end.0 - at.0) / (self.end.0 - self.peak.0))
    }
}

/// From 0 to 1 without a corner. What is not a number counts 0.
fn smooth(share: f64) -> f64 {
    let share = if share > 0.0 { share.min(1.0) } else { 0.0 };
    share * share * (3.0 - 2.0 * share)
}
