use super::Claim;
use serde::Deserialize;

/// How sure one can be of a finding, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Several good studies agree.
    Fairly,
    /// Studies point one way, with doubts.
    Somewhat,
    /// Few, small, or they disagree.
    NotSure,
    /// Not studied, or not shown.
    Unknown,
}

/// How sure we are of what a screen says, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sure {
    /// Of what ("That it often comes back").
    pub of: String,
    /// How sure.
    pub level: Level,
    /// Why.
    pub why: Claim,
}
