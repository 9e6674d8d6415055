//! `src/host/element.json`, which tells developers' tools of the element, against what the guide reads.

use ketamine_guide::content::RouteId;
use ketamine_guide::guide::{Chapter, Mode, Options, Theme};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeSet;

fn attributes() -> Vec<Value> {
    let told: Value = serde_json::from_str(include_str!("../../../src/host/element.json")).unwrap();
    told["attributes"].as_array().unwrap().clone()
}

fn told(name: &str) -> Value {
    let found = attributes().into_iter().find(|each| each["name"] == name);
    found.unwrap_or_else(|| panic!("{name} is not told"))
}

#[test]
fn what_is_asked_for_is_told() {
    let asked = RefCell::new(BTreeSet::new());
    Options::read(|name| {
        asked.borrow_mut().insert(name.to_owned());
        None
    });
    for name in asked.take() {
        told(&name);
    }
}

#[test]
fn values_told_are_those_taken() {
    let pack = crate::content::english();
    let countries: Vec<_> = pack.countries.iter().map(|each| each.id.as_str()).collect();
    for (name, values, default) in [
        (
            "theme",
            Theme::ALL.map(Theme::as_str).to_vec(),
            Theme::default().as_str(),
        ),
        (
            "mode",
            Mode::ALL.map(Mode::as_str).to_vec(),
            Mode::default().as_str(),
        ),
        (
            "chapter",
            Chapter::ALL.map(Chapter::as_str).to_vec(),
            Chapter::default().as_str(),
        ),
        ("routes", RouteId::ALL.map(RouteId::as_str).to_vec(), ""),
        ("country", countries.clone(), countries[0]),
    ] {
        let told = told(name);
        assert_eq!(told["values"], serde_json::json!(values), "{name}");
        assert_eq!(
            told["default"].as_str().unwrap_or_default(),
            default,
            "{name}"
        );
    }
}

#[test]
fn each_value_told_is_taken_and_no_other() {
    for attribute in attributes().iter().filter(|each| each["values"].is_array()) {
        let name = attribute["name"].as_str().unwrap();
        let bad = |value: &str| {
            let (_, bad) = Options::read(|each| (each == name).then(|| value.to_owned()));
            bad.len()
        };
        for value in attribute["values"].as_array().unwrap() {
            assert_eq!(bad(value.as_str().unwrap()), 0, "{name}={value}");
        }
        // Which countries there are only the words know.
        assert_eq!(
            bad("no-such-thing"),
            usize::from(name != "country"),
            "{name}"
        );
    }
}
