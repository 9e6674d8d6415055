use super::Claim;
use serde::Deserialize;

/// A chapter in short: a few points, each with the screen that tells more.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brief {
    /// Before the name of the screen that tells more.
    pub more: String,
    /// The points.
    pub points: Vec<Point>,
}

/// One point.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// The question it answers.
    pub name: String,
    /// The answer.
    pub say: Claim,
    /// Id of the section of this chapter that tells more.
    pub go: String,
}
