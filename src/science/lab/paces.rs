//! How fast the clocks run, and in which steps. All step alike on the screen, so that none needs its own remainder.

/// Which slow motion, or which speed-up, is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// One second here is 0.1 ms.
    Burst,
    /// One second here is 2 ms.
    #[default]
    Gates,
    /// One second here is 10 s.
    Block,
    /// One second here is 1 hour.
    Hours,
    /// One second here is 6 hours.
    Days,
}

impl Scale {
    /// All, in the order of their numbers.
    pub const ALL: [Self; 5] = [
        Self::Burst,
        Self::Gates,
        Self::Block,
        Self::Hours,
        Self::Days,
    ];
}

/// Ticks in a second on the screen.
pub const TICKS: f64 = 200.0;
/// Seconds on the screen that one call may bring at most; a longer wait is cut.
pub const LONGEST: f64 = 0.25;
/// A tick of [`Scale::Burst`] and of [`Scale::Gates`], ms.
pub const SIGNAL: [f64; 2] = [0.1 / TICKS, 2.0 / TICKS];
/// A tick of [`Scale::Block`], s.
pub const BLOCK_TICK: f32 = 10.0 / TICKS as f32;
/// A tick of [`Scale::Hours`], h.
pub const HOURS_TICK: f32 = 1.0 / TICKS as f32;
/// A tick of [`Scale::Days`], h.
pub const DAYS_TICK: f32 = 6.0 / TICKS as f32;
/// How long after a release it stays on [`Scale::Burst`], ms.
pub const BURST: f64 = 0.8;
/// When a signal is over at the latest, ms. Some NMDA gates would open for ten times as long.
pub const SIGNAL_ENDS: f64 = 60.0;
/// From here on, ms, a signal is over once no gate is open: NMDA gates, the slow ones, have had their peak.
pub const NMDA_HAD_PEAK: f64 = 20.0;
/// How long the single gate is watched at least after a change, s.
pub const WATCH: f32 = 200.0;
/// So near to the end, as a share of all gates, block counts as settled.
pub const SETTLED: f32 = 0.002;
/// Hours shown, about until the growth signal is strongest.
pub const HOURS: f32 = 5.0;
/// Days shown.
pub const DAYS: f32 = 14.0;
