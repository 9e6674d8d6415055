//! Gates under a known pulse, magnesium by voltage, and where the gates stand.

use super::{check, near};
use ketamine_guide::science::chance::Chance;
use ketamine_guide::science::gates::{
    AMPA, DESTEXHE, LESTER_JAHR, NMDA, Nmda, NmdaOdds, NmdaShares, patches,
};
use ketamine_guide::science::lab::Lab;
use ketamine_guide::science::magnesium;
use ketamine_guide::science::pulse::Pulse;

const STEP: f64 = 0.01;

/// The highest open share and when, ms, of a course in steps of [`STEP`].
fn highest(course: impl Iterator<Item = f64>) -> (f64, f64) {
    course.zip(1..).fold((0.0, 0.0), |best, (open, step)| {
        if open > best.0 {
            (open, f64::from(step) * STEP)
        } else {
            best
        }
    })
}

#[test]
fn two_states_peak_and_fall_as_published() {
    for (name, gate, peak, fall) in [("AMPA", AMPA, 0.62, 5.3), ("NMDA", NMDA, 0.069, 152.0)] {
        let mut open = 0.0;
        let (height, at) = highest((0..1000).map(|step| {
            open = gate.step(open, Pulse::Square.at(f64::from(step) * STEP), STEP);
            open
        }));
        check(&format!("{name}: peak"), height, near(peak, 0.02));
        check(&format!("{name}: peak, ms"), at, near(1.0, 0.02));
        let later = gate.step(height, 0.0, fall);
        check(
            &format!("{name}: fall by e, ms"),
            -fall / libm::log(later / height),
            near(fall, 0.02),
        );
    }
}

#[test]
fn five_states_peak_as_published() {
    for (name, rates, peak, when) in [
        ("Destexhe", DESTEXHE, 0.26, 18.0),
        ("Lester and Jahr", LESTER_JAHR, 0.39, 16.0),
    ] {
        let mut shares = NmdaShares::REST;
        let (height, at) = highest((0..6000).map(|step| {
            let level = Pulse::Measured.at((f64::from(step) + 0.5) * STEP);
            shares = shares.step(&rates, level, STEP);
            let NmdaShares {
                none,
                one,
                two,
                tired,
                open,
            } = shares;
            let states = [none, one, two, tired, open];
            check("sum", states.iter().sum(), near(1.0, 1e-12));
            assert!(
                states.iter().all(|share| (0.0..=1.0).contains(share)),
                "{shares:?}"
            );
            open
        }));
        check(&format!("{name}: peak"), height, near(peak, 0.03));
        check(&format!("{name}: peak, ms"), at, near(when, 0.04));
    }
}

#[test]
fn single_gates_are_on_average_the_shares() {
    let [ms, until, gates] = [0.02, 20.0, 4000.0];
    let mut chance = Chance::new(3);
    let odds = NmdaOdds::new(&DESTEXHE, ms, 1.0);
    let mut shares = NmdaShares::REST;
    let mut many = vec![Nmda::None; gates as usize];
    for step in 0..(until / ms) as u32 {
        // One molecule that counts 1 mM, there for 0.3 ms.
        let near_gate = f64::from(step) * ms < 0.3;
        shares = shares.step(&DESTEXHE, f64::from(u8::from(near_gate)), ms / 2.0);
        shares = shares.step(&DESTEXHE, f64::from(u8::from(near_gate)), ms / 2.0);
        for gate in &mut many {
            *gate = gate.moved(&odds, &mut chance);
            if near_gate && chance.happens(gate.binding(&odds)) {
                *gate = gate.bound();
            }
        }
    }
    for (state, share) in [
        (Nmda::None, shares.none),
        (Nmda::One, shares.one),
        (Nmda::Two, shares.two),
        (Nmda::Tired, shares.tired),
        (Nmda::Open, shares.open),
    ] {
        let found = many.iter().filter(|gate| **gate == state).count() as f64 / gates;
        // Three standard errors of a share among so many, and what the length of a step costs.
        let slack = 3.0 * libm::sqrt(share * (1.0 - share) / gates) + 0.01;
        check(&format!("{state:?}"), found, share - slack..=share + slack);
    }
}

#[test]
fn magnesium_leaves_as_voltage_rises() {
    for (voltage, clear) in [
        (-80.0, 0.024),
        (-70.0, 0.044),
        (-65.0, 0.060),
        (-60.0, 0.080),
        (-50.0, 0.139),
        (-40.0, 0.230),
        (-30.0, 0.357),
        (-20.0, 0.508),
        (0.0, 0.781),
        (40.0, 0.977),
    ] {
        check(
            &format!("{voltage} mV"),
            magnesium::clear(voltage),
            clear - 0.001..=clear + 0.001,
        );
    }
    check(
        "-70 mV, 1.2 mM",
        magnesium::clear_at(-70.0, 1.2),
        0.036..=0.038,
    );
    check("at rest, mV", magnesium::voltage(0.0), -65.0..=-65.0);
    check("20 AMPA open, mV", magnesium::voltage(20.0), -50.0..=-40.0);
}

#[test]
fn gates_stand_in_a_disc_each_in_its_own_patch() {
    let places = patches();
    assert_eq!(places.len(), 100);
    let mut cells: Vec<_> = places.iter().map(|place| place.cell).collect();
    cells.sort_unstable();
    cells.dedup();
    assert_eq!(cells.len(), 100);
    let out = |place: &ketamine_guide::science::gates::Patch| {
        libm::sqrt(f64::from(place.x * place.x + place.y * place.y))
    };
    for (at, place) in places.iter().enumerate() {
        check(
            &format!("gate {at}: nm from the centre"),
            out(place),
            0.0..=230.0,
        );
    }
    let nmda = &places[80..];
    let left = nmda.iter().filter(|place| place.x < 0.0).count();
    let near = nmda.iter().filter(|place| place.y < 0.0).count();
    check("NMDA on the left", left as f64, 8.0..=12.0);
    check("NMDA near", near as f64, 8.0..=12.0);
    let nearest = (80..100).min_by(|a, b| out(&places[*a]).total_cmp(&out(&places[*b])));
    assert_eq!(nearest, Some(Lab::CUT));
    // Those that weak links keep are spread as the others are.
    let mean = places[..20].iter().map(out).sum::<f64>() / 20.0;
    check(
        "the first AMPA gates, nm from the centre",
        mean,
        100.0..=160.0,
    );
}
