//! What may not be said is found, and only that.

use ketamine_guide::content::check::{dose, forbidden};

#[track_caller]
fn check(text: &str, expect: &[&str]) {
    assert_eq!(forbidden(text), expect, "{text}");
}

#[test]
fn forbidden_words_are_found_whole() {
    check("A cure for all", &["cure"]);
    check("Secure, unsafe, curem", &[]);
    check("It is a game-changer: SAFE!", &["safe", "game changer"]);
    check("It activates NMDA gates", &["activates nmda"]);
    check(
        "No side effects. Not addictive.",
        &["no side effects", "not addictive"],
    );
}

#[test]
fn reviewed_phrases_may_stand() {
    check(
        "Ketamine is not a cure, and it does not work for everyone.",
        &[],
    );
    check(
        "Ketamine is a cure, and it does not work for everyone.",
        &["cure", "work for everyone"],
    );
    check("You fear you cannot stay safe.", &[]);
    check("Staying safe is safe", &["safe"]);
    check("It has not been shown to prevent suicide.", &[]);
}

#[test]
fn doses_are_found() {
    for text in [
        "0.5 mg/kg",
        "take 40mg now",
        "10 milligrams.",
        "(5 mcg)",
        "100 ng/mL",
        "1-2 mg",
    ] {
        assert!(dose(text).is_some(), "{text}");
    }
    for text in [
        "40 minutes",
        "41 out of 100",
        "2 groups",
        "mg alone",
        "6 drips in 2 to 3 weeks",
        "",
    ] {
        assert_eq!(dose(text), None, "{text}");
    }
}
