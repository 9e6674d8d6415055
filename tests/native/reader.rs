//! Broken packs: what the writer is told, and where.

use crate::content::packs;
use ketamine_guide::content::{Json, parse, read, read_json};

/// Holds that this text is not JSON, and why.
#[track_caller]
fn check_text(text: &str, path: &str, message: &str) {
    let error = parse(text).expect_err(text);
    assert_eq!(
        (error.path.as_str(), error.message.as_str()),
        (path, message),
        "{text}"
    );
}

#[test]
fn text_that_is_not_json() {
    let deep = "[".repeat(65);
    for (text, path, message) in [
        (
            "",
            "line 1, column 1",
            "found the end of the file, expected a value",
        ),
        (" \n nul", "line 2, column 2", "found `n`, expected a value"),
        (
            "{\"a\":1} x",
            "line 1, column 9",
            "found `x`, expected the end of the file",
        ),
        (
            "[1, 2",
            "line 1, column 6",
            "found the end of the file, expected `,` or `]`",
        ),
        ("[1,]", "line 1, column 4", "found `]`, expected a value"),
        (
            "{\"a\":1,}",
            "line 1, column 8",
            "found `}`, expected a key in quotes",
        ),
        ("{\"a\" 1}", "line 1, column 6", "found `1`, expected `:`"),
        (
            "{a:1}",
            "line 1, column 2",
            "found `a`, expected a key in quotes",
        ),
        (
            "{\n \"a\": 1,\n \"\\u0061\": 2}",
            "line 3, column 2",
            "key \"a\" stands twice, expected once",
        ),
        (
            "1.5",
            "line 1, column 2",
            "found `.`, expected a whole number",
        ),
        (
            "[2e3]",
            "line 1, column 3",
            "found `e`, expected a whole number",
        ),
        (
            "-",
            "line 1, column 2",
            "found the end of the file, expected a digit",
        ),
        (
            "01",
            "line 1, column 1",
            "found 01, expected no zero in front",
        ),
        (
            "99999999999999999999",
            "line 1, column 1",
            "found 99999999999999999999, expected a number of 64 bits",
        ),
        (
            "\"\u{e4}\u{1F33F}",
            "line 1, column 4",
            "found the end of the file, expected a closing quote",
        ),
        (
            "\"a\nb\"",
            "line 1, column 3",
            "a control character in a string, expected an escape such as \\n",
        ),
        (
            "\"\\x\"",
            "line 1, column 3",
            "found `x`, expected an escape: one of \" \\ / b f n r t u",
        ),
        (
            "\"\\u12g4\"",
            "line 1, column 6",
            "found `g`, expected four hexadecimal digits",
        ),
        (
            "\"\\ud83c\"",
            "line 1, column 2",
            "half of a surrogate pair, expected both halves",
        ),
        (
            "\"\\ud83c\\u0041\"",
            "line 1, column 2",
            "half of a surrogate pair, expected both halves",
        ),
        (
            "\"\\udf3f\"",
            "line 1, column 2",
            "half of a surrogate pair, expected both halves",
        ),
        (
            &deep,
            "line 1, column 65",
            "lists and maps stand too deep in each other, expected 64 at most",
        ),
        (
            "\u{feff}{}",
            "line 1, column 1",
            "found `\u{feff}`, expected a value",
        ),
    ] {
        check_text(text, path, message);
    }
}

#[test]
fn text_that_is_json() {
    let text = |text: &str| Json::Text(text.into());
    for (json, value) in [
        (" null ", Json::Null),
        ("-0", Json::Whole(0)),
        ("-9223372036854775808", Json::Whole(i64::MIN)),
        ("[ ]", Json::List(vec![])),
        ("{\t}", Json::Map(vec![])),
        (
            "[true,false]",
            Json::List(vec![Json::Bool(true), Json::Bool(false)]),
        ),
        (
            r#""\"\\\/\b\f\n\r\t\u00e4\ud83c\udf3f""#,
            text("\"\\/\u{8}\u{c}\n\r\t\u{e4}\u{1F33F}"),
        ),
        ("\"\u{e4}\u{1F33F}\"", text("\u{e4}\u{1F33F}")),
        (
            r#"{"b":1,"a":[]}"#,
            Json::Map(vec![
                ("b".into(), Json::Whole(1)),
                ("a".into(), Json::List(vec![])),
            ]),
        ),
    ] {
        assert_eq!(parse(json), Ok(value), "{json}");
    }
    assert!(parse(&("[".repeat(64) + &"]".repeat(64))).is_ok());
}

/// The value at a path like `session.routes.0.id`; a missing last field is added.
fn at<'a>(json: &'a mut Json, path: &str) -> &'a mut Json {
    path.split('.')
        .filter(|part| !part.is_empty())
        .fold(json, |here, part| match here {
            Json::List(items) => &mut items[part.parse::<usize>().expect("an index")],
            Json::Map(entries) => {
                let index = entries
                    .iter()
                    .position(|(key, _)| key == part)
                    .unwrap_or_else(|| {
                        entries.push((part.into(), Json::Null));
                        entries.len() - 1
                    });
                &mut entries[index].1
            }
            other => panic!("{path}: {other:?} has no {part}"),
        })
}

fn english() -> Json {
    let packs = packs();
    let (_, text, _) = packs
        .iter()
        .find(|(name, ..)| name == "en.json")
        .expect("en.json");
    parse(text).expect("JSON")
}

/// Holds what is said when the value at `place` is another one; nothing removes it.
#[track_caller]
fn check(place: &str, value: Option<&str>, path: &str, message: &str) {
    let mut json = english();
    match (value, place.rsplit_once('.')) {
        (Some(value), _) => *at(&mut json, place) = parse(value).expect("JSON"),
        (None, Some((parent, field))) => match at(&mut json, parent) {
            Json::Map(entries) => entries.retain(|(key, _)| key != field),
            other => panic!("{parent}: {other:?}"),
        },
        (None, None) => panic!("{place}: no parent"),
    }
    let error = read_json(&json).expect_err(place);
    assert_eq!(
        (error.path.as_str(), error.message.as_str()),
        (path, message)
    );
}

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
    *self::at(&mut json, "safety.sections.1.blocks.1.hundred.with.count") = Json::Whole(256);
    let error = read_json(&json).expect_err("256");
    assert_eq!(
        error.path,
        "safety.sections[1].blocks[1].hundred.with.count"
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
        "unknown field, expected one of say from checked",
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
    let blocks = "expected one of text list hundred call";
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

#[test]
fn errors_name_the_file_part() {
    let error = read("{").expect_err("half a file").to_string();
    assert_eq!(
        error,
        "content file, at `line 1, column 2`: found the end of the file, expected a key in quotes"
    );
}

/// The same tree as serde_json, which shares no code with the reader.
fn same(ours: &Json, theirs: &serde_json::Value) -> bool {
    use serde_json::Value;
    match (ours, theirs) {
        (Json::Null, Value::Null) => true,
        (Json::Bool(ours), Value::Bool(theirs)) => ours == theirs,
        (Json::Whole(ours), Value::Number(theirs)) => theirs.as_i64() == Some(*ours),
        (Json::Text(ours), Value::String(theirs)) => ours == theirs,
        (Json::List(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| same(ours, theirs))
        }
        (Json::Map(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, value)| theirs.get(key).is_some_and(|theirs| same(value, theirs)))
        }
        _ => false,
    }
}

#[test]
fn every_pack_parses_as_it_does_elsewhere() {
    for (name, text, _) in packs() {
        let theirs = serde_json::from_str(&text).expect("JSON");
        assert!(same(&parse(&text).expect("JSON"), &theirs), "{name}");
    }
}

#[test]
fn half_a_file_is_an_error_and_never_a_panic() {
    for (_, text, _) in packs() {
        for at in (0..text.len() - 2)
            .step_by(997)
            .filter(|at| text.is_char_boundary(*at))
        {
            assert!(read(&text[..at]).is_err());
        }
    }
}
