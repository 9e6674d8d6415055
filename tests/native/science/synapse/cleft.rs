//! Molecules: how they spread, that none is lost.

use super::{check, near};
use ketamine_guide::science::cleft::{Cleft, Stride};
use ketamine_guide::science::constants::published::{DIFFUSION, WIDTH};

const MANY: usize = 20_000;

/// All places across, along and up.
fn axes(cleft: &Cleft) -> [Vec<f32>; 3] {
    std::array::from_fn(|axis| {
        let places = cleft.molecules().places();
        places.map(|place| place[axis]).collect()
    })
}

fn spread(ms: f64, steps: usize) -> Cleft {
    let mut cleft = Cleft::new(MANY, 1);
    cleft.release(MANY, [0.0, 0.0, WIDTH as f32]);
    let stride = Stride::new(ms).without_rim();
    for _ in 0..steps {
        cleft.step(&stride);
    }
    cleft
}

fn mean(values: &[f32], of: impl Fn(f64) -> f64) -> f64 {
    values
        .iter()
        .map(|value| of(f64::from(*value)))
        .sum::<f64>()
        / values.len() as f64
}

#[test]
fn spread_is_that_of_theory() {
    for (ms, steps) in [(0.0005, 40), (0.001, 40), (0.004, 20), (0.01, 20), (0.1, 5)] {
        let cleft = spread(ms, steps);
        let [x, y, z] = axes(&cleft);
        let square = mean(&x, |x| x * x) + mean(&y, |y| y * y);
        let theory = 4.0 * DIFFUSION * ms * steps as f64;
        let what = format!("{steps} strides of {ms} ms");
        check(&format!("{what}: nm²"), square, near(theory, 0.02));
        // Between two walls all heights become alike.
        check(
            &format!("{what}: mean z"),
            mean(&z, |z| z),
            near(WIDTH / 2.0, 0.02),
        );
        let variance = mean(&z, |z| (z - WIDTH / 2.0) * (z - WIDTH / 2.0));
        check(
            &format!("{what}: var z"),
            variance,
            near(WIDTH * WIDTH / 12.0, 0.02),
        );
        let inside = z.iter().all(|z| (0.0..=WIDTH as f32).contains(z));
        assert!(inside, "{what}: all between the walls");
    }
}

#[test]
fn one_stride_has_the_spread_of_theory() {
    let ms = 0.0005;
    let cleft = spread(ms, 1);
    let [x, y, _] = axes(&cleft);
    for (axis, places) in [("x", &x), ("y", &y)] {
        let square = mean(places, |place| place * place);
        check(
            &format!("{axis}: nm²"),
            square,
            near(2.0 * DIFFUSION * ms, 0.02),
        );
        check(
            &format!("{axis}: nm"),
            mean(places, |place| place),
            -0.5..=0.5,
        );
    }
}

#[test]
fn rim_takes_up_and_none_is_lost() {
    let mut cleft = Cleft::new(3000, 1);
    cleft.release(3000, [0.0, 0.0, 20.0]);
    let stride = Stride::new(0.004);
    for step in 0..400 {
        let before = cleft.free();
        cleft.step(&stride);
        assert!(cleft.free() <= before, "nobody comes back at step {step}");
        assert_eq!(cleft.free() as u64 + cleft.taken(), 3000, "step {step}");
    }
    // The slowest way out falls by e in R² / (2.405² D), 0.52 ms: 0.073 are left of 1.6 ms.
    let left = 1.602 * libm::exp(-1.6 * 2.4048 * 2.4048 * DIFFUSION / 1e6);
    check(
        "left at 1.6 ms",
        cleft.free() as f64 / 3000.0,
        left - 0.02..=left + 0.02,
    );
}

#[test]
fn the_disc_empties_as_theory_says() {
    let radius = 203.1;
    let mut cleft = spread(0.0005, 0);
    let stride = Stride::new(0.0005).without_rim();
    for (step, within) in (0..200).map(|step| step + 1).zip(std::iter::repeat(0.03)) {
        cleft.step(&stride);
        if step % 40 != 0 {
            continue;
        }
        let places = cleft.molecules().places();
        let over = places.filter(|[x, y, _]| x * x + y * y < radius * radius);
        let time = 0.0005 * f64::from(step);
        let theory = 1.0 - libm::exp(-f64::from(radius * radius) / (4.0 * DIFFUSION * time));
        let share = over.count() as f64 / MANY as f64;
        check(
            &format!("over the disc at {time} ms"),
            share,
            near(theory, within),
        );
    }
}

#[test]
fn room_is_kept_to() {
    let mut cleft = Cleft::new(10, 1);
    assert_eq!(cleft.release(7, [0.0; 3]), 7);
    assert_eq!(cleft.release(7, [0.0; 3]), 3);
    assert_eq!((cleft.free(), cleft.room()), (10, 0));
    cleft.clear();
    assert_eq!((cleft.free(), cleft.room(), cleft.taken()), (0, 10, 10));
}
