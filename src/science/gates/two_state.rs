use crate::science::constants::published;

/// A gate with one way open and one way shut: dr/dt = opening c (1 - r) - shutting r.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoState {
    /// Per mM and ms.
    pub opening: f64,
    /// Per ms.
    pub shutting: f64,
}

/// AMPA (`destexhe1994`).
pub const AMPA: TwoState = TwoState {
    opening: published::AMPA_OPENING,
    shutting: published::AMPA_SHUTTING,
};

/// NMDA (`destexhe1994`); a check only, the picture uses five states.
pub const NMDA: TwoState = TwoState {
    opening: published::NMDA_OPENING,
    shutting: published::NMDA_SHUTTING,
};

impl TwoState {
    /// The open share after `ms` at a steady level, mM: exact.
    pub fn step(self, open: f64, glutamate: f64, ms: f64) -> f64 {
        let rate = self.opening * glutamate + self.shutting;
        let steady = self.opening * glutamate / rate;
        steady + (open - steady) * libm::exp(-rate * ms)
    }
}
