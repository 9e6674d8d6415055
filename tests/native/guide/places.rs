//! Addresses: read, written, visited.

use super::everywhere;
use crate::content::english;
use ketamine_guide::content::{Pack, RouteId};
use ketamine_guide::guide::{Address, Chapter, Guide, Leaf};

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
            spot: spot.map(str::to_owned),
            lang: None,
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

/// A phone's address names the language last; it leads to the same place.
#[test]
fn a_language_may_follow_the_spot() {
    let pack = english();
    let (address, bad) = Address::parse("#plan/nasal/mine/en");
    assert_eq!((address.lang.as_deref(), bad), (Some("en"), vec![]));
    assert_eq!(address.to_string(), "plan/nasal/mine/en");
    let mut guide = Guide::new(&pack, &[]);
    assert_eq!(guide.visit(&address, &pack), Ok(()));
    assert_eq!(guide.address(&pack).to_string(), "plan/nasal/mine");
}

/// Holds which screen of the plan a fragment leads to.
#[track_caller]
fn check_leaf(pack: &Pack, fragment: &str, leaf: Leaf) {
    let mut guide = Guide::new(pack, &[]);
    assert_eq!(guide.visit(&Address::parse(fragment).0, pack), Ok(()));
    assert_eq!((guide.chapter, guide.leaf()), (Chapter::Plan, leaf));
}

#[test]
fn the_plan_has_three_screens() {
    let pack = english();
    check_leaf(&pack, "plan", Leaf::Matters);
    check_leaf(&pack, "plan/iv/matters", Leaf::Matters);
    check_leaf(&pack, "plan/iv/mine", Leaf::Mine);
    check_leaf(&pack, "plan/iv/ride", Leaf::Ride);
}

/// Holds which moment an address in the session leads to.
#[track_caller]
fn check_minute(pack: &Pack, spot: &str, id: &str, told: bool) {
    let mut guide = Guide::new(pack, &[]);
    let visited = guide.visit(&Address::parse(&format!("session/iv/{spot}")).0, pack);
    assert_eq!(guide.moment(pack).id, id, "{spot}");
    match visited {
        Ok(()) => assert!(told, "{spot} is out of range and nobody was told"),
        Err(error) => assert_eq!(
            (error.name, error.value.as_str(), told),
            ("moment", spot, false)
        ),
    }
}

#[test]
fn minutes_lead_to_the_moment_reached() {
    let pack = english();
    check_minute(&pack, "20", "20", true);
    check_minute(&pack, "22", "20", true);
    check_minute(&pack, "-99999", "day-before", false);
    check_minute(&pack, "99999999", "day-before", false);
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

/// Every screen that the scores of clarity point at is there.
#[test]
fn scores_of_clarity_point_at_screens() {
    let pack = english();
    let scores = include_str!("../../../docs/clarity.md");
    let pointers = scores
        .split('`')
        .filter(|text| text.starts_with('#') && text.contains('/'));
    let mut count = 0;
    for pointer in pointers {
        let (address, bad) = Address::parse(pointer);
        assert_eq!(bad, vec![], "{pointer}");
        let mut guide = Guide::new(&pack, &[]);
        assert_eq!(guide.visit(&address, &pack), Ok(()), "{pointer}");
        count += 1;
    }
    assert!(count > 60, "only {count} pointers were found");
}
