//! The story that plays by itself.

use crate::content::english;
use ketamine_guide::content::{Lens, RouteId, Stage, plain};
use ketamine_guide::guide::{Chapter, Clock, Guide, Line, Sound, Speed};

/// Seconds of one step here; sentences are measured to within it.
const STEP: f64 = 0.25;

/// Plays from the first moment to the end; gives each sentence with the seconds it stood.
fn told(route: RouteId, speed: Speed) -> Vec<(String, f64)> {
    let pack = english();
    let mut guide = Guide::new(&pack, &[route]);
    guide.story.speed = speed;
    guide.toggle(&pack);
    let mut told: Vec<(String, f64)> = Vec::new();
    while let Some(line) = guide.line() {
        match told.last_mut() {
            Some((say, seconds)) if *say == line.say => *seconds += STEP,
            _ => told.push((line.say.clone(), STEP)),
        }
        guide.play(STEP, &pack);
    }
    assert_eq!(
        guide.moment(&pack).stage,
        Stage::Weeks,
        "it ends at the end"
    );
    assert!(!guide.story.playing);
    told
}

/// Holds that every sentence stands as long as reading it at that many words a minute takes.
#[track_caller]
fn check_pace(speed: Speed, words_a_minute: f64) {
    for route in RouteId::ALL {
        for (say, seconds) in told(route, speed) {
            let needed = say.split_whitespace().count() as f64 * 60.0 / words_a_minute;
            assert!(
                seconds >= needed,
                "{seconds:.1} of {needed:.1} s for {say:?}"
            );
        }
    }
}

#[test]
fn every_sentence_can_be_read_while_it_stands() {
    check_pace(Speed::Slow, 105.0);
    check_pace(Speed::Normal, 150.0);
    check_pace(Speed::Fast, 210.0);
}

#[test]
fn the_story_tells_of_every_view() {
    let pack = english();
    for route in &pack.session.routes {
        let told: Vec<String> = told(route.id, Speed::Fast)
            .into_iter()
            .map(|line| line.0)
            .collect();
        let told = told.join(" ");
        for moment in &route.moments {
            assert!(told.contains(&moment.title), "{}", moment.title);
            let first = |lens| moment.lenses.get(lens).into_iter().take(1);
            let feelings = moment.lenses.feel.groups().map(|group| &group[0]);
            let lenses = Lens::ALL.into_iter().flat_map(first).chain(feelings);
            for claim in lenses.chain([&moment.caption]) {
                let say = plain(&claim.say);
                assert!(told.contains(&say), "not told: {say:?}");
            }
        }
    }
}

#[test]
fn a_faster_story_is_shorter_and_says_so() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let lengths = Speed::ALL.map(|speed| {
        guide.story.speed = speed;
        let seconds: f64 = told(guide.route, speed).iter().map(|line| line.1).sum();
        let minutes = guide.length(&pack);
        let close = (minutes as f64 - seconds / 60.0).abs() < 1.5;
        assert!(close, "said {minutes} minutes, took {seconds} s");
        minutes
    });
    assert!(
        lengths[0] > lengths[1] && lengths[1] > lengths[2],
        "{lengths:?}"
    );
}

#[test]
fn the_clock_goes_on_with_the_words_and_never_before_them() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.toggle(&pack);
    while guide.story.playing {
        let (before, moment) = (guide.clock.position(), guide.clock.moment());
        let last = guide
            .script(guide.moment(&pack), &pack)
            .pop()
            .map(|line| line.say);
        let line = guide.line().map(|line| line.say.clone());
        guide.play(0.25, &pack);
        assert!(guide.clock.position() >= before || !guide.story.playing);
        if guide.clock.moment() > moment {
            assert_eq!(line, last, "the moment ended in the middle of its words");
        }
    }
}

#[test]
fn a_sentence_waits_for_the_voice_but_not_for_ever() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.story.sound = Sound::Aloud;
    guide.toggle(&pack);
    let first = guide.line().cloned();
    let seconds = first.as_ref().map_or(0.0, Line::seconds);
    guide.play(seconds + 0.1, &pack);
    assert_eq!(guide.line(), first.as_ref(), "the voice still speaks");
    guide.story.heard = true;
    guide.play(0.1, &pack);
    let second = guide.line().cloned();
    assert_ne!(second, first, "the voice is done");
    // A voice that hangs.
    for _ in 0..1000 {
        guide.play(0.1, &pack);
    }
    assert_ne!(guide.line(), second.as_ref());
}

#[test]
fn a_pause_keeps_the_place_and_a_turn_of_the_clock_begins_anew() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.toggle(&pack);
    for _ in 0..40 {
        guide.play(1.0, &pack);
    }
    let (line, clock) = (guide.line().cloned(), guide.clock);
    guide.toggle(&pack);
    assert_eq!((guide.line(), guide.clock), (None, clock));
    guide.toggle(&pack);
    assert_eq!(guide.line(), line.as_ref(), "it goes on where it stopped");
    guide.turn(Clock::at(3));
    assert!(!guide.story.playing);
    guide.toggle(&pack);
    let heading = guide.line().map(|line| line.say.clone());
    assert!(heading.is_some_and(|say| say.starts_with(&guide.when(guide.moment(&pack)))));
    // So it does in the last moment.
    guide.go(usize::MAX, &pack);
    guide.toggle(&pack);
    guide.toggle(&pack);
    assert_eq!(guide.step(), 0, "at its end it starts again");
    while guide.moment(&pack).stage != Stage::Weeks || guide.story.at_heading() {
        if !guide.story.playing {
            guide.toggle(&pack);
        }
        guide.play(2.0, &pack);
    }
    let line = guide.line().cloned();
    guide.toggle(&pack);
    guide.toggle(&pack);
    assert_eq!(guide.line(), line.as_ref());
    // At its end it starts again.
    guide.go(usize::MAX, &pack);
    guide.toggle(&pack);
    assert_eq!((guide.step(), guide.story.playing), (0, true));
}

#[test]
fn a_still_story_shows_whole_moments_only() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.display.still = true;
    guide.toggle(&pack);
    while guide.story.playing {
        guide.play(0.5, &pack);
        let at = f64::from(guide.moment(&pack).at);
        assert!(!guide.story.playing || (guide.minute(&pack) - at).abs() < 1e-9);
    }
    // By hand the clock may stand anywhere.
    guide.clock = Clock::from_tick(30.0, guide.count(Chapter::Session, &pack));
    assert_eq!(guide.drawn().tick(), 30);
}
