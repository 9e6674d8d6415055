use super::{
    Band, CLEMENTS, Curve, DOMINO, Input, KAMP, Mammillary, Minutes, NanogramsPerMillilitre,
    PerMinute, REFERENCE_DOSE, Route,
};

/// Lowest and highest clearance, as shares of the mean: 69 and 90 of 79 L/h, the 95 % interval of
/// that mean (`kamp2020`).
const CLEARANCE: [f64; 2] = [69.0 / 79.0, 90.0 / 79.0];

/// How far people's peaks lie apart, as shares of the mean: 100 and 250 of 185 ng/mL, drip of 40 min
/// (`zanos2018`). The other routes likely differ more (`in2022`): this is the least to draw.
const PEOPLE: [f64; 2] = [100.0 / 185.0, 250.0 / 185.0];

/// How much of the medicine is in the blood, as a share of the middle curve's peak.
///
/// Drip: [`KAMP`] in the middle; the band holds it with people's peaks and clearances, [`DOMINO`] and [`CLEMENTS`].
/// Other routes: shape only (facts 6.5). First-order absorption into [`KAMP`], each curve as a share of its own
/// peak; the band spans the published times to peak, then clearances and people's peaks as for the drip.
#[derive(Clone, Debug, PartialEq)]
pub struct Levels {
    /// The middle curve first.
    edges: [Edge; 5],
    peak: NanogramsPerMillilitre,
}

/// A curve that may set an edge of the band, and what 1 ng/mL of it counts there.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Edge {
    curve: Curve,
    low: f64,
    high: f64,
}

impl Levels {
    /// No band rises above this (but for rounding); an axis that ends here holds every curve.
    pub const CEILING: f64 = PEOPLE[1];

    /// All coefficients for one route.
    pub fn of(route: Route) -> Self {
        // Rates in 1/min for the earliest, usual and latest published peak: facts 6.5 for the usual,
        // the other two solved for the times in 6.1 and 3.2.
        match route {
            Route::Drip { minutes } => Self::drip(Input::Infusion { end: minutes.end() }),
            // 22 min (`grant1981`); from 5 (secondary pages), none later published.
            Route::Shot => Self::depot(0.0, [0.209, 0.021, 0.021]),
            // 30 min from the first spray; from 20 to 50, 40 after the last of three (`spravatoPI`).
            Route::Spray => Self::depot(0.0, [0.0232, 0.017, 0.0109]),
            // 45 min; from 15 to 60 (`rolan2014`).
            Route::Lozenge => Self::depot(5.0, [0.0589, 0.013, 0.0099]),
        }
    }

    /// The level at a minute; 0 before the dose.
    pub fn band(&self, at: Minutes) -> Band {
        let levels = self.edges.map(|edge| edge.curve.at(at).0);
        let middle = levels[0] / self.peak.0;
        let (mut low, mut high) = (middle, middle);
        for (edge, level) in self.edges.iter().zip(levels) {
            low = low.min(level * edge.low);
            high = high.max(level * edge.high);
        }
        Band { low, middle, high }
    }

    /// The middle of [`band`](Self::band) alone.
    pub fn middle(&self, at: Minutes) -> f64 {
        self.edges[0].curve.at(at).0 / self.peak.0
    }

    /// Peak of the middle curve for [`REFERENCE_DOSE`]; means something for the drip only.
    pub(super) fn peak(&self) -> NanogramsPerMillilitre {
        self.peak
    }

    fn drip(input: Input) -> Self {
        let curve = |body: Mammillary| Curve::new(&body, REFERENCE_DOSE, input);
        let middle = curve(KAMP);
        let peak = middle.peak().1;
        let as_is = |body| Edge::new(curve(body), [1.0; 2], peak);
        let [slow, fast] = CLEARANCE.map(|share| Edge::people(curve(KAMP.clearing(share))));
        let edges = [
            Edge::people(middle),
            slow,
            fast,
            as_is(DOMINO),
            as_is(CLEMENTS),
        ];
        Self { edges, peak }
    }

    /// `lag` in minutes, `rates` of absorption in 1/min.
    fn depot(lag: f64, [early, usual, late]: [f64; 3]) -> Self {
        let edge = |body: Mammillary, rate: f64| {
            let (rate, lag) = (PerMinute(rate), Minutes(lag));
            Edge::people(Curve::new(
                &body,
                REFERENCE_DOSE,
                Input::Absorption { rate, lag },
            ))
        };
        let middle = edge(KAMP, usual);
        let [slow, fast] = CLEARANCE.map(|share| edge(KAMP.clearing(share), usual));
        let edges = [middle, slow, fast, edge(KAMP, early), edge(KAMP, late)];
        Self {
            edges,
            peak: middle.curve.peak().1,
        }
    }
}

impl Edge {
    /// `shares` of `peak`, the level that counts 1.
    fn new(curve: Curve, [low, high]: [f64; 2], peak: NanogramsPerMillilitre) -> Self {
        let (low, high) = (low / peak.0, high / peak.0);
        Self { curve, low, high }
    }

    /// The curve's shape, as high as in the person who gets least and in the one who gets most.
    fn people(curve: Curve) -> Self {
        Self::new(curve, PEOPLE, curve.peak().1)
    }
}
