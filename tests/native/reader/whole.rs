//! Whole files: read as elsewhere, and half of one.

use crate::content::packs;
use ketamine_guide::content::{Json, parse, read};

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

#[test]
fn errors_name_the_file_part() {
    let error = read("{").expect_err("half a file").to_string();
    assert_eq!(
        error,
        "content file, at `line 1, column 2`: found the end of the file, expected a key in quotes"
    );
}
