//! The text: is it JSON, and if not, where not?

use ketamine_guide::content::{Json, parse};

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
    ] {
        check_text(text, path, message);
    }
}

#[test]
fn numbers_and_strings_that_are_not_json() {
    for (text, path, message) in [
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

#[test]
fn lists_that_stand_too_deep() {
    let message = "lists and maps stand too deep in each other, expected 64 at most";
    check_text(&"[".repeat(65), "line 1, column 65", message);
}
