//! Sentences and words.

use ketamine_guide::content::check::{sentences, words};

#[track_caller]
fn check(text: &str, expect: &[&str]) {
    assert_eq!(sentences(text), expect);
}

#[test]
fn sentences_end_where_a_reader_pauses() {
    check("", &[]);
    check("No end", &["No end"]);
    check("One. Two! Three?", &["One.", "Two!", "Three?"]);
    check(
        "It takes 1.5 to 2.5 hours. Ask.",
        &["It takes 1.5 to 2.5 hours.", "Ask."],
    );
    check("Say \"stop.\" Then rest.", &["Say \"stop.\"", "Then rest."]);
}

#[test]
fn words_are_bare() {
    assert_eq!(
        words("A far-away (odd) \"go\" - 1.5!").collect::<Vec<_>>(),
        ["A", "far-away", "odd", "go", "1.5"]
    );
}
