//! Where the reader is: what a reader would notice.

use crate::content::english;
use ketamine_guide::content::{Pack, RouteId, Stage};
use ketamine_guide::guide::{
    Address, BadValue, Chapter, Clock, Guide, Mode, Options, TICKS, Theme, cited, claims, halo,
    level_word, overdue, spoken,
};
use std::collections::BTreeSet;

/// Every screen for every route, as a guide that stands there.
fn everywhere(pack: &Pack, mut see: impl FnMut(&Guide)) {
    for route in RouteId::ALL {
        let mut guide = Guide::new(pack, &[]);
        guide.choose(route, pack);
        loop {
            see(&guide);
            guide.next(pack);
            if guide.at_start() {
                break;
            }
        }
    }
}

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
fn addresses_lead_back_to_their_screens() {
    let pack = english();
    everywhere(&pack, |guide| {
        let address = guide.address(&pack);
        let (parsed, bad) = Address::parse(&format!("#{address}"));
        assert_eq!((&parsed, bad), (&address, vec![]));
        let mut visitor = Guide::new(&pack, &[]);
        assert_eq!(visitor.visit(&parsed, &pack), Ok(()), "{address}");
        assert_eq!(visitor.address(&pack), address);
        assert_eq!(
            (visitor.chapter, visitor.step()),
            (guide.chapter, guide.step()),
            "{address}"
        );
    });
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
            assert_eq!((other.chapter, other.playing), (guide.chapter, false));
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
    assert_eq!(guide.route, RouteId::Im);
    guide.offer(&[RouteId::Iv], &pack);
    assert_eq!(
        (guide.route, guide.routes),
        (RouteId::Iv, vec![RouteId::Iv])
    );
}

/// Holds how a fragment is understood, and what is reported of it.
#[track_caller]
fn check_address(
    fragment: &str,
    chapter: Chapter,
    route: Option<RouteId>,
    spot: Option<&str>,
    bad: &[(&str, &str, &str)],
) {
    let (address, reported) = Address::parse(fragment);
    assert_eq!(
        address,
        Address {
            chapter,
            route,
            spot: spot.map(str::to_owned)
        },
        "{fragment}"
    );
    let reported: Vec<_> = reported
        .iter()
        .map(|each| (each.name, each.value.as_str(), each.allowed.as_str()))
        .collect();
    assert_eq!(reported, bad, "{fragment}");
}

#[test]
fn fragments_are_understood_or_reported() {
    use Chapter::{Brain, Session};
    let chapters = "session brain safety evidence plan";
    check_address("", Session, None, None, &[]);
    check_address("#brain", Brain, None, None, &[]);
    check_address(
        "#session/im/peak",
        Session,
        Some(RouteId::Im),
        Some("peak"),
        &[],
    );
    check_address("session//im", Session, Some(RouteId::Im), None, &[]);
    check_address("#x", Session, None, None, &[("chapter", "x", chapters)]);
    check_address(
        "#brain/pill/a",
        Brain,
        None,
        Some("a"),
        &[("route", "pill", "iv im nasal lozenge")],
    );
}

/// Holds which moment an address in the session leads to.
#[track_caller]
fn check_minute(pack: &Pack, spot: &str, id: &str) {
    let mut guide = Guide::new(pack, &[]);
    assert_eq!(
        guide.visit(&Address::parse(&format!("session/iv/{spot}")).0, pack),
        Ok(())
    );
    assert_eq!(guide.moment(pack).id, id, "{spot}");
}

#[test]
fn minutes_lead_to_the_moment_reached() {
    let pack = english();
    check_minute(&pack, "20", "20");
    check_minute(&pack, "22.5", "20");
    check_minute(&pack, "-99999", "day-before");
    check_minute(&pack, "99999999", "weeks");
}

#[test]
fn a_spot_that_is_not_there_is_reported() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let error = guide
        .visit(&Address::parse("safety/iv/nowhere").0, &pack)
        .expect_err("no such section");
    assert_eq!((error.name, error.value.as_str()), ("moment", "nowhere"));
    assert_eq!(error.allowed.split(' ').count(), pack.safety.sections.len());
    assert_eq!((guide.chapter, guide.step()), (Chapter::Safety, 0));
}

#[test]
fn the_story_plays_to_its_end_and_stops() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.playing = true;
    let mut seconds = 0;
    while guide.playing {
        let before = guide.clock.position();
        guide.play(1.0, &pack);
        assert!(guide.clock.position() > before);
        seconds += 1;
        assert!(seconds < 600, "a story of ten minutes");
    }
    assert_eq!(guide.step() + 1, guide.count(Chapter::Session, &pack));
    guide.play(1e9, &pack);
    assert_eq!(guide.moment(&pack).stage, Stage::Weeks);
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

#[test]
fn sentences_are_whole_at_every_moment() {
    let pack = english();
    everywhere(&pack, |guide| {
        for step in 0..TICKS {
            let mut guide = guide.clone();
            guide.clock = guide.clock.moved(
                step as f64 / TICKS as f64,
                guide.count(Chapter::Session, &pack),
            );
            for sentence in [
                spoken(&guide, &pack),
                halo(&guide, &pack),
                level_word(&guide, &pack),
            ] {
                assert!(
                    !sentence.contains(['{', '}']) && !sentence.trim().is_empty(),
                    "{sentence:?}"
                );
            }
        }
    });
    let mut guide = Guide::new(&pack, &[]);
    assert_eq!(
        guide.visit(&Address::parse("session/iv/20").0, &pack),
        Ok(())
    );
    assert_eq!(
        spoken(&guide, &pack),
        "20 minutes in: Feelings are usually growing"
    );
}

#[test]
fn every_screen_but_none_cites_its_sources_once() {
    let pack = english();
    everywhere(&pack, |guide| {
        let (claims, cited) = (claims(guide, &pack), cited(guide, &pack));
        assert!(!claims.is_empty() && !cited.is_empty());
        let keys: BTreeSet<_> = cited.iter().map(|each| &each.key).collect();
        assert_eq!(keys.len(), cited.len());
        for each in cited {
            let checked = claims
                .iter()
                .filter(|claim| claim.from.contains(&each.key))
                .all(|claim| claim.checked);
            assert_eq!(each.checked, checked, "{}", each.key);
        }
    });
}

/// Reads options from pairs of name and value.
fn options(pairs: &[(&str, &str)]) -> (Options, Vec<String>) {
    let (options, bad) = Options::read(|name| {
        pairs
            .iter()
            .find(|pair| pair.0 == name)
            .map(|pair| pair.1.to_owned())
    });
    (options, bad.iter().map(ToString::to_string).collect())
}

#[test]
fn good_options_are_taken() {
    let (options, bad) = options(&[
        ("routes", " iv  nasal "),
        ("theme", "dark"),
        ("mode", "kiosk"),
        ("chapter", "safety"),
        ("moment", "bladder"),
        ("country", "CA"),
        ("clinic", "Elm Street"),
        ("phone", "+1 (555) 010-0199"),
        ("website", "https://clinic.example"),
    ]);
    assert_eq!(bad, [""; 0]);
    assert_eq!(options.routes, [RouteId::Iv, RouteId::Nasal]);
    assert_eq!(
        (options.theme, options.mode, options.country.as_str()),
        (Theme::Dark, Mode::Kiosk, "ca")
    );
    let start = Address {
        chapter: Chapter::Safety,
        route: None,
        spot: Some("bladder".into()),
    };
    assert_eq!(options.start, start);
    assert_eq!(options.clinic.phone.as_deref(), Some("+1 (555) 010-0199"));
    assert_eq!(
        self::options(&[("theme", " ")]),
        (Options::default(), vec![])
    );
}

/// Holds that one bad value is named with what is allowed, and leaves the default.
#[track_caller]
fn check_bad(name: &str, value: &str, allowed: &str) {
    let (read, bad) = options(&[(name, value)]);
    let said = format!("{name} \"{value}\" is not known; allowed: {allowed}; the default is used");
    assert_eq!(bad, [said.replacen("routes", "route", 1)]);
    assert_eq!(read, Options::default());
}

#[test]
fn bad_options_are_named_with_what_is_allowed() {
    check_bad("routes", "pill", "iv im nasal lozenge");
    check_bad("theme", "pink", "auto light dark contrast");
    check_bad("mode", "tv", "embed page kiosk");
    check_bad("chapter", "end", "session brain safety evidence plan");
    check_bad("phone", "call me", "digits, spaces and + - ( ) .");
    check_bad("website", "http://clinic.example", "https: addresses");
}

#[test]
fn a_country_is_chosen_by_its_code() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    assert_eq!(guide.settle("ca", &pack), Ok(()));
    assert_eq!(pack.countries[guide.country].id, "ca");
    let error = guide.settle("zz", &pack).expect_err("no such country");
    assert_eq!((error.name, error.value.as_str()), ("country", "zz"));
    assert!(error.allowed.starts_with("us ") && error.allowed.ends_with(" other"));
    assert_eq!(pack.countries[guide.country].id, "ca", "the choice stays");
}

#[test]
fn a_pack_is_overdue_the_day_after_its_review_date() {
    let pack = english();
    assert!(!overdue(&pack, &pack.edition.review_by));
    assert!(overdue(&pack, "2999-01-01"));
    assert!(!overdue(&pack, &pack.edition.written));
}
