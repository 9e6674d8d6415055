use super::{Litres, LitresPerHour, PerMinute, Response, Term};
use libm::{acos, cos, sqrt};

/// A body as pharmacokinetics sees it: blood in the middle, one or two stores beside it, one way out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mammillary {
    /// Central volume V1, L; above 0.
    pub volume: Litres,
    /// Elimination k10, 1/min; above 0.
    pub leaving: PerMinute,
    /// The faster store.
    pub near: Side,
    /// The slower store, in three-compartment sets.
    pub far: Option<Side>,
}

/// Exchange with one store.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Side {
    /// From blood to store (k12, k13), 1/min; above 0.
    pub out: PerMinute,
    /// From store to blood (k21, k31), 1/min; above 0.
    pub back: PerMinute,
}

impl Side {
    /// Exchange at `flow` with a store of volume `store`.
    pub const fn from_flow(volume: Litres, flow: LitresPerHour, store: Litres) -> Self {
        Self {
            out: flow.out_of(volume),
            back: flow.out_of(store),
        }
    }
}

impl Mammillary {
    /// Clearance, V1 times k10.
    pub const fn clearance(&self) -> LitresPerHour {
        LitresPerHour(self.volume.0 * self.leaving.0 * 60.0)
    }

    /// The same body with its clearance multiplied by `factor`.
    #[must_use]
    pub const fn clearing(self, factor: f64) -> Self {
        Self {
            leaving: PerMinute(self.leaving.0 * factor),
            ..self
        }
    }

    /// What 1 mg put at once into the blood leaves there: exact, from the eigenvalues of the rate matrix.
    pub fn response(&self) -> Response {
        let (k10, k12, k21) = (self.leaving.0, self.near.out.0, self.near.back.0);
        let Some(far) = self.far else {
            let (fast, slow) = split(k10 + k12 + k21, k10 * k21);
            let weigh = |rate: f64, other: f64| (k21 - rate) / (other - rate);
            let terms = [
                (fast, weigh(fast, slow)),
                (slow, weigh(slow, fast)),
                (slow, 0.0),
            ];
            return self.per_litre(terms);
        };
        let (k13, k31) = (far.out.0, far.back.0);
        // The rates solve x³ - trace x² + pairs x - product = 0.
        let trace = k10 + k12 + k13 + k21 + k31;
        let pairs = k10 * k21 + k10 * k31 + k21 * k31 + k12 * k31 + k13 * k21;
        let product = k10 * k21 * k31;
        let fast = largest(trace, pairs, product);
        // The cubic without its fast root; the sums as quotients, because the difference would lose digits.
        let (middle, slow) = split((pairs - product / fast) / fast, product / fast);
        let weigh =
            |rate: f64, a: f64, b: f64| (k21 - rate) * (k31 - rate) / ((a - rate) * (b - rate));
        self.per_litre([
            (fast, weigh(fast, middle, slow)),
            (middle, weigh(middle, fast, slow)),
            (slow, weigh(slow, fast, middle)),
        ])
    }

    fn per_litre(&self, terms: [(f64, f64); 3]) -> Response {
        // Theory says no weight is negative; rounding could, where both stores are alike.
        Response(terms.map(|(rate, share)| Term {
            rate: PerMinute(rate),
            weight: share.max(0.0) / self.volume.0,
        }))
    }
}

/// The larger and the smaller of two positive numbers with this sum and product.
fn split(sum: f64, product: f64) -> (f64, f64) {
    let larger = 0.5 * (sum + sqrt((sum * sum - 4.0 * product).max(0.0)));
    (larger, product / larger)
}

/// The largest root of a cubic whose three roots are real and positive (Viète's cosine).
fn largest(trace: f64, pairs: f64, product: f64) -> f64 {
    let mean = trace / 3.0;
    let spread = sqrt(mean * mean - pairs / 3.0);
    let depth = 2.0 * mean * mean * mean - pairs * mean + product;
    let angle = acos((depth / (2.0 * spread * spread * spread)).clamp(-1.0, 1.0)) / 3.0;
    mean + 2.0 * spread * cos(angle)
}
