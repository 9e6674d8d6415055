//! Names out of a set, lists of a set length, what may be missing.

use super::{at, check, english};
use ketamine_guide::content::{Json, read_json};

#[test]
fn names_that_are_unknown() {
    let badges = "one of well_established likely seen_in_animals still_debated";
    check(
        "brain.beats.0.badge",
        Some("\"sure\""),
        "brain.beats[0].badge",
        &format!("found \"sure\", expected {badges}"),
    );
    check(
        "brain.beats.0.badge",
        Some("1"),
        "brain.beats[0].badge",
        &format!("found 1, expected {badges}"),
    );
    check(
        "brain.beats.0.badge",
        Some("{\"likely\": 1}"),
        "brain.beats[0].badge",
        "found a map, expected the name alone",
    );
    let block = "brain.unknown.blocks.0";
    let blocks = "expected one of text list hundred call sources help place tell after rates uncounted sure choices brief";
    check(
        block,
        Some("{\"table\": []}"),
        "brain.unknown.blocks[0].table",
        &format!("unknown name, {blocks}"),
    );
    check(
        block,
        Some("{}"),
        "brain.unknown.blocks[0]",
        &format!("found a map, {blocks}"),
    );
    check(
        block,
        Some("\"text\""),
        "brain.unknown.blocks[0]",
        "found \"text\", expected a map of this name to its content",
    );
    check(
        block,
        Some("{\"text\": []}"),
        "brain.unknown.blocks[0].text",
        "found a list, expected a map",
    );
}

#[test]
fn lists_of_the_wrong_length() {
    check(
        "ui.lenses",
        Some("[\"a\", \"b\"]"),
        "ui.lenses",
        "found 2 items, expected 5",
    );
    check(
        "brain.beats.6.slide.seen.1",
        Some("2"),
        "brain.beats[6].slide.seen[1]",
        "found 2, expected a text",
    );
}

#[test]
fn what_may_be_missing() {
    let mut json = english();
    for (parent, field) in [("countries.0.crisis.0", "text"), ("edition", "reviewed")] {
        if let Json::Map(entries) = at(&mut json, parent) {
            entries.retain(|(key, _)| key != field);
        }
    }
    let pack = read_json(&json).expect("a pack");
    assert_eq!(
        (&pack.countries[0].crisis[0].text, &pack.edition.reviewed),
        (&None, &None)
    );
}
