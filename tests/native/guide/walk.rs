//! Next, back, a change of route, the story that plays.

use super::everywhere;
use crate::content::english;
use ketamine_guide::content::{RouteId, Stage};
use ketamine_guide::guide::{Address, BadValue, Chapter, Clock, Guide, TICKS};
use std::collections::BTreeSet;

#[test]
fn next_walks_the_whole_guide_once_and_back_is_its_inverse() {
    let pack = english();
    for route in RouteId::ALL {
        let mut guide = Guide::new(&pack, &[]);
        guide.choose(route, &pack);
        let mut walked = Vec::new();
        loop {
            walked.push(guide.address(&pack));
            let before = guide.address(&pack);
            guide.next(&pack);
            if guide.at_start() {
                break;
            }
            let mut back = guide.clone();
            back.back(&pack);
            assert_eq!(back.address(&pack), before);
        }
        let screens: usize = Chapter::ALL
            .iter()
            .map(|chapter| guide.count(*chapter, &pack))
            .sum();
        let different: BTreeSet<_> = walked.iter().map(ToString::to_string).collect();
        assert_eq!(
            (walked.len(), different.len()),
            (screens, screens),
            "{route:?}"
        );
        assert_eq!(guide.seen, [true; 5]);
    }
}

#[test]
fn before_the_first_screen_there_is_none() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.back(&pack);
    assert!(guide.at_start());
}

#[test]
fn a_change_of_route_keeps_the_stage() {
    let pack = english();
    everywhere(&pack, |guide| {
        for route in RouteId::ALL {
            let mut other = guide.clone();
            other.choose(route, &pack);
            let stages: Vec<Stage> = other
                .told(&pack)
                .moments
                .iter()
                .map(|moment| moment.stage)
                .collect();
            let stage = guide.moment(&pack).stage;
            // Where the route has no such stage, the last one before it.
            let nearest = stages
                .iter()
                .filter(|each| **each <= stage)
                .max()
                .unwrap_or(&stages[0]);
            assert_eq!(other.moment(&pack).stage, *nearest);
            assert_eq!((other.chapter, other.story.playing), (guide.chapter, false));
        }
    });
}

#[test]
fn a_route_that_is_not_on_offer_is_refused() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[RouteId::Nasal, RouteId::Im]);
    assert_eq!(
        guide.routes,
        [RouteId::Im, RouteId::Nasal],
        "in the order of the pack"
    );
    let before = guide.clone();
    guide.choose(RouteId::Iv, &pack);
    assert_eq!(guide, before);
    let error = guide.visit(&Address::parse("session/iv/home").0, &pack);
    assert_eq!(error, Err(BadValue::new("route", "iv", &["im", "nasal"])));
    let error = guide.visit(&Address::parse("session/iv").0, &pack);
    assert_eq!(error, Err(BadValue::new("route", "iv", &["im", "nasal"])));
    assert_eq!(guide.route, RouteId::Im);
    guide.offer(&[RouteId::Iv], &pack);
    assert_eq!(
        (guide.route, guide.routes),
        (RouteId::Iv, vec![RouteId::Iv])
    );
}

#[test]
fn to_choose_the_chosen_route_changes_nothing() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.clock = Clock::default().moved(4.5, guide.count(Chapter::Session, &pack));
    guide.story.playing = true;
    let before = guide.clone();
    guide.choose(guide.route, &pack);
    assert_eq!(guide, before);
    // Back and Forward in the browser name the route each time.
    let clock = guide.clock;
    assert_eq!(guide.visit(&Address::parse("brain/iv").0, &pack), Ok(()));
    assert_eq!(guide.visit(&Address::parse("session/iv").0, &pack), Ok(()));
    assert_eq!(guide.clock, clock);
}

#[test]
fn only_what_was_opened_has_been_seen() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    assert_eq!(guide.visit(&Address::parse("plan").0, &pack), Ok(()));
    assert_eq!(guide.seen, [false, false, false, false, true]);
}

#[test]
fn the_clock_is_clamped_and_stands_on_its_moments() {
    let pack = english();
    for route in &pack.session.routes {
        let (moments, count) = (&route.moments, route.moments.len());
        for (index, moment) in moments.iter().enumerate() {
            let clock = Clock::from_tick((index * TICKS) as f64, count);
            assert_eq!((clock.moment(), clock.tick()), (index, index * TICKS));
            assert!((clock.minute(moments) - f64::from(moment.at)).abs() < 1e-9);
            assert_eq!(
                Clock::at_minute(f64::from(moment.at), moments),
                Clock::at(index)
            );
        }
        for tick in [f64::NAN, f64::INFINITY, -5.0, 1e9] {
            assert!(Clock::from_tick(tick, count).moment() < count);
        }
        let minutes: Vec<_> = (0..count * TICKS)
            .map(|tick| Clock::from_tick(tick as f64, count).minute(moments))
            .collect();
        assert!(minutes.is_sorted());
    }
}
