//! What a clinic's file may leave out, and what it cannot.

use super::clinic::read;
use crate::content::english;
use ketamine_guide::guide::{Address, Chapter, Clinic, Guide, Leaf};

/// A file can neither hide a warning nor change what is told of risks, rates, sources and help: there is no place for
/// that.
#[test]
fn no_file_hides_a_warning() {
    for (field, path, allowed) in [
        (r#""hide": ["must-not"]"#, "hide", "name phone website logo"),
        (r#""safety": null"#, "safety", "name phone website logo"),
        (
            r#""hidden": ["safety"]"#,
            "hidden.0",
            "practice living matters say_back",
        ),
        (
            r#""hidden": ["sources"]"#,
            "hidden.0",
            "practice living matters say_back",
        ),
        (
            r#""hidden": ["crisis"]"#,
            "hidden.0",
            "practice living matters say_back",
        ),
        (
            r#""hidden": ["choices"]"#,
            "hidden.0",
            "practice living matters say_back",
        ),
    ] {
        let (clinic, bad) = read(&format!(r#"{{ "name": "Elm", {field} }}"#));
        assert!(
            bad.len() == 1
                && bad[0].starts_with(path)
                && bad[0].contains(&format!("allowed: {allowed}")),
            "{bad:?}"
        );
        assert_eq!(clinic, read(r#"{ "name": "Elm" }"#).0);
    }
}

#[test]
fn unknown_fields_are_named_with_the_known() {
    let (_, bad) = read(r#"{ "nmae": "Elm", "times": { "drip": 40 } }"#);
    assert!(
        bad[0].starts_with("nmae \"Elm\"") && bad[0].contains("name phone website"),
        "{bad:?}"
    );
    assert!(
        bad[1].starts_with("times.drip \"40\"") && bad[1].contains("drip_minutes"),
        "{bad:?}"
    );
    assert_eq!(read("[]").1.len(), 1);
    assert!(Clinic::read("{").is_err_and(|error| error.path.contains("line 1")));
    let long = format!(r#"{{ "name": "{}" }}"#, "a".repeat(70_000));
    assert!(Clinic::read(&long).is_err_and(|error| error.message.contains("65536")));
}

/// The plan's first screen goes, and the others are where they were.
#[test]
fn a_part_that_is_left_out_leaves_its_neighbours() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.open(Chapter::Plan);
    guide.go(1, &pack);
    assert_eq!(
        (guide.leaf(), guide.count(Chapter::Plan, &pack)),
        (Leaf::Mine, 3)
    );
    let (clinic, bad) = read(r#"{ "hidden": ["matters", "practice", "matters"] }"#);
    assert_eq!(
        (bad.len(), clinic.hidden.names()),
        (0, vec!["practice", "matters"])
    );
    guide.attend(clinic, &pack);
    assert_eq!(
        (guide.leaf(), guide.count(Chapter::Plan, &pack)),
        (Leaf::Mine, 2)
    );
    assert_eq!(guide.address(&pack).to_string(), "plan/iv/mine");
    guide.next(&pack);
    assert_eq!(guide.leaf(), Leaf::Ride);
    let (gone, _) = Address::parse("plan/iv/matters");
    assert!(
        guide
            .visit(&gone, &pack)
            .is_err_and(|error| error.allowed == "mine ride")
    );
    guide.attend(Clinic::default(), &pack);
    assert_eq!(guide.count(Chapter::Plan, &pack), 3);
}
