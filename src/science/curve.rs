use super::{Mammillary, Milligrams, Minutes, NanogramsPerMillilitre, PerMinute, Response, Term};
use libm::{exp, expm1};

/// How the amount enters the blood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Input {
    /// At an even rate from minute 0 on.
    Infusion {
        /// When it ends; above 0.
        end: Minutes,
    },
    /// From a depot that empties in proportion to what is left.
    Absorption {
        /// Rate constant ka, 1/min; above 0.
        rate: PerMinute,
        /// Minutes before it begins; at least 0.
        lag: Minutes,
    },
}

/// The level over time for one body, one amount and one input: closed form, coefficients computed once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    terms: [Term; 3],
    input: Input,
}

impl Curve {
    /// The curve of `amount`, the part of a dose that reaches the blood.
    pub fn new(body: &Mammillary, amount: Milligrams, input: Input) -> Self {
        let Response(terms) = body.response();
        let nanograms = amount.0 * 1000.0;
        let scaled = terms.map(|Term { rate, weight }| {
            let weight = nanograms
                * match input {
                    Input::Infusion { end } => weight / (end.0 * rate.0),
                    Input::Absorption { rate: ka, .. } => weight * ka.0,
                };
            Term { rate, weight }
        });
        Self {
            terms: scaled,
            input,
        }
    }

    /// The level; 0 before the dose.
    pub fn at(&self, at: Minutes) -> NanogramsPerMillilitre {
        let [a, b, c] = match self.input {
            Input::Infusion { end } if at.0 > 0.0 => {
                let given = at.0.min(end.0);
                self.terms
                    .map(|t| t.weight * infused(t.rate.0, given, at.0 - given))
            }
            Input::Absorption { rate, lag } if at.0 > lag.0 => self
                .terms
                .map(|t| t.weight * absorbed(t.rate.0, rate.0, at.0 - lag.0)),
            _ => [0.0; 3],
        };
        NanogramsPerMillilitre(a + b + c)
    }

    /// When it is highest, and how high. There is one peak: every term rises once and falls once, and with it the sum.
    pub fn peak(&self) -> (Minutes, NanogramsPerMillilitre) {
        let at = match self.input {
            Input::Infusion { end } => end,
            Input::Absorption { rate, lag } => {
                let slowest = self.terms.iter().map(|t| t.rate.0).fold(rate.0, f64::min);
                // No term peaks later than one over its slower rate.
                self.summit(lag.0, lag.0 + 1.0 / slowest)
            }
        };
        (at, self.at(at))
    }

    /// Narrows to a third less at each turn; a hundred turns end below one step of an f64.
    fn summit(&self, mut from: f64, mut to: f64) -> Minutes {
        for _ in 0..100 {
            let third = (to - from) / 3.0;
            if self.at(Minutes(from + third)) < self.at(Minutes(to - third)) {
                from += third;
            } else {
                to -= third;
            }
        }
        Minutes(0.5 * (from + to))
    }
}

/// One term, `given` minutes into an infusion and `passed` minutes after it: (1 - e^(-rate given)) e^(-rate passed).
fn infused(rate: f64, given: f64, passed: f64) -> f64 {
    -expm1(-rate * given) * exp(-rate * passed)
}

/// One term of a Bateman curve, (e^(-a t) - e^(-b t)) / (b - a), written so that nothing cancels when a and b are close.
fn absorbed(rate: f64, ka: f64, minutes: f64) -> f64 {
    let (slow, gap) = if rate < ka {
        (rate, ka - rate)
    } else {
        (ka, rate - ka)
    };
    let shape = if gap > 0.0 {
        -expm1(-gap * minutes) / gap
    } else {
        minutes
    };
    exp(-slow * minutes) * shape
}
