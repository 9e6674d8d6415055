//! One vesicle and 100 gates, against the published model synapse (`franks2002`).

use super::check;
use ketamine_guide::science::gates::Pace;
use ketamine_guide::science::signal::Signal;
use std::thread;

/// Up to when, ms, which stride is taken: short while all molecules are close together.
type Strides = [(f64, Pace); 4];

fn strides(strides: [(f64, f64); 4]) -> Strides {
    strides.map(|(until, ms)| (until, Pace::new(ms)))
}

/// The most AMPA and NMDA gates open after one vesicle.
fn peaks(seed: u64, strides: &Strides) -> [f64; 2] {
    let mut signal = Signal::new(seed);
    signal.release();
    let mut ms = 0.0;
    for (until, pace) in strides {
        while ms < *until {
            signal.step(pace);
            ms += pace.stride.time;
        }
    }
    let all =
        signal.molecules().count() as u64 + signal.receptors().bound() as u64 + signal.taken();
    assert_eq!(all, signal.released());
    [signal.peak().ampa as f64, signal.peak().nmda as f64]
}

/// The mean over so many seeds.
fn mean(seeds: u64, strides: &Strides) -> [f64; 2] {
    let sum = |seeds: std::ops::Range<u64>| {
        seeds
            .map(|seed| peaks(seed, strides))
            .fold([0.0, 0.0], |a, b| [a[0] + b[0], a[1] + b[1]])
    };
    let both = thread::scope(|scope| {
        let other = scope.spawn(|| sum(seeds / 2..seeds));
        [sum(0..seeds / 2), other.join().expect("the other half")]
    });
    [0, 1].map(|kind| (both[0][kind] + both[1][kind]) / seeds as f64)
}

#[test]
fn one_vesicle_opens_as_many_gates_as_published() {
    let [ampa, nmda] = mean(
        200,
        &strides([(0.02, 0.0005), (0.1, 0.002), (0.8, 0.008), (30.0, 0.04)]),
    );
    println!("mean of 200 peaks: {ampa} AMPA, {nmda} NMDA");
    check("AMPA open, mean of 200 peaks", ampa, 16.0..=24.0);
    check("NMDA open, mean of 200 peaks", nmda, 2.0..=4.0);
}

#[test]
fn length_of_a_stride_hardly_matters() {
    // The strides of the picture, many times shorter; few seeds, so the limits are wider.
    let [ampa, nmda] = mean(
        8,
        &strides([(0.02, 0.0005), (0.1, 0.0005), (0.8, 0.0005), (30.0, 0.01)]),
    );
    println!("mean of 8 peaks, strides of the picture: {ampa} AMPA, {nmda} NMDA");
    check("AMPA open, mean of 8 peaks", ampa, 13.0..=24.0);
    check("NMDA open, mean of 8 peaks", nmda, 2.0..=5.0);
}

#[test]
fn molecules_are_counted_at_every_step() {
    let mut signal = Signal::new(5);
    let pace = Pace::new(0.002);
    for step in 0..1200 {
        // A second vesicle while the first is under way, and a third.
        if step % 400 == 0 {
            signal.release();
        }
        signal.step(&pace);
        let free = signal.molecules().count() as u64;
        let bound = signal.receptors().bound() as u64;
        assert_eq!(
            free + bound + signal.taken(),
            signal.released(),
            "step {step}"
        );
    }
    assert!(signal.released() > 3000);
    signal.rest();
    assert_eq!(signal.taken(), signal.released());
}
