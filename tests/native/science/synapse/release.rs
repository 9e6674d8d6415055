//! One vesicle and 100 gates, against the published model synapse (`franks2002`).

use super::check;
use ketamine_guide::science::gates::Pace;
use ketamine_guide::science::signal::Signal;
use std::thread;

/// The most AMPA and NMDA gates open after one vesicle, with strides of these ms up to 0.8 ms and after.
fn peaks(seed: u64, paces: &[Pace; 2]) -> [f64; 2] {
    let mut signal = Signal::new(seed);
    signal.release();
    let mut ms = 0.0;
    while ms < 30.0 {
        let pace = &paces[usize::from(ms >= 0.8)];
        signal.step(pace);
        ms += pace.stride.time;
    }
    let all =
        signal.molecules().x.len() as u64 + signal.receptors().bound() as u64 + signal.taken();
    assert_eq!(all, signal.released());
    [signal.peak().ampa as f64, signal.peak().nmda as f64]
}

/// The mean over seeds.
fn mean(seeds: std::ops::Range<u64>, strides: [f64; 2]) -> [f64; 2] {
    let paces = strides.map(Pace::new);
    let count = (seeds.end - seeds.start) as f64;
    let middle = u64::midpoint(seeds.start, seeds.end);
    let sum = |seeds: std::ops::Range<u64>| {
        seeds
            .map(|seed| peaks(seed, &paces))
            .fold([0.0, 0.0], |a, b| [a[0] + b[0], a[1] + b[1]])
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| sum(middle..seeds.end));
        let [ampa, nmda] = sum(seeds.start..middle);
        let more = other.join().expect("the other half");
        [(ampa + more[0]) / count, (nmda + more[1]) / count]
    })
}

#[test]
fn one_vesicle_opens_as_many_gates_as_published() {
    let [ampa, nmda] = mean(0..200, [0.004, 0.04]);
    println!("mean of 200 peaks: {ampa} AMPA, {nmda} NMDA");
    check("AMPA open, mean of 200 peaks", ampa, 16.0..=24.0);
    check("NMDA open, mean of 200 peaks", nmda, 2.0..=4.0);
}

#[test]
fn length_of_a_stride_hardly_matters() {
    // The strides of the picture, eight times shorter; fewer seeds, so wider: three standard errors.
    let [ampa, nmda] = mean(0..24, [0.0005, 0.01]);
    println!("mean of 24 peaks, strides of the picture: {ampa} AMPA, {nmda} NMDA");
    check("AMPA open, mean of 24 peaks", ampa, 14.0..=24.0);
    check("NMDA open, mean of 24 peaks", nmda, 2.0..=5.0);
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
        let free = signal.molecules().x.len() as u64;
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
