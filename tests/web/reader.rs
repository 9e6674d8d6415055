//! Broken packs, in the reader that ships: each error names the path.

use ketamine_guide::content::{parse, read};
use wasm_bindgen_test::wasm_bindgen_test;

/// The words that ship.
pub const ENGLISH: &str = include_str!("../../public/content/en.json");

/// Holds what is said when the first `from` in the file is `to`.
#[track_caller]
fn check(from: &str, to: &str, path: &str, message: &str) {
    let broken = ENGLISH.replacen(from, to, 1);
    assert_ne!(broken, ENGLISH, "{from} is not in the file");
    match read(&broken) {
        Ok(_) => panic!("{to}: was taken"),
        Err(error) => assert_eq!(
            (error.path.as_str(), error.message.as_str()),
            (path, message)
        ),
    }
}

#[wasm_bindgen_test]
fn what_ships_is_read() {
    let pack = read(ENGLISH).map_err(|error| error.to_string());
    assert_eq!(
        pack.map(|pack| (pack.lang, pack.session.routes.len())),
        Ok(("en".into(), 4))
    );
}

#[wasm_bindgen_test]
fn what_is_broken_is_named() {
    for (from, to, path, message) in [
        (
            "\"lang\": \"en\"",
            "\"lang\": 7",
            "lang",
            "found 7, expected a text",
        ),
        ("\"lang\": \"en\",", "", "lang", "missing, expected a text"),
        (
            "\"id\": \"us\"",
            "\"id\": null",
            "countries[0].id",
            "found null, expected a text",
        ),
        (
            "\"id\": \"iv\"",
            "\"id\": \"smoke\"",
            "session.routes[0].id",
            "found \"smoke\", expected one of iv im nasal lozenge",
        ),
        (
            "\"timed\": true",
            "\"timed\": \"yes\"",
            "session.routes[0].timed",
            "found \"yes\", expected true or false",
        ),
    ] {
        check(from, to, path, message);
    }
}

#[wasm_bindgen_test]
fn an_unknown_field_is_named() {
    let broken = ENGLISH.replacen("\"id\": \"us\"", "\"id\": \"us\", \"flag\": 1", 1);
    let error = read(&broken)
        .err()
        .map(|error| error.to_string())
        .unwrap_or_default();
    assert!(
        error.starts_with(
            "content file, at `countries[0].flag`: unknown field, expected one of id "
        ),
        "{error}"
    );
}

#[wasm_bindgen_test]
fn half_a_file_is_an_error_with_its_place() {
    let half = &ENGLISH[..ENGLISH.floor_char_boundary(ENGLISH.len() / 2)];
    let error = parse(half)
        .err()
        .map(|error| error.path)
        .unwrap_or_default();
    assert!(error.starts_with("line "), "{error}");
}
