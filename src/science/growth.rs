//! From busy AMPA gates to a growth signal to links: hours to days, fading over days to weeks. Illustrative.

use super::constants::illustrative::{
    BURST_FADES, LINKS_FADE, LINKS_MADE, SIGNAL_FADES, SIGNAL_MADE,
};

/// The slow state.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Growth {
    /// Hours since the burst began.
    pub hours: f32,
    /// The growth signal, 0 to 1.
    pub signal: f32,
    /// Strength of the links, 0 to 1.
    pub links: f32,
    /// What the links fade back to.
    pub start: f32,
}

impl Growth {
    /// Links as they are, no signal.
    pub const fn new(links: f32) -> Self {
        Self {
            hours: 0.0,
            signal: 0.0,
            links,
            start: links,
        }
    }

    /// What is left of the burst, 0 to 1.
    pub fn burst(&self) -> f32 {
        libm::expf(-self.hours / BURST_FADES)
    }

    /// Lets `hours`, at most 0.1, pass after a burst in which AMPA was `ampa` times as busy as usual.
    pub fn step(&mut self, ampa: f32, hours: f32) {
        let drive = (ampa - 1.0).clamp(0.0, 1.0) * self.burst();
        let made = SIGNAL_MADE * drive * (1.0 - self.signal) - self.signal / SIGNAL_FADES;
        let grown =
            LINKS_MADE * self.signal * (1.0 - self.links) - (self.links - self.start) / LINKS_FADE;
        self.signal += hours * made;
        self.links += hours * grown;
        self.hours += hours;
    }
}
