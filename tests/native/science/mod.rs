//! What the published sets and tables say, against what is computed. Numbers: facts 3.2, 3.5, 6.1, 6.3, 6.4.

mod any;
mod synapse;

use ketamine_guide::science::{
    CLEMENTS, Curve, DOMINO, Feelings, InfusionMinutes, Input, KAMP, Levels, Mammillary, Minutes,
    OutOfRange, PerMinute, Pressure, REFERENCE_DOSE, Route, Side,
};
use std::ops::RangeInclusive;

const FORTY: Input = Input::Infusion { end: Minutes(40.0) };
const SETS: [(&str, Mammillary); 3] = [("Kamp", KAMP), ("Domino", DOMINO), ("Clements", CLEMENTS)];

#[track_caller]
fn check(what: &str, got: f64, within: RangeInclusive<f64>) {
    assert!(within.contains(&got), "{what}: {got} is not in {within:?}");
}

/// `share` of `of` to either side.
fn near(of: f64, share: f64) -> RangeInclusive<f64> {
    of - of * share..=of + of * share
}

fn drip(minutes: u16) -> Route {
    Route::Drip {
        minutes: InfusionMinutes::new(minutes).expect("a legal length"),
    }
}

fn routes() -> [Route; 6] {
    [
        drip(30),
        drip(40),
        drip(60),
        Route::Shot,
        Route::Spray,
        Route::Lozenge,
    ]
}

/// When and how high a course is highest, over eight hours in steps of a tenth of a minute.
fn highest(course: impl Fn(Minutes) -> f64) -> (f64, f64) {
    (0..4800)
        .map(|step| f64::from(step) / 10.0)
        .map(|at| (at, course(Minutes(at))))
        .fold(
            (0.0, 0.0),
            |best, next| if next.1 > best.1 { next } else { best },
        )
}

#[test]
fn reference_run_is_the_table() {
    let table = [
        (5.0, [109.0, 155.0, 33.0]),
        (10.0, [155.0, 182.0, 62.0]),
        (20.0, [198.0, 210.0, 110.0]),
        (30.0, [228.0, 227.0, 147.0]),
        (40.0, [253.0, 240.0, 177.0]),
        (45.0, [155.0, 91.0, 157.0]),
        (60.0, [96.0, 55.0, 115.0]),
        (90.0, [66.0, 43.0, 75.0]),
        (120.0, [50.0, 36.0, 59.0]),
        (240.0, [26.0, 17.0, 35.0]),
    ];
    for (at, levels) in table {
        for ((name, body), level) in SETS.iter().zip(levels) {
            let got = Curve::new(body, REFERENCE_DOSE, FORTY).at(Minutes(at)).0;
            let slack = f64::max(0.02 * level, 0.5);
            check(
                &format!("{name} at {at} min"),
                got,
                level - slack..=level + slack,
            );
        }
    }
}

#[test]
fn area_is_dose_over_clearance() {
    for (name, body) in SETS {
        for input in [
            FORTY,
            Input::Absorption {
                rate: PerMinute(0.02),
                lag: Minutes(5.0),
            },
        ] {
            let curve = Curve::new(&body, REFERENCE_DOSE, input);
            let step = 0.1;
            let sum: f64 = (0..60_000)
                .map(|i| curve.at(Minutes(step * (f64::from(i) + 0.5))).0)
                .sum();
            let expected = REFERENCE_DOSE.0 * 1000.0 / body.clearance().0;
            check(
                &format!("{name}, {input:?}: ng h/mL"),
                sum * step / 60.0,
                near(expected, 0.005),
            );
        }
    }
}

/// Four-stage Runge-Kutta over depot, blood and two stores, in amounts: an oracle that shares no formula with the source.
fn integrated(body: &Mammillary, input: Input, until: f64) -> f64 {
    let far = body.far.unwrap_or(Side {
        out: PerMinute(0.0),
        back: PerMinute(0.0),
    });
    let dose = REFERENCE_DOSE.0 * 1000.0;
    let slope = |t: f64, [depot, blood, near_store, far_store]: [f64; 4]| {
        let (pump, ka) = match input {
            Input::Infusion { end } => (if t < end.0 { dose / end.0 } else { 0.0 }, 0.0),
            Input::Absorption { rate, .. } => (0.0, rate.0),
        };
        let to_near = body.near.out.0 * blood - body.near.back.0 * near_store;
        let to_far = far.out.0 * blood - far.back.0 * far_store;
        [
            -ka * depot,
            pump + ka * depot - body.leaving.0 * blood - to_near - to_far,
            to_near,
            to_far,
        ]
    };
    let mut state = [
        if matches!(input, FORTY) { 0.0 } else { dose },
        0.0,
        0.0,
        0.0,
    ];
    let step = 0.01;
    let along =
        |from: [f64; 4], by: [f64; 4], share: f64| std::array::from_fn(|i| from[i] + by[i] * share);
    for i in 0..(until / step).round() as u32 {
        // Each stage looks just inside its step, so that the pump's last step ends with the pump on.
        let t = f64::from(i) * step + step / 2.0;
        let first = slope(t, state);
        let second = slope(t, along(state, first, step / 2.0));
        let third = slope(t, along(state, second, step / 2.0));
        let fourth = slope(t, along(state, third, step));
        state = std::array::from_fn(|j| {
            state[j] + step / 6.0 * (first[j] + 2.0 * (second[j] + third[j]) + fourth[j])
        });
    }
    state[1] / body.volume.0
}

#[test]
fn closed_form_is_the_integrated_system() {
    for (name, body) in SETS {
        for input in [
            FORTY,
            Input::Absorption {
                rate: PerMinute(0.02),
                lag: Minutes(0.0),
            },
        ] {
            for until in [1.0, 20.0, 40.0, 41.0, 120.0] {
                let got = Curve::new(&body, REFERENCE_DOSE, input)
                    .at(Minutes(until))
                    .0;
                check(
                    &format!("{name}, {input:?} at {until} min"),
                    got,
                    near(integrated(&body, input, until), 1e-6),
                );
            }
        }
    }
}

#[test]
fn levels_do_not_jump() {
    for (name, body) in SETS {
        for (input, at) in [
            (FORTY, 40.0),
            (FORTY, 0.0),
            (
                Input::Absorption {
                    rate: PerMinute(0.02),
                    lag: Minutes(5.0),
                },
                5.0,
            ),
        ] {
            let curve = Curve::new(&body, REFERENCE_DOSE, input);
            let gap = curve.at(Minutes(at + 1e-9)).0 - curve.at(Minutes(at - 1e-9)).0;
            check(
                &format!("{name}, {input:?}: jump at {at} min"),
                gap,
                -1e-6..=1e-6,
            );
        }
    }
}

#[test]
fn peaks_come_when_published() {
    for (route, at) in [
        (drip(40), 40.0),
        (drip(60), 60.0),
        (Route::Shot, 22.0),
        (Route::Spray, 30.0),
        (Route::Lozenge, 45.0),
    ] {
        let levels = Levels::of(route);
        let (when, height) = highest(|at| levels.band(at).middle);
        check(&format!("{route:?}: peak"), when, near(at, 0.1));
        check(&format!("{route:?}: height"), height, 0.999..=1.000_001);
    }
}

#[test]
fn feelings_of_a_drip_follow_its_level() {
    let feelings = Feelings::of(drip(40));
    let middle = |at: f64| feelings.band(Minutes(at)).middle;
    let (when, height) = highest(|at| feelings.band(at).middle);
    check("strongest, min", when, 30.0..=45.0);
    check("strongest", height, 0.85..=0.95);
    check("share at 5 min", middle(5.0) / height, 0.0..=0.25);
    check("share at 60 min", middle(60.0) / height, 0.0..=0.20);
    check("gone at 90 min", middle(90.0), 0.0..=0.0);
}

#[test]
fn feelings_of_the_other_routes_follow_the_table() {
    for (route, strongest, faded) in [
        (Route::Shot, 15.0..=40.0, 120.0),
        (Route::Spray, 35.0..=45.0, 90.0),
        (Route::Lozenge, 30.0..=75.0, 180.0),
    ] {
        let feelings = Feelings::of(route);
        let (when, height) = highest(|at| feelings.band(at).middle);
        check(&format!("{route:?}: strongest, min"), when, strongest);
        check(
            &format!("{route:?}: left"),
            feelings.band(Minutes(faded)).middle / height,
            0.0..=0.05,
        );
    }
}

#[test]
fn pressure_peaks_and_settles() {
    for (route, peak, settled) in [
        (drip(40), 30.0..=40.0, 130.0),
        (Route::Spray, 39.0..=41.0, 240.0),
    ] {
        let pressure = Pressure::of(route);
        let (when, height) = highest(|at| pressure.at(at));
        check(&format!("{route:?}: peak, min"), when, peak);
        check(&format!("{route:?}: height"), height, 0.999..=1.0);
        check(
            &format!("{route:?}: settled"),
            pressure.at(Minutes(settled)),
            0.0..=0.01,
        );
    }
}

#[test]
fn a_drip_has_a_legal_length() {
    for value in [0, 29, 61, u16::MAX] {
        let error = InfusionMinutes::new(value).expect_err("outside");
        assert_eq!(
            error,
            OutOfRange {
                field: "drip minutes",
                value,
                least: 30,
                most: 60
            }
        );
        assert_eq!(
            error.to_string(),
            format!("drip minutes: {value} is outside 30 to 60")
        );
    }
    assert_eq!(InfusionMinutes::default().get(), 40);
}
