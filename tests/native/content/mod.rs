//! Every pack against the rules of facts 8, of the instruments (clarity) and of the guide itself.

mod choices;
mod evidence;
mod facts;
mod feelings;
mod pictures;
mod rates;
mod reading;
mod refused;
mod routes;
mod shape;
mod short;
mod timing;

use ketamine_guide::content::{Block, Pack, Section, read};
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;

/// Every pack that ships: file name, text, and as read.
pub fn packs() -> Vec<(String, String, Pack)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/content");
    let files = fs::read_dir(folder)
        .expect("the folder of packs")
        .map(|file| file.expect("a file").path());
    let read = |path: std::path::PathBuf| {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("a text file");
        let pack = read(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, text, pack)
    };
    let packs: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(read)
        .collect();
    assert!(!packs.is_empty(), "no packs in {folder}");
    packs
}

/// The one pack that is always there.
pub fn english() -> Pack {
    packs()
        .into_iter()
        .find(|(name, ..)| name == "en.json")
        .expect("en.json")
        .2
}

/// Holds that `faults` finds none in any pack.
#[track_caller]
pub fn check(faults: impl Fn(&Pack) -> Vec<String>) {
    for (name, _, pack) in packs() {
        let faults = faults(&pack);
        assert!(
            faults.is_empty(),
            "{name}: {} faults\n{}",
            faults.len(),
            faults.join("\n")
        );
    }
}

/// Of things with a name, those that break a rule.
fn failing<T: Debug>(
    things: impl IntoIterator<Item = T>,
    rule: impl Fn(&T) -> bool,
) -> Vec<String> {
    things
        .into_iter()
        .filter(|thing| !rule(thing))
        .map(|thing| format!("{thing:?}"))
        .collect()
}

/// Ids that are not fit for an address, or stand twice.
fn ids<'a>(ids: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let fit = |id: &str| {
        id.bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    ids.into_iter()
        .filter(|id| id.is_empty() || !fit(id) || !seen.insert(*id))
        .cloned()
        .collect()
}

fn sections(pack: &Pack) -> impl Iterator<Item = &Section> {
    let chapters = pack.safety.sections.iter().chain(&pack.evidence.sections);
    chapters.chain([&pack.brain.unknown, &pack.plan.ride, &pack.about])
}

fn blocks(pack: &Pack) -> impl Iterator<Item = &Block> {
    sections(pack).flat_map(|section| &section.blocks)
}
