//! The lab as a whole: it replays, it stops, it keeps its memory.

use super::{check, lab, pass, with};
use ketamine_guide::science::lab::{Clock, GateKind, Lab, Pore, Reading, Scale, Setting};

fn bits(lab: &Lab) -> (Vec<u32>, Vec<bool>, Vec<u32>) {
    let places = lab.molecules().places().flatten();
    (
        places.map(f32::to_bits).collect(),
        lab.gates().iter().map(|gate| gate.open).collect(),
        lab.reading().to_array().map(f32::to_bits).to_vec(),
    )
}

#[test]
fn it_replays_however_time_is_cut() {
    for clock in Clock::ALL {
        let run = |seed: u64, cuts: &[f64]| {
            let mut lab = Lab::new(seed);
            lab.set(with(0.6, clock));
            lab.signal();
            for cut in cuts {
                lab.step(*cut);
            }
            bits(&lab)
        };
        let whole = run(1, &[0.25; 8]);
        assert!(run(1, &[0.25; 8]) == whole, "{clock:?}: twice the same");
        assert!(
            run(1, &[1.0 / 64.0; 128]) == whole,
            "{clock:?}: in small pieces"
        );
        let uneven = [[0.1875, 0.0, 0.0625, 0.25].repeat(4)].concat();
        assert!(run(1, &uneven) == whole, "{clock:?}: unevenly");
        if clock == Clock::Milliseconds {
            assert!(run(2, &[0.25; 8]) != whole, "another seed, another course");
        }
    }
}

#[test]
fn a_signal_goes_from_burst_to_gates_to_rest() {
    let mut lab = Lab::new(1);
    lab.set(Setting {
        links: 1.0,
        ..Setting::default()
    });
    assert_eq!((lab.scale(), lab.moving()), (Scale::Gates, false));
    lab.signal();
    assert_eq!((lab.scale(), lab.moving()), (Scale::Burst, true));
    check("molecules", lab.reading().molecules.into(), 3000.0..=3000.0);
    pass(&mut lab, 7);
    assert_eq!(lab.scale(), Scale::Burst);
    pass(&mut lab, 2);
    assert_eq!(lab.scale(), Scale::Gates);
    let reading = lab.reading();
    check("AMPA peak", reading.ampa_peak.into(), 8.0..=30.0);
    let mut seconds = 9;
    while lab.moving() && seconds < 60 {
        pass(&mut lab, 1);
        seconds += 1;
    }
    check("over after, s", f64::from(seconds), 17.0..=39.0);
    let reading = lab.reading();
    assert_eq!(
        (reading.ampa_open, reading.nmda_open, reading.molecules),
        (0.0, 0.0, 0.0)
    );
    assert_eq!(
        (lab.scale(), reading.signals, reading.moving),
        (Scale::Gates, 1.0, 0.0)
    );
    let [released, free, bound, taken] = lab.count();
    assert_eq!((released, free, bound, taken), (3000, 0, 0, 3000));
}

#[test]
fn molecules_stay_when_something_is_set() {
    let mut lab = Lab::new(1);
    lab.signal();
    lab.step(0.25);
    let before = bits(&lab).0;
    lab.set(with(0.6, Clock::Block));
    lab.step(0.25);
    assert!(bits(&lab).0 == before, "the other clock leaves them");
    assert_eq!(lab.scale(), Scale::Block);
    lab.set(with(0.6, Clock::Milliseconds));
    assert!(bits(&lab).0 == before && lab.moving(), "and they go on");
}

#[test]
fn memory_is_taken_once() {
    let mut lab = Lab::new(1);
    let places = |lab: &Lab| lab.molecules().as_ptr();
    let before = places(&lab);
    for _ in 0..5 {
        lab.signal();
        for _ in 0..10 {
            lab.step(0.05);
        }
    }
    assert_eq!(places(&lab), before);
    check("molecules", lab.molecules().count() as f64, 1.0..=3000.0);
}

#[test]
fn nothing_moves_once_all_is_over() {
    for clock in Clock::ALL {
        let mut lab = lab(with(0.6, clock));
        // Two weeks by the hour are the longest.
        pass(&mut lab, if clock == Clock::Hours { 340 } else { 120 });
        assert!(!lab.moving(), "{clock:?}");
        let before = bits(&lab);
        pass(&mut lab, 2);
        assert!(bits(&lab) == before, "{clock:?}");
    }
}

#[test]
fn time_that_makes_no_sense_is_cut() {
    for (seconds, counts) in [
        (f64::NAN, 0.0),
        (-1.0, 0.0),
        (f64::INFINITY, 0.25),
        (9.0, 0.25),
    ] {
        let [mut odd, mut plain] = [Lab::new(1), Lab::new(1)];
        odd.signal();
        plain.signal();
        odd.step(seconds);
        plain.step(counts);
        assert!(bits(&odd) == bits(&plain), "{seconds}");
    }
}

#[test]
fn gates_keep_their_order_and_weak_links_have_fewer() {
    for (links, there) in [(0.0, 20), (0.5, 50), (1.0, 80)] {
        let lab = lab(Setting {
            links,
            ..Setting::default()
        });
        let gates = lab.gates();
        assert_eq!(gates.len(), 100);
        let kinds = |kind: GateKind| gates.iter().filter(|gate| gate.kind == kind).count();
        assert_eq!((kinds(GateKind::Ampa), kinds(GateKind::Nmda)), (80, 20));
        assert!(gates[79].kind == GateKind::Ampa && gates[80].kind == GateKind::Nmda);
        assert_eq!(gates[..80].iter().filter(|gate| gate.there).count(), there);
        assert!(gates[80..].iter().all(|gate| gate.there));
    }
}

#[test]
fn without_and_with_start_from_the_same_molecules() {
    let run = |ketamine: f32| {
        let mut lab = lab(with(ketamine, Clock::Block));
        lab.settle();
        lab.set(with(ketamine, Clock::Milliseconds));
        lab.signal();
        pass(&mut lab, 12);
        lab
    };
    let (without, with) = (run(0.0), run(12.0));
    assert!(
        bits(&without).0 == bits(&with).0,
        "molecules go the same ways"
    );
    assert!(bits(&without).1 == bits(&with).1, "gates open alike");
    let [blocked, open] = [with.reading().nmda_blocked, with.reading().nmda_peak];
    check("held", blocked.into(), 14.0..=14.0);
    assert!(open <= without.reading().nmda_peak);
    let held = with
        .gates()
        .iter()
        .filter(|gate| matches!(gate.pore, Pore::KetamineOpen | Pore::KetamineShut));
    assert_eq!(held.count(), 14);
}

#[test]
fn a_reading_crosses_as_numbers() {
    let mut lab = lab(with(0.6, Clock::Block));
    lab.signal();
    pass(&mut lab, 3);
    let reading = lab.reading();
    assert_eq!(Reading::from_slice(&reading.to_array()), reading);
    assert_eq!(Reading::from_slice(&[]), Reading::default());
    check("scale", reading.scale.into(), 2.0..=2.0);
    check("pore", reading.pore.into(), 0.0..=4.0);
}
