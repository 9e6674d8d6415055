//! What holds for any body, any route and any time.

use super::{check, drip, near, routes};
use ketamine_guide::science::{
    Band, Curve, Feelings, Input, Levels, Litres, Mammillary, Minutes, PerMinute, Pressure,
    REFERENCE_DOSE, Side,
};
use proptest::prelude::*;

#[track_caller]
fn check_band(what: &str, band: Band, ceiling: f64) {
    check(&format!("{what}: low"), band.low, 0.0..=band.middle);
    check(&format!("{what}: high"), band.high, band.middle..=ceiling);
}

fn rate() -> impl Strategy<Value = PerMinute> {
    (-9.0..1.0_f64).prop_map(|power| PerMinute(libm::exp(power)))
}

fn side() -> impl Strategy<Value = Side> {
    (rate(), rate()).prop_map(|(out, back)| Side { out, back })
}

fn body() -> impl Strategy<Value = Mammillary> {
    // Two stores that are alike are the hard case for the eigenvalues.
    let stores = prop_oneof![
        side().prop_map(|near| (near, None)),
        (side(), side()).prop_map(|(near, far)| (near, Some(far))),
        side().prop_map(|side| (side, Some(side))),
    ];
    (1.0..200.0, rate(), stores).prop_map(|(litres, leaving, (near, far))| Mammillary {
        volume: Litres(litres),
        leaving,
        near,
        far,
    })
}

proptest! {
    #[test]
    fn no_amount_is_negative(body in body(), ka in rate(), lag in 0.0..30.0, end in 1.0..600.0, at in -100.0..10_000.0) {
        let whole = Input::Infusion { end: Minutes(end) };
        for input in [whole, Input::Absorption { rate: ka, lag: Minutes(lag) }] {
            let curve = Curve::new(&body, REFERENCE_DOSE, input);
            let (_, peak) = curve.peak();
            // Never more than the whole dose in the blood alone.
            check("peak", peak.0, 0.0..=REFERENCE_DOSE.0 * 1000.0 / body.volume.0);
            check("level", curve.at(Minutes(at)).0, 0.0..=peak.0 * (1.0 + 1e-9));
        }
        // At the very start nothing has left: the shares add up to one over the volume.
        let sum: f64 = body.response().0.iter().map(|term| term.weight).sum();
        check("shares", sum * body.volume.0, near(1.0, 1e-6));
        // And in the end all has left by the one way out.
        let area: f64 = body.response().0.iter().map(|term| term.weight / term.rate.0).sum();
        check("area", area * body.volume.0 * body.leaving.0, near(1.0, 1e-6));
    }

    #[test]
    fn bands_are_ordered(length in 30..=60_u16, which in 0..6_usize, at in prop_oneof![-60.0..1500.0, any::<f64>(), Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY)]) {
        let at = Minutes(at);
        for route in [drip(length), routes()[which]] {
            check_band("level", Levels::of(route).band(at), Levels::CEILING * (1.0 + 1e-12));
            check_band("feelings", Feelings::of(route).band(at), 1.0);
            check("pressure", Pressure::of(route).at(at), 0.0..=1.0);
        }
    }
}
