//! The element as it is told, against the code.

use super::Element;
use crate::places::Places;
use crate::{files, hooks};
use std::collections::BTreeSet;

fn places() -> Places {
    Places::find().unwrap()
}

fn element() -> Element {
    Element::read(&places()).unwrap()
}

#[test]
fn attributes_are_those_the_loader_observes() {
    let script: String = hooks::Part::Entry
        .sources()
        .iter()
        .map(|path| files::read(&places().root.join(path)).unwrap())
        .collect();
    let after = |start: &str| {
        script
            .split_once(start)
            .unwrap()
            .1
            .split_once("];")
            .unwrap()
            .0
    };
    let quoted = |list: &str| -> Vec<String> {
        list.split('"')
            .skip(1)
            .step_by(2)
            .map(String::from)
            .collect()
    };
    let names = quoted(after("const NAMES = ["));
    let observed = after("static observedAttributes = [");
    assert!(observed.contains("...NAMES"), "{observed}");
    let mut observed = quoted(observed);
    observed.extend(names.iter().cloned());
    let told: Vec<_> = element()
        .attributes
        .iter()
        .map(|each| each.name.clone())
        .collect();
    assert_eq!(told, observed);
    let own = element().attributes.into_iter().filter(|each| each.own);
    assert_eq!(
        own.map(|each| each.name).collect::<Vec<_>>(),
        names,
        "properties"
    );
}

#[test]
fn events_are_those_the_code_sends() {
    let mut sent = BTreeSet::new();
    for path in files::walk(&places().root.join("src/host"), &|_| false).unwrap() {
        if path.ends_with("element.json") {
            continue;
        }
        let text = files::read(&path).unwrap();
        let named = text
            .split('"')
            .filter(|word| word.starts_with("guide-") && !word.contains(' '));
        sent.extend(named.map(String::from));
    }
    let told: BTreeSet<_> = element().events.into_iter().map(|each| each.name).collect();
    assert_eq!(told, sent);
}

#[test]
fn styles_are_those_the_sheets_read() {
    let root = places().root;
    let mut read = BTreeSet::new();
    for path in files::walk(&root.join("style"), &|_| false).unwrap() {
        let css = files::read(&path).unwrap();
        for (at, _) in css.match_indices("var(--guide-") {
            let name = css[at + 4..].split([',', ')']).next().unwrap().trim();
            // What the guide sets itself is none of a page's business.
            if !css.contains(&format!("{name}:")) {
                read.insert(name.to_owned());
            }
        }
    }
    read.remove("--guide-scale");
    let told: BTreeSet<_> = element().styles.into_iter().map(|each| each.name).collect();
    assert_eq!(told, read);
}

#[test]
fn parts_are_those_of_the_view() {
    let root = places().root;
    let mut found = BTreeSet::new();
    for path in files::walk(&root.join("src/view"), &|_| false).unwrap() {
        let text = files::read(&path).unwrap_or_default();
        for (_, after) in text
            .match_indices("attr(\"part\", \"")
            .map(|(at, all)| (at, &text[at + all.len()..]))
        {
            found.extend(after.split('"').next().map(String::from));
        }
    }
    let told: BTreeSet<_> = element().parts.into_iter().map(|each| each.name).collect();
    assert_eq!(told, found);
}

#[test]
fn the_readme_tells_all() {
    let readme = files::read(&places().root.join("README.md")).unwrap();
    let element = element();
    let names = element.attributes.iter().map(|each| &each.name);
    let names = names.chain(element.events.iter().map(|each| &each.name));
    let names = names.chain(element.styles.iter().map(|each| &each.name));
    let missing: Vec<_> = names
        .filter(|name| !readme.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "README.md names no {missing:?}");
}

#[test]
fn the_package_is_this_version_and_runs_nothing() {
    let all = super::all(&places()).unwrap();
    let (_, text) = all
        .iter()
        .find(|(name, _)| *name == "package.json")
        .unwrap();
    let package: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    assert!(package["scripts"].is_null() && package["dependencies"].is_null());
    // What it names is among what is written.
    let text = text.replace("./*", "");
    for (at, _) in text.match_indices("\"./") {
        let name = text[at + 3..].split('"').next().unwrap();
        assert!(
            all.iter().any(|(each, _)| *each == name) || ["", "react", "vue"].contains(&name),
            "{name}"
        );
    }
}
