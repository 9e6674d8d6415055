//! Packs whose rates cannot be shown are refused, with the path named.

use ketamine_guide::content::{parse, read, read_json};
use serde_json::Value;
use std::fs;

/// A block of a pack: chapter, section, kind.
type Place = (&'static str, &'static str, &'static str);

const HUNDRED: Place = ("evidence", "drip", "hundred");
const RATES: Place = ("safety", "common", "rates");
const UNCOUNTED: Place = ("evidence", "ptsd", "uncounted");

/// One of the rates, in its block.
const EFFECT: &str = "/effects/3";

/// The pack with one value changed, or taken away, is refused: at what path in the block, and with what message.
#[track_caller]
fn check(place: Place, part: &str, key: &str, value: Option<Value>, expected: (&str, &str)) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/public/content/en.json");
    let text = fs::read_to_string(file).expect("a pack");
    let mut pack: Value = serde_json::from_str(&text).expect("JSON");
    let (chapter, id, kind) = place;
    let sections = pack[chapter]["sections"].as_array().expect("sections");
    let section = sections.iter().position(|each| each["id"] == id);
    let section = section.unwrap_or_else(|| panic!("no section {id}"));
    let blocks = sections[section]["blocks"].as_array().expect("blocks");
    let block = blocks.iter().position(|each| each.get(kind).is_some());
    let block = block.unwrap_or_else(|| panic!("no {kind} in {id}"));
    let within = format!("/{chapter}/sections/{section}/blocks/{block}/{kind}{part}");
    let at = pack.pointer_mut(&within).and_then(Value::as_object_mut);
    let at = at.unwrap_or_else(|| panic!("nothing at {within}"));
    match value {
        Some(value) => drop(at.insert(key.to_owned(), value)),
        None => assert!(at.remove(key).is_some(), "no {key} at {within}"),
    }
    let text = pack.to_string();
    let error = read(&text).expect_err("a bad rate");
    let (path, message) = expected;
    let path = format!("{chapter}.sections[{section}].blocks[{block}].{kind}{path}");
    assert_eq!((&*error.path, &*error.message), (&*path, message));
    assert_eq!(read_json(&parse(&text).expect("JSON")), Err(error));
}

/// The pack with one block more, a copy, is refused.
#[track_caller]
fn check_copied(kind: &str, to: (&str, usize), path: &str, message: &str) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/public/content/en.json");
    let mut pack: Value =
        serde_json::from_str(&fs::read_to_string(file).expect("a pack")).expect("JSON");
    let sections = pack["safety"]["sections"].as_array().expect("sections");
    let mut all = sections
        .iter()
        .flat_map(|each| each["blocks"].as_array().expect("blocks"));
    let copy = all
        .find(|each| each.get(kind).is_some())
        .expect("a block")
        .clone();
    let there = pack[to.0]["sections"][to.1]["blocks"]
        .as_array_mut()
        .expect("blocks");
    there.push(copy);
    let error = read(&pack.to_string()).expect_err("a block too many");
    assert!(
        error.path.starts_with(path) && error.message == message,
        "{error:?}"
    );
}

#[test]
fn what_the_state_knows_by_its_place_stands_once() {
    let alone = "found here, expected in `safety` alone";
    check_copied(
        "rates",
        ("evidence", 1),
        "evidence.sections[1].blocks[",
        alone,
    );
    check_copied(
        "tell",
        ("evidence", 2),
        "evidence.sections[2].blocks[",
        alone,
    );
    let twice = "found 2, expected at most 1";
    check_copied("rates", ("safety", 1), "safety.sections[]", twice);
}

#[test]
fn rates_beyond_their_base() {
    let count = |place, part: &str, value: i64, at: &str, message| {
        check(place, part, "count", Some(value.into()), (at, message));
    };
    let most = "found 101, expected at most 100";
    count(HUNDRED, "/rate/with", 101, ".rate.with.count", most);
    count(HUNDRED, "/rate/without", 101, ".rate.without.count", most);
    let below = "found -1, expected a whole number from 0 to 255";
    count(HUNDRED, "/rate/with", -1, ".rate.with.count", below);
    let with = format!("{EFFECT}/rate/with");
    let at = ".effects[3].rate.with.count";
    count(RATES, &with, 101, at, most);
    let less = (at, "found 23, expected at most 20");
    check(RATES, &with, "of", Some(20.into()), less);
}

#[test]
fn groups_of_different_sizes() {
    let fifty = "found 50, expected as in the other group, 100";
    let expected = (".rate.without.of", fifty);
    check(HUNDRED, "/rate/without", "of", Some(50.into()), expected);
    let ninety = "found 100, expected as in the other group, 90";
    let expected = (".effects[3].rate.without.of", ninety);
    let with = format!("{EFFECT}/rate/with");
    check(RATES, &with, "of", Some(90.into()), expected);
}

#[test]
fn what_must_be_said_is_said() {
    let blank = "found a blank text, expected a sentence";
    let missing = "missing, expected a text";
    for place in [HUNDRED, RATES, UNCOUNTED] {
        let at = ".study.limit";
        check(place, "/study", "limit", Some(" ".into()), (at, blank));
        check(place, "/study", "limit", None, (at, missing));
        let at = ".study.who";
        check(place, "/study", "who", Some("".into()), (at, blank));
    }
    let at = (".effects[3].limit", blank);
    check(RATES, EFFECT, "limit", Some("".into()), at);
    let at = (".rate.difference", blank);
    check(HUNDRED, "/rate", "difference", Some("".into()), at);
}
