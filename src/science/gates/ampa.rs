use super::two_state::AMPA;
use crate::science::chance::Odds;

/// What may happen to one AMPA gate within one stride. It holds one molecule while it is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AmpaOdds {
    /// One molecule in its patch binds and opens it.
    pub opens: Odds,
    /// It shuts and lets the molecule go.
    pub shuts: Odds,
}

impl AmpaOdds {
    /// For a stride of `ms`, with one molecule in the patch counting `level` mM.
    pub fn new(ms: f64, level: f64) -> Self {
        Self {
            opens: Odds::within(AMPA.opening * level, ms),
            shuts: Odds::within(AMPA.shutting, ms),
        }
    }
}
