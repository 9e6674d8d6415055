//! Fields of the wrong type, missing, unknown.

use super::{check, english};
use ketamine_guide::content::{Json, read_json};

#[test]
fn fields_of_the_wrong_type() {
    check("", Some("[]"), "", "found a list, expected a map");
    check("lang", Some("7"), "lang", "found 7, expected a text");
    check("lang", Some("null"), "lang", "found null, expected a text");
    check(
        "ui",
        Some("\"words\""),
        "ui",
        "found \"words\", expected a map",
    );
    check(
        "countries",
        Some("{}"),
        "countries",
        "found a map, expected a list",
    );
    check(
        "sources",
        Some("[]"),
        "sources",
        "found a list, expected a map",
    );
    check(
        "sources.own",
        Some("true"),
        "sources.own",
        "found true, expected a map",
    );
    check(
        "sources.own.cite",
        Some("1"),
        "sources.own.cite",
        "found 1, expected a text",
    );
    check(
        "session.routes.0.timed",
        Some("\"yes\""),
        "session.routes[0].timed",
        "found \"yes\", expected true or false",
    );
    check(
        "countries.0.crisis.0.text",
        Some("988"),
        "countries[0].crisis[0].text",
        "found 988, expected a text",
    );
    check(
        "edition.reviewed",
        Some("\"soon\""),
        "edition.reviewed",
        "found \"soon\", expected a map",
    );
    let long = "\"a text that is much longer than what one wants to read in an error\"";
    check(
        "glossary",
        Some(long),
        "glossary",
        "found \"a text that is much longer than what one...\", expected a list",
    );
}

#[test]
fn numbers_out_of_range() {
    let at = "session.routes[0].moments[3].at";
    let range = "expected a whole number from -2147483648 to 2147483647";
    check(
        "session.routes.0.moments.3.at",
        Some("\"20\""),
        at,
        &format!("found \"20\", {range}"),
    );
    check(
        "session.routes.0.moments.3.at",
        Some("2147483648"),
        at,
        &format!("found 2147483648, {range}"),
    );
    let mut json = english();
    *super::at(
        &mut json,
        "evidence.sections.3.blocks.1.hundred.rate.with.count",
    ) = Json::Whole(256);
    let error = read_json(&json).expect_err("256");
    assert_eq!(
        error.path,
        "evidence.sections[3].blocks[1].hundred.rate.with.count"
    );
    assert_eq!(
        error.message,
        "found 256, expected a whole number from 0 to 255"
    );
}

#[test]
fn fields_that_are_missing_or_unknown() {
    check(
        "brain.lead.say",
        None,
        "brain.lead.say",
        "missing, expected a text",
    );
    check(
        "session.routes.2.moments.3.at",
        None,
        "session.routes[2].moments[3].at",
        "missing, expected a whole number from -2147483648 to 2147483647",
    );
    check(
        "brain.lead.checked",
        None,
        "brain.lead.checked",
        "missing, expected true or false",
    );
    check(
        "brain.beats.2.slide.seen",
        None,
        "brain.beats[2].slide.seen",
        "missing, expected a list",
    );
    check(
        "brain.beats.2.slide",
        None,
        "brain.beats[2].slide",
        "missing, expected a map",
    );
    check(
        "brain.unknown_badge",
        None,
        "brain.unknown_badge",
        "missing, expected one of well_established likely seen_in_animals still_debated",
    );
    check(
        "brain.lead.tilte",
        Some("1"),
        "brain.lead.tilte",
        "unknown field, expected one of say from checked topic",
    );
    check(
        "session.routes.0.moments.0.lenses.act",
        Some("[]"),
        "session.routes[0].moments[0].lenses.act",
        "unknown field, expected one of room feel body brain do",
    );
    check(
        "edition.reviewed",
        Some("{}"),
        "edition.reviewed.name",
        "missing, expected a text",
    );
}
