//! Packs whose rates cannot be shown are refused, with the path named.

use ketamine_guide::content::{parse, read, read_json};
use serde_json::Value;
use std::fs;

const HUNDRED: &str = "/evidence/sections/3/blocks/1/hundred";
const EFFECT: &str = "/safety/sections/1/blocks/1/rates/effects/3";

/// The pack with one value changed, or taken away, is refused so.
#[track_caller]
fn check(part: &str, key: &str, value: Option<Value>, path: &str, message: &str) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/public/content/en.json");
    let text = fs::read_to_string(file).expect("a pack");
    let mut pack: Value = serde_json::from_str(&text).expect("JSON");
    let at = pack.pointer_mut(part).and_then(Value::as_object_mut);
    let at = at.unwrap_or_else(|| panic!("nothing at {part}"));
    match value {
        Some(value) => drop(at.insert(key.to_owned(), value)),
        None => assert!(at.remove(key).is_some(), "no {key} at {part}"),
    }
    let text = pack.to_string();
    let error = read(&text).expect_err("a bad rate");
    assert_eq!(
        (error.path.as_str(), error.message.as_str()),
        (path, message)
    );
    assert_eq!(read_json(&parse(&text).expect("JSON")), Err(error));
}

#[test]
fn rates_beyond_their_base() {
    let rate = |part: &str| format!("{part}/rate/with");
    check(
        &rate(HUNDRED),
        "count",
        Some(101.into()),
        "evidence.sections[3].blocks[1].hundred.rate.with.count",
        "found 101, expected at most 100",
    );
    check(
        &rate(HUNDRED),
        "count",
        Some((-1).into()),
        "evidence.sections[3].blocks[1].hundred.rate.with.count",
        "found -1, expected a whole number from 0 to 255",
    );
    check(
        &format!("{HUNDRED}/rate/without"),
        "count",
        Some(200.into()),
        "evidence.sections[3].blocks[1].hundred.rate.without.count",
        "found 200, expected at most 100",
    );
    check(
        &rate(EFFECT),
        "count",
        Some(101.into()),
        "safety.sections[1].blocks[1].rates.effects[3].rate.with.count",
        "found 101, expected at most 100",
    );
    check(
        &rate(EFFECT),
        "of",
        Some(20.into()),
        "safety.sections[1].blocks[1].rates.effects[3].rate.with.count",
        "found 23, expected at most 20",
    );
}

#[test]
fn groups_of_different_sizes() {
    check(
        &format!("{HUNDRED}/rate/without"),
        "of",
        Some(50.into()),
        "evidence.sections[3].blocks[1].hundred.rate.without.of",
        "found 50, expected as in the other group, 100",
    );
    check(
        &format!("{EFFECT}/rate/with"),
        "of",
        Some(90.into()),
        "safety.sections[1].blocks[1].rates.effects[3].rate.without.of",
        "found 100, expected as in the other group, 90",
    );
}

#[test]
fn limits_that_are_not_said() {
    let blank = "found a blank text, expected a sentence";
    let missing = "missing, expected a text";
    for (part, path) in [
        (
            format!("{HUNDRED}/study"),
            "evidence.sections[3].blocks[1].hundred.study.limit",
        ),
        (
            "/safety/sections/1/blocks/1/rates/study".to_owned(),
            "safety.sections[1].blocks[1].rates.study.limit",
        ),
        (
            "/evidence/sections/12/blocks/2/uncounted/study".to_owned(),
            "evidence.sections[12].blocks[2].uncounted.study.limit",
        ),
    ] {
        check(&part, "limit", Some(" ".into()), path, blank);
        check(&part, "limit", None, path, missing);
    }
    check(
        EFFECT,
        "limit",
        Some("".into()),
        "safety.sections[1].blocks[1].rates.effects[3].limit",
        blank,
    );
    check(
        &format!("{HUNDRED}/study"),
        "who",
        Some("".into()),
        "evidence.sections[3].blocks[1].hundred.study.who",
        blank,
    );
    check(
        &format!("{HUNDRED}/rate"),
        "difference",
        Some("".into()),
        "evidence.sections[3].blocks[1].hundred.rate.difference",
        blank,
    );
}
