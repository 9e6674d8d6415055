//! The living picture when the reader stops, turns back, comes early, or comes late.

use super::bench::{ASKS, Bench};
use ketamine_guide::guide::{Act, Beat, Chapter, Cue, Picture};

#[test]
fn a_depth_is_reached_though_the_models_rest() {
    let mut bench = Bench::at(Beat::Brake);
    bench.pass(60.0);
    assert!(!bench.guide.lab.running);
    bench.guide.look(ketamine_guide::science::lab::Depth::Gate);
    let rests = (bench.reading(), None);
    bench.guide.observe(rests, true, ASKS, &bench.pack);
    assert!(bench.guide.lab.running, "the camera is on its way");
    bench.guide.observe(rests, false, ASKS, &bench.pack);
    bench.guide.observe(rests, false, 9.0, &bench.pack);
    assert!(!bench.guide.lab.running);
}

#[test]
fn a_paused_story_keeps_the_result_it_told() {
    let mut bench = Bench::at(Beat::Quiet);
    bench.guide.toggle(&bench.pack);
    let tells = |bench: &Bench| {
        bench
            .guide
            .line()
            .is_some_and(|line| line.cue == Some(Cue::Result))
    };
    while !tells(&bench) {
        bench.pass(ASKS);
    }
    let told = bench.guide.line().cloned();
    bench.guide.toggle(&bench.pack);
    assert_eq!(bench.guide.line(), None);
    bench.guide.toggle(&bench.pack);
    assert_eq!(bench.guide.line().cloned(), told);
}

#[test]
fn each_chapter_has_its_own_story() {
    for (from, to) in [
        (Chapter::Session, Chapter::Brain),
        (Chapter::Brain, Chapter::Session),
    ] {
        let mut bench = Bench::at(Beat::Quiet);
        bench.guide.open(from);
        bench.guide.toggle(&bench.pack);
        bench.pass(30.0);
        bench.guide.open(to);
        bench.guide.toggle(&bench.pack);
        assert!(bench.guide.story.at_heading(), "{from:?} to {to:?}");
    }
}

#[test]
fn a_day_set_by_hand_stands() {
    let mut bench = Bench::at(Beat::Links);
    bench.slide(0.1);
    bench.pass(20.0);
    assert!(bench.reading().days < 0.3, "{}", bench.reading().days);
    assert!(bench.guide.slides[Beat::Links as usize] - 0.1 < 1e-6);
}

#[test]
fn every_result_is_said_once() {
    for (beat, act) in [
        (Beat::Quiet, Act::Signal),
        (Beat::Block, Act::Bring),
        (Beat::Brake, Act::Slow),
        (Beat::Brake, Act::Release),
        (Beat::Burst, Act::Compare),
    ] {
        let mut bench = Bench::at(beat);
        bench.pass(1.0);
        bench.act(act);
        bench.pass(60.0);
        let result = bench.guide.lab.result.clone();
        let during = &bench.pack.brain.lab.acts[act as usize].during;
        assert!(result != *during && !result.is_empty(), "{beat:?} {act:?}");
        let times = bench.said.iter().filter(|said| said.0 == result).count();
        assert_eq!(times, 1, "{beat:?} {act:?}: {:#?}", bench.said);
    }
}

#[test]
fn what_is_undone_is_told() {
    for (beat, act) in [(Beat::Brake, Act::Release), (Beat::Burst, Act::Compare)] {
        let mut bench = Bench::at(beat);
        for _ in 0..2 {
            bench.act(act);
            bench.pass(5.0);
        }
        let undone = &bench.pack.brain.lab.acts[act as usize].undone;
        assert_eq!(bench.guide.lab.result, *undone);
        assert!(
            bench.said.iter().any(|said| said.0 == *undone),
            "{:#?}",
            bench.said
        );
    }
}

#[test]
fn both_halves_begin_alike() {
    let mut bench = Bench::at(Beat::Burst);
    bench.pass(60.0);
    bench.act(Act::Compare);
    bench.pass(ASKS);
    let without = bench.guide.lab.other.map_or(0.0, |other| other.glutamate);
    assert!((bench.reading().glutamate - without).abs() < 0.1);
    assert!(!bench.guide.lab.done);
}

#[test]
fn signals_asked_for_too_early_are_one() {
    let mut bench = Bench::at(Beat::Quiet);
    bench.guide.lab.picture = Picture::Coming;
    bench.act(Act::Signal);
    bench.act(Act::Signal);
    bench.guide.lab.picture = Picture::There;
    bench.pass(40.0);
    assert!(bench.guide.lab.done, "{:?}", bench.guide.lab);
}

#[test]
fn a_slider_ends_what_is_told_of_a_signal() {
    let mut bench = Bench::at(Beat::Arrive);
    bench.act(Act::Signal);
    bench.pass(3.0);
    bench.slide(0.5);
    bench.pass(10.0);
    assert_eq!(bench.guide.lab.result, "");
}

#[test]
fn a_held_picture_stays_held() {
    let mut bench = Bench::at(Beat::Arrive);
    bench.pass(1.0);
    bench.guide.hold();
    bench.guide.next(&bench.pack);
    assert!(bench.guide.lab.paused, "in the next beat");
    bench.act(Act::Bring);
    assert!(!bench.guide.lab.paused, "until the reader does something");
}

#[test]
fn a_deed_comes_to_its_end_out_of_sight() {
    let mut bench = Bench::at(Beat::Burst);
    bench.pass(60.0);
    bench.guide.lab.in_sight = false;
    bench.guide.look(ketamine_guide::science::lab::Depth::Gate);
    assert!(!bench.guide.lab.moves(), "for nobody");
    bench.act(Act::Compare);
    bench.pass(60.0);
    assert!(bench.guide.lab.done && !bench.guide.lab.moves());
}

#[test]
fn without_the_picture_the_story_tells_and_does_nothing() {
    let mut bench = Bench::at(Beat::Quiet);
    bench.guide.lab.picture = Picture::Missing;
    bench.guide.toggle(&bench.pack);
    let mut beats = 0;
    while let Some(line) = bench.guide.line() {
        assert!(
            !matches!(line.cue, Some(Cue::Do(_) | Cue::Result)),
            "{line:?}"
        );
        beats = bench.guide.step();
        bench.pass(ASKS);
    }
    assert_eq!(beats, 6);
}

#[test]
fn the_last_card_has_no_story() {
    let mut bench = Bench::at(Beat::Links);
    bench.guide.next(&bench.pack);
    bench.guide.toggle(&bench.pack);
    assert_eq!((bench.guide.beat(), bench.guide.line()), (None, None));
}
