//! Whom to call, country by country (facts 8.3).

use crate::content::english;
use ketamine_guide::content::{Block, Call, Helper, Pack};
use ketamine_guide::guide::{Clinic, Guide, headed};

fn cards(pack: &Pack) -> Vec<&Call> {
    let help = pack.safety.sections.iter().find(|each| each.id == "help");
    let blocks = help.into_iter().flat_map(|section| &section.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Call(call) => Some(call),
            _ => None,
        })
        .collect()
}

/// Headings of the three cards, and all numbers on them.
#[track_caller]
fn check(code: &str, headings: [&str; 2], numbers: &[&str]) {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.settle(code, &pack).expect("a country");
    let cards = cards(&pack);
    let said: Vec<_> = cards
        .iter()
        .map(|card| headed(card, &guide, &pack))
        .collect();
    assert_eq!(said, [headings[0], headings[1], "Call your clinic"]);
    let place = guide.place(&pack);
    let mut told: Vec<_> = cards
        .iter()
        .flat_map(|card| card.who.lines(place))
        .map(|line| line.call.as_str())
        .collect();
    told.dedup();
    assert_eq!(told, numbers, "{code}");
    let all = place
        .crisis
        .iter()
        .chain(&place.emergency)
        .chain(&place.also);
    for line in all {
        assert!(told.contains(&line.call.as_str()), "{code}: {line:?}");
    }
}

#[test]
fn every_country_has_its_numbers_on_the_cards() {
    let line = ["Call 911 now", "Call or text 988"];
    check("us", line, &["911", "1-800-222-1222", "988"]);
    check("ca", line, &["911", "988"]);
    check(
        "gb",
        ["Call 999 now", "Call 116 123"],
        &["999", "116 123", "111"],
    );
    check(
        "ie",
        ["Call 112 now", "Call 116 123"],
        &["112", "999", "116 123"],
    );
    check(
        "au",
        ["Call 000 now", "Call 13 11 14"],
        &["000", "13 11 14"],
    );
    check(
        "mx",
        ["Call 911 now", "Call 800 911 2000"],
        &["911", "800 911 2000"],
    );
    check("es", ["Call 112 now", "Call 024"], &["112", "024"]);
    check("eu", ["Call 112 now", "Call 112"], &["112"]);
    check(
        "other",
        ["Call the emergency number now", "Call the crisis line"],
        &[],
    );
}

#[test]
fn numbers_from_memory_are_marked() {
    let pack = english();
    for place in &pack.countries {
        let seen = ["us", "ca", "mx", "es"].contains(&place.id.as_str());
        assert_eq!(place.checked, seen, "{}", place.id);
    }
    let us = &pack.countries[0];
    let marked = us.crisis.iter().chain(&us.also);
    let marked = marked.filter(|line| line.checked == Some(false));
    assert_eq!(marked.count(), 3);
}

#[test]
fn a_clinic_has_its_name_on_its_card() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let named = Clinic {
        name: Some("Oak Clinic".into()),
        ..Clinic::default()
    };
    guide.attend(named, &pack);
    let card = cards(&pack)
        .into_iter()
        .find(|card| card.who == Helper::Clinic);
    let said = card.map(|card| headed(card, &guide, &pack));
    assert_eq!(said.as_deref(), Some("Call Oak Clinic"));
}
