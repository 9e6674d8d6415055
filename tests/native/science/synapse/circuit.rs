//! The brake first, too much lowers everything; links grow within a day and fade within weeks.

use super::{check, lab, near, pass, with};
use ketamine_guide::science::circuit::{Brake, Rates};
use ketamine_guide::science::constants::published::TREATMENT;
use ketamine_guide::science::lab::{Clock, Micromolar, Reading, Setting};

/// What a level leads to in the end.
fn settled(ketamine: f32) -> Reading {
    let mut lab = lab(with(ketamine, Clock::Block));
    lab.settle();
    lab.reading()
}

fn glutamate(ketamine: f32) -> f64 {
    f64::from(settled(ketamine).glutamate)
}

#[test]
fn treatment_holds_a_third_of_the_brake_and_a_tenth_of_the_receiver() {
    let reading = settled(TREATMENT);
    check("brake", reading.blocked_brake.into(), near(0.337, 0.01));
    check(
        "receiver",
        reading.blocked_receiver.into(),
        near(0.103, 0.01),
    );
    check("of 20 drawn", reading.nmda_blocked.into(), 2.0..=2.0);
}

#[test]
fn more_is_not_better() {
    check("none", glutamate(0.0), near(1.0, 1e-6));
    check("treatment", glutamate(TREATMENT), 1.2..=1.6);
    check(
        "far too much",
        glutamate(Micromolar::TOO_MUCH.0),
        0.0..=0.95,
    );
    let course: Vec<f64> = (0..=240)
        .map(|step| glutamate(step as f32 * 0.05))
        .collect();
    let top = (1..course.len()).fold(0, |top, at| if course[at] > course[top] { at } else { top });
    println!(
        "top at {} µM: {}; treatment {}; far too much {}",
        top as f64 * 0.05,
        course[top],
        course[12],
        course[240]
    );
    check("top, µM", top as f64 * 0.05, 0.6..=3.0);
    assert!(
        course[..=top].windows(2).all(|pair| pair[1] >= pair[0]),
        "rises to the top"
    );
    assert!(
        course[top..].windows(2).all(|pair| pair[1] <= pair[0]),
        "falls beyond"
    );
    let (none, much) = (settled(0.0), settled(Micromolar::TOO_MUCH.0));
    for (cell, before, after) in [
        ("sender", none.sender, much.sender),
        ("brake", none.brake, much.brake),
        ("receiver", none.receiver, much.receiver),
    ] {
        assert!(after < before, "{cell}: {after} below {before}");
    }
}

#[test]
fn brake_slows_before_the_others() {
    let mut lab = lab(with(TREATMENT, Clock::Block));
    let usual = Rates::usual();
    pass(&mut lab, 2);
    let soon = lab.circuit();
    assert!(
        soon.brake < usual.brake && soon.sender > usual.sender,
        "{soon:?}"
    );
    assert!(lab.moving());
    pass(&mut lab, 60);
    assert!(!lab.moving());
    check(
        "glutamate, settled by itself",
        lab.reading().glutamate.into(),
        near(glutamate(TREATMENT), 0.01),
    );
    // Washed out, all returns.
    lab.set(with(0.0, Clock::Block));
    pass(&mut lab, 60);
    check(
        "washed out",
        lab.reading().glutamate.into(),
        near(1.0, 0.02),
    );
}

#[test]
fn a_hand_on_the_brake_moves_the_sender() {
    let held = |hold: f32| {
        let mut lab = lab(Setting {
            brake: Brake::Hand(hold),
            ..with(0.0, Clock::Block)
        });
        lab.settle();
        lab.reading()
    };
    let [loose, middle, tight] = [0.0, 0.5, 1.0].map(held);
    assert!(loose.glutamate > middle.glutamate && middle.glutamate > tight.glutamate);
    check("loose: brake", loose.brake.into(), 0.0..=0.0);
    check("tight: glutamate", tight.glutamate.into(), 0.0..=0.999);
    check("loose: glutamate", loose.glutamate.into(), 1.2..=10.0);
}

/// The course of days: when the links are strongest, how strong, at the start and at the end.
fn days(ketamine: f32) -> (f64, f64, f64, f64) {
    let mut lab = lab(Setting {
        links: 0.25,
        ..with(ketamine, Clock::Days)
    });
    let start = f64::from(lab.reading().links);
    let (mut when, mut most) = (0.0, start);
    while lab.moving() {
        lab.step(0.025);
        let reading = lab.reading();
        if f64::from(reading.links) > most {
            (when, most) = (reading.days.into(), reading.links.into());
        }
    }
    (when, most, start, lab.reading().links.into())
}

#[test]
fn links_grow_within_a_day_and_fade_within_weeks() {
    let (when, most, start, end) = days(TREATMENT);
    println!("links {start} to {most} at day {when}, {end} after two weeks");
    check("strongest, days", when, 0.8..=1.2);
    check("grown by", most - start, 0.1..=0.7);
    check(
        "left after two weeks",
        (end - start) / (most - start),
        0.05..=0.35,
    );
    for ketamine in [0.0, Micromolar::TOO_MUCH.0] {
        let (_, most, start, end) = days(ketamine);
        check(
            &format!("{ketamine} µM: grown by"),
            most - start,
            0.0..=1e-6,
        );
        check(&format!("{ketamine} µM: end"), end, near(start, 1e-6));
    }
}
