//! The living picture: what the reader does, what the models then do, and what is said of it.

use super::bench::{ASKS, Bench};
use crate::content::english;
use ketamine_guide::guide::{Act, Beat, Chapter, Cue, Guide};
use ketamine_guide::science::lab::{Brake, Depth, Reading};
use std::collections::BTreeSet;

/// After the deeds, each followed by so many seconds, `holds`.
#[track_caller]
fn check(beat: Beat, deeds: &[(Act, f64)], holds: impl Fn(&Bench) -> bool) {
    let mut bench = Bench::at(beat);
    bench.pass(1.0);
    for (act, seconds) in deeds {
        bench.act(*act);
        bench.pass(*seconds);
    }
    let told = (bench.guide.lab.result.clone(), &bench.guide.lab);
    assert!(holds(&bench), "{beat:?} {deeds:?}: {told:?}");
}

/// The result is one of the deed's sentences about its end.
fn told(bench: &Bench, act: Act, which: usize) -> bool {
    let ends = &bench.pack.brain.lab.acts[act as usize].seen;
    let start = ends[which].split('{').next().unwrap_or_default();
    bench.guide.lab.result.clone().starts_with(start)
}

#[test]
fn a_signal_opens_gates_and_their_number_is_told() {
    check(Beat::Quiet, &[(Act::Signal, 15.0)], |bench| {
        let open = bench.reading().ampa_peak;
        let number = (open as u32).to_string();
        open > 2.0 && bench.guide.lab.result.clone().contains(&number)
    });
}

#[test]
fn ketamine_gets_stuck_and_washes_out() {
    let during = |bench: &Bench| {
        bench.guide.lab.result.clone() == bench.pack.brain.lab.acts[Act::Bring as usize].during
    };
    check(Beat::Block, &[(Act::Bring, 0.25)], during);
    check(Beat::Block, &[(Act::Bring, 20.0)], |bench| {
        told(bench, Act::Bring, 2)
    });
    for held in [true, false] {
        let mut bench = Bench::at(Beat::Block);
        bench.act(Act::Bring);
        bench.pass(0.5);
        while (bench.reading().pore >= 3.0) != held {
            bench.pass(0.25);
        }
        bench.act(Act::Wash);
        bench.pass(30.0);
        let gone = bench.reading().pore < 3.0;
        assert!(
            gone && told(&bench, Act::Wash, if held { 2 } else { 3 }),
            "{held}"
        );
    }
}

#[test]
fn the_brake_is_released_by_ketamine_and_by_hand() {
    let loose = |bench: &Bench| bench.reading().glutamate > 1.1;
    check(Beat::Brake, &[], |bench| !loose(bench));
    check(Beat::Brake, &[(Act::Slow, 30.0)], loose);
    check(Beat::Brake, &[(Act::Release, 10.0)], loose);
    check(
        Beat::Brake,
        &[(Act::Release, 10.0), (Act::Release, 10.0)],
        |bench| !loose(bench) && bench.guide.lab.brake == Brake::Hand(1.0),
    );
}

#[test]
fn the_slider_of_the_brake_follows_the_model_until_it_is_touched() {
    check(Beat::Brake, &[(Act::Slow, 30.0)], |bench| {
        let slider = bench.guide.slides[Beat::Brake as usize];
        (slider - bench.reading().brake).abs() < 0.01 && slider < 0.75
    });
}

#[test]
fn halves_are_compared_and_too_much_is_less() {
    for (slide, which) in [(0.5, 0), (1.0, 1), (0.0, 2)] {
        let mut bench = Bench::at(Beat::Burst);
        bench.slide(slide);
        bench.act(Act::Compare);
        bench.pass(60.0);
        assert!(
            told(&bench, Act::Compare, which),
            "{slide}: {:?}",
            bench.guide.lab
        );
    }
}

#[test]
fn each_slider_moves_what_it_says() {
    let at = |beat: Beat, slide: f32, read: fn(&Reading) -> f32, seconds: f64| {
        let mut bench = Bench::at(beat);
        bench.slide(slide);
        match beat {
            Beat::Quiet => bench.act(Act::Signal),
            Beat::Block => bench.act(Act::Bring),
            _ => {}
        }
        bench.pass(seconds);
        read(&bench.reading())
    };
    let check = |beat, read: fn(&Reading) -> f32, seconds| {
        let (low, high) = (at(beat, 0.1, read, seconds), at(beat, 0.95, read, seconds));
        assert!(high > low * 1.2 + 0.01, "{beat:?}: {low} to {high}");
    };
    check(Beat::Quiet, |reading| reading.ampa_peak, 12.0);
    check(Beat::Arrive, |reading| reading.blocked_receiver, 30.0);
    check(
        Beat::Block,
        |reading| reading.blocked_brake.max(0.001),
        0.25,
    );
    check(Beat::Brake, |reading| 2.0 - reading.glutamate, 10.0);
    check(Beat::Growth, |reading| reading.growth, 4.0);
    check(Beat::Links, |reading| reading.days, 0.5);
}

#[test]
fn the_picture_comes_to_rest_by_itself() {
    for beat in Beat::ALL {
        let mut bench = Bench::at(beat);
        bench.pass(90.0);
        assert!(!bench.guide.lab.running, "{beat:?}");
    }
}

#[test]
fn no_sentence_comes_within_two_seconds_of_the_last() {
    for beat in Beat::ALL {
        let mut bench = Bench::at(beat);
        for act in beat.acts() {
            bench.act(*act);
            bench.pass(3.1);
        }
        bench.pass(30.0);
        assert!(!bench.said.is_empty(), "{beat:?}");
        for (said, stood) in &bench.said[1..] {
            assert!(*stood >= 2.0, "{beat:?}: {said:?} after {stood} s");
        }
    }
}

#[test]
fn a_third_of_the_brake_gates_is_told_as_a_third() {
    let mut bench = Bench::at(Beat::Burst);
    bench.pass(60.0);
    let all: Vec<_> = bench.said.iter().map(|said| said.0.as_str()).collect();
    let third = &bench.pack.ui.brain.shares[3];
    assert!(all.iter().any(|said| said.contains(third)), "{all:?}");
    assert!(
        all.contains(&bench.pack.brain.lab.said.glutamate[2].as_str()),
        "{all:?}"
    );
}

#[test]
fn the_story_does_all_by_itself() {
    let mut bench = Bench::at(Beat::Quiet);
    bench.guide.toggle(&bench.pack);
    let (mut beats, mut results) = (Vec::new(), BTreeSet::new());
    for _ in 0..4000 {
        let Some(line) = bench.guide.line() else {
            break;
        };
        assert!(
            !line.say.contains(['{', '}']) || line.cue == Some(Cue::Result),
            "{line:?}"
        );
        let told = line.say.clone();
        if line.cue == Some(Cue::Result) && told == bench.guide.lab.result {
            results.insert(told);
        }
        beats.extend(bench.guide.beat());
        bench.pass(ASKS);
    }
    beats.dedup();
    assert_eq!(beats, Beat::ALL);
    let during = |told: &String| {
        bench
            .pack
            .brain
            .lab
            .acts
            .iter()
            .any(|deed| deed.during == *told)
    };
    assert!(!results.iter().any(during), "{results:#?}");
    assert_eq!(results.len(), 7, "{results:#?}");
    assert_eq!(
        bench.guide.step(),
        Beat::ALL.len(),
        "it ends on what no one knows"
    );
}

#[test]
fn the_session_s_level_is_the_slider_s() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let levels: Vec<_> = (0..guide.told(&pack).moments.len())
        .map(|moment| {
            guide.open(Chapter::Session);
            guide.go(moment, &pack);
            let level = guide.level_now(&pack);
            guide.follow_level(&pack);
            assert_eq!(guide.beat(), Some(Beat::Arrive));
            assert!((guide.slides[Beat::Arrive as usize] - level).abs() < 1e-6);
            let near = guide.setting().ketamine.0;
            assert!((near - 0.6 * level).abs() < 1e-6, "{near} at {level}");
            level
        })
        .collect();
    assert!(
        levels.iter().any(|level| *level > 0.95) && levels[0] < 0.01,
        "{levels:?}"
    );
}

#[test]
fn each_depth_can_be_looked_at_in_each_beat() {
    for beat in Beat::ALL {
        for depth in Depth::ALL {
            let mut bench = Bench::at(beat);
            bench.guide.look(depth);
            bench.pass(5.0);
            assert_eq!(bench.guide.lab.depth, depth);
            assert!(!bench.guide.lab.said.is_empty(), "{beat:?} {depth:?}");
        }
    }
}
