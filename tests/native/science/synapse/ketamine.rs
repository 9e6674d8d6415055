//! Ketamine in the gates: only through open ones, in and out; and the bridge from the session's level.

use super::{check, near};
use ketamine_guide::science::block::{Block, Site};
use ketamine_guide::science::bridge::{Micromolar, blocked_brake, blocked_receiver};
use ketamine_guide::science::lab::{Channel, Pore};

const SITES: [Site; 2] = [Site::Brake, Site::Receiver];

fn held(site: Site, ketamine: f32, open: f32, seconds: u32) -> f32 {
    let mut block = Block::none(site);
    for _ in 0..seconds * 20 {
        block.step(Micromolar(ketamine), open, 0.05);
    }
    block.held
}

#[test]
fn bridge_gives_the_published_shares() {
    let treated = Micromolar::at_level(1.0);
    check(
        "free at the peak, µM",
        f64::from(treated.0),
        near(0.6, 1e-6),
    );
    check(
        "brake",
        f64::from(blocked_brake(treated)),
        near(0.337, 0.01),
    );
    check(
        "receiver",
        f64::from(blocked_receiver(treated)),
        near(0.103, 0.01),
    );
    for none in [0.0, -1.0, f64::NAN] {
        check("none", f64::from(Micromolar::at_level(none).0), 0.0..=0.0);
    }
}

#[test]
fn rates_lie_where_the_literature_puts_them() {
    for site in SITES {
        check(
            "kon, /µM/s",
            f64::from(site.entering(Micromolar(1.0))),
            0.03..=0.1,
        );
        check("koff, /s", f64::from(site.leaving()), 0.02..=0.25);
    }
}

#[test]
fn block_grows_with_use_and_with_level() {
    for site in SITES {
        let mut last = 0.0;
        for open in [0.1, 0.3, 0.5, 0.8, 1.0] {
            let now = held(site, 0.6, open, 5);
            assert!(now > last, "{site:?}: use {open}: {now} after {last}");
            last = now;
        }
        last = 0.0;
        for ketamine in [0.1, 0.3, 0.6, 2.0, 12.0] {
            let now = held(site, ketamine, 0.5, 5);
            assert!(now > last, "{site:?}: {ketamine} µM: {now} after {last}");
            last = now;
        }
    }
}

#[test]
fn nothing_enters_or_leaves_a_gate_that_never_opens() {
    for site in SITES {
        check("entered", f64::from(held(site, 12.0, 0.0, 600)), 0.0..=0.0);
        let mut block = Block { site, held: 0.4 };
        block.step(Micromolar::NONE, 0.0, 600.0);
        check(
            "left, never open",
            f64::from(block.held),
            0.4f32.into()..=0.4f32.into(),
        );
        block.settle(Micromolar::NONE, 0.0);
        check(
            "settled, never open",
            f64::from(block.held),
            0.4f32.into()..=0.4f32.into(),
        );
        block.step(Micromolar::NONE, 0.5, 600.0);
        check("left, opening", f64::from(block.held), 0.0..=0.001);
    }
}

#[test]
fn block_comes_and_goes_within_seconds_to_minutes() {
    for (site, fall) in [(Site::Brake, 42.0), (Site::Receiver, 9.6)] {
        let mut block = Block { site, held: 1.0 };
        block.step(Micromolar::NONE, 0.5, fall);
        check(
            &format!("{site:?}: left after {fall} s"),
            f64::from(block.held),
            near(0.368, 0.02),
        );
    }
}

/// Share of single gates that hold ketamine after so many seconds.
fn channels(ketamine: f32, open: f32, seconds: u32, gates: u64) -> f64 {
    let holds = |seed: u64| {
        let mut channel = Channel::new(seed);
        for _ in 0..seconds * 20 {
            channel.step(Micromolar(ketamine), open, 0.05);
        }
        matches!(channel.pore(), Pore::KetamineOpen | Pore::KetamineShut)
    };
    (0..gates).filter(|seed| holds(*seed)).count() as f64 / gates as f64
}

#[test]
fn single_gates_are_on_average_the_block() {
    for (ketamine, open, seconds, slack) in [
        (0.6, 0.5, 150, 0.05),
        (0.6, 0.5, 30, 0.06),
        (3.0, 0.5, 60, 0.06),
        (0.6, 0.0, 30, 0.0),
    ] {
        let mean = f64::from(held(Site::Brake, ketamine, open, seconds));
        let found = channels(ketamine, open, seconds, 800);
        println!("{ketamine} µM, use {open}, {seconds} s: gates {found}, block {mean}");
        let what = format!("{ketamine} µM, use {open}, {seconds} s");
        check(&what, found, mean - slack..=mean + slack);
    }
}

#[test]
fn ketamine_changes_places_only_while_the_gate_is_open() {
    let mut channel = Channel::new(1);
    let mut seen = [0; 5];
    let mut last = channel.pore();
    for step in 0..200_000 {
        // In, then washed out, again and again.
        let level = if step / 4000 % 2 == 0 { 12.0 } else { 0.0 };
        channel.step(Micromolar(level), 0.5, 0.05);
        let now = channel.pore();
        let was_in = matches!(last, Pore::KetamineOpen | Pore::KetamineShut);
        let is_in = matches!(now, Pore::KetamineOpen | Pore::KetamineShut);
        let was_open = matches!(last, Pore::Open | Pore::KetamineOpen);
        assert!(
            was_open || was_in == is_in,
            "step {step}: {last:?} to {now:?}"
        );
        seen[now as usize] += 1;
        last = now;
    }
    assert!(
        seen.iter().all(|count| *count > 0),
        "all are seen: {seen:?}"
    );
}
