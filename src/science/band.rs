/// A range at one instant, as shares of a peak: never one story. `low <= middle <= high`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Band {
    /// For some people.
    pub low: f64,
    /// The best-supported model.
    pub middle: f64,
    /// For others.
    pub high: f64,
}

impl Band {
    /// Each edge through `rule`, which must not fall as its argument grows, so that the order holds.
    pub(super) fn map(self, rule: impl Fn(f64) -> f64) -> Self {
        Self {
            low: rule(self.low),
            middle: rule(self.middle),
            high: rule(self.high),
        }
    }
}
