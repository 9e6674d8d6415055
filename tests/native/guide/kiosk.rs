//! The screen of a waiting room: one visitor after the other.

use ketamine_guide::guide::Kiosk;
use ketamine_guide::guide::kiosk::{Back, COUNTDOWN, Event, Idle, Knock, Knocked, Language, Stage};
use proptest::prelude::*;

const ASKED: Stage = Stage::Still {
    left: COUNTDOWN,
    back: Back::Guide,
};

fn language(tag: &str) -> Language {
    let name = tag.to_uppercase();
    Language {
        tag: tag.into(),
        name,
    }
}

fn machine(languages: usize) -> Kiosk {
    let tags = ["en", "es", "fr"];
    let languages = tags.iter().take(languages).map(|tag| language(tag));
    Kiosk::new(Idle::default(), languages.collect())
}

fn passed(seconds: f64) -> Event {
    Event::Passed {
        seconds,
        busy: false,
    }
}

fn busy(seconds: f64) -> Event {
    Event::Passed {
        seconds,
        busy: true,
    }
}

/// After those events, from the start.
fn check(languages: usize, events: &[Event], stage: Stage) {
    let mut kiosk = machine(languages);
    for event in events {
        kiosk.on(*event);
    }
    assert_eq!(kiosk.stage(), stage, "{languages} languages, {events:?}");
}

#[test]
fn a_visit_goes_its_way() {
    use Event::{Begin, Chosen, Finish, Languages, Longer, Stay};
    let slept = |seconds| Event::Woke { seconds };
    let gone = passed(90.0);
    for (languages, events, stage) in [
        (1, vec![], Stage::Attract),
        (
            1,
            vec![passed(9999.0), slept(9999.0), Finish, Languages],
            Stage::Attract,
        ),
        (0, vec![Begin], Stage::Guide),
        (1, vec![Begin], Stage::Guide),
        (1, vec![Begin, Languages], Stage::Guide),
        (2, vec![Begin], Stage::Language),
        (2, vec![Begin, Chosen], Stage::Guide),
        (2, vec![Begin, Chosen, Languages], Stage::Language),
        (2, vec![Begin, Finish], Stage::Wipe),
        (2, vec![Begin, gone, Stay], Stage::Language),
        (1, vec![Begin, gone], ASKED),
        (1, vec![Begin, slept(40.0)], ASKED),
        // The clock was set back.
        (1, vec![Begin, slept(-7200.0)], ASKED),
        // Who comes after so long is somebody else.
        (1, vec![Begin, slept(110.0)], Stage::Wipe),
        (1, vec![Begin, passed(110.0)], Stage::Wipe),
        (1, vec![Begin, gone, passed(3600.0)], Stage::Wipe),
        (
            1,
            vec![Begin, gone, passed(60.0)],
            Stage::Still {
                left: 18.0,
                back: Back::Guide,
            },
        ),
        (1, vec![Begin, gone, Stay], Stage::Guide),
        (1, vec![Begin, gone, Longer, gone], Stage::Guide),
        (1, vec![Begin, gone, Longer, passed(360.0)], ASKED),
        (1, vec![Begin, gone, Finish], Stage::Wipe),
        (
            1,
            vec![Begin, Finish, Begin, Stay, slept(40.0)],
            Stage::Wipe,
        ),
    ] {
        check(languages, &events, stage);
    }
}

#[test]
fn what_a_visitor_does_keeps_the_guide() {
    use Event::{Begin, Held, Touched};
    let soon = passed(89.0);
    for (events, stage) in [
        (vec![Begin, soon, soon], ASKED),
        (vec![Begin, soon, Touched, soon], Stage::Guide),
        (
            vec![Begin, soon, busy(80.0), busy(80.0), soon],
            Stage::Guide,
        ),
        // A finger rests on the glass.
        (vec![Begin, Held(true), soon, soon, soon], Stage::Guide),
        (
            vec![Begin, Held(true), soon, Held(false), soon],
            Stage::Guide,
        ),
        (
            vec![Begin, Held(true), soon, Held(false), soon, soon],
            ASKED,
        ),
        // What leans against it is no finger.
        ([vec![Begin, Held(true)], vec![soon; 6]].concat(), ASKED),
        ([vec![Begin], [Held(true), soon].repeat(6)].concat(), ASKED),
    ] {
        check(1, &events, stage);
    }
}

#[test]
fn who_is_asked_has_twenty_seconds() {
    let mut kiosk = machine(1);
    for event in [Event::Begin, passed(90.0)] {
        kiosk.on(event);
    }
    for second in 1..20 {
        kiosk.on(passed(1.0));
        let left = COUNTDOWN - f64::from(second);
        let back = Back::Guide;
        assert_eq!(kiosk.stage(), Stage::Still { left, back });
    }
    kiosk.on(passed(1.0));
    assert_eq!(kiosk.stage(), Stage::Wipe);
}

#[test]
fn the_idle_time_is_a_clinics() {
    for (value, seconds) in [
        ("20", Some(20.0)),
        ("90", Some(90.0)),
        ("3600", Some(3600.0)),
    ] {
        assert_eq!(Idle::parse(value).ok().map(Idle::seconds), seconds);
    }
    for value in ["", "0", "19", "3601", "-5", "90s", "1e3", "99999999"] {
        let error = Idle::parse(value).unwrap_err().to_string();
        assert!(
            error.contains("idle") && error.contains("20 to 3600"),
            "{error}"
        );
    }
}

#[test]
fn five_taps_then_hold() {
    use Knocked::{Down, Elsewhere, Up, Waits};
    let taps = |count: usize| {
        let tap = |n: usize| [(Down, n as f64 * 300.0), (Up, n as f64 * 300.0 + 80.0)];
        (0..count).flat_map(tap).collect::<Vec<_>>()
    };
    let held = |from: f64| [(Down, from), (Waits, from + 1000.0), (Waits, from + 2000.0)];
    for (steps, opens) in [
        ([taps(5), held(1500.0).into()].concat(), true),
        ([taps(7), held(2100.0).into()].concat(), true),
        ([taps(5), vec![(Down, 1500.0), (Up, 3600.0)]].concat(), true),
        ([taps(4), held(1200.0).into()].concat(), false),
        ([taps(5), held(9000.0).into()].concat(), false),
        (
            [taps(5), vec![(Elsewhere, 1400.0)], held(1500.0).into()].concat(),
            false,
        ),
        (
            [taps(5), vec![(Down, 1500.0), (Up, 2500.0), (Waits, 9000.0)]].concat(),
            false,
        ),
        (taps(30), false),
    ] {
        let mut knock = Knock::default();
        let opened = steps.iter().any(|(what, now)| knock.on(*what, *now));
        assert_eq!(opened, opens, "{steps:?}");
    }
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        Just(Event::Begin),
        Just(Event::Languages),
        Just(Event::Chosen),
        Just(Event::Touched),
        any::<bool>().prop_map(Event::Held),
        (-9000.0..9000.0).prop_map(|seconds| Event::Woke { seconds }),
        Just(Event::Stay),
        Just(Event::Longer),
        Just(Event::Finish),
        (-5.0..4000.0, any::<bool>()).prop_map(|(seconds, busy)| Event::Passed { seconds, busy }),
    ]
}

proptest! {
    /// Whatever happened: left alone, it comes back to nobody, and nothing leads out of a wipe into a visit.
    #[test]
    fn nothing_leaves_it_stuck(languages in 0_usize..4, events in prop::collection::vec(event(), 0..60)) {
        let mut kiosk = machine(languages);
        for event in &events {
            kiosk.on(*event);
        }
        // The longest: a finger that leans, then more time, then the question.
        for _ in 0..(300 + 360 + 30) {
            kiosk.on(passed(1.0));
        }
        prop_assert!(matches!(kiosk.stage(), Stage::Attract | Stage::Wipe), "{:?}", kiosk.stage());
        let over = kiosk.stage() == Stage::Wipe;
        for event in &events {
            kiosk.on(*event);
        }
        prop_assert!(!over || kiosk.stage() == Stage::Wipe);
    }

    /// Time alone never ends a visit without the question before, asked for as long as it says.
    #[test]
    fn nobody_is_cut_off_unasked(events in prop::collection::vec(event(), 0..60)) {
        let mut kiosk = machine(2);
        let mut asked = 0;
        for event in events {
            let before = kiosk.stage();
            kiosk.on(event);
            let by_time = matches!(event, Event::Passed { .. });
            // The device slept for longer than anybody waits.
            let slept = matches!(event, Event::Passed { seconds, .. } | Event::Woke { seconds } if seconds >= 110.0);
            match (before, kiosk.stage()) {
                (_, Stage::Wipe) if slept => {}
                (Stage::Still { .. }, Stage::Still { .. }) if by_time => asked += 1,
                (Stage::Still { .. }, Stage::Wipe) if by_time => prop_assert!(asked >= 9, "{asked} looks"),
                (Stage::Still { .. }, Stage::Still { .. } | Stage::Wipe) => {}
                (_, Stage::Wipe) if before != Stage::Wipe => prop_assert_eq!(event, Event::Finish),
                _ => asked = 0,
            }
        }
    }
}
