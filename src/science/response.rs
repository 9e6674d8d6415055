use super::PerMinute;

/// The level after 1 mg put at once into the blood: a sum of three falling exponentials, mg/L.
///
/// No weight is negative, so no sum of them is: a level below zero cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Response(pub [Term; 3]);

/// `weight` times e to the power of minus `rate` times minutes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// How fast it falls, 1/min; above 0.
    pub rate: PerMinute,
    /// Its share at the start, 1/L; at least 0.
    pub weight: f64,
}
