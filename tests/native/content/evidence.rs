//! Does every statement stand on a source?

use super::check;
use ketamine_guide::content::check::{Kind, screens};
use ketamine_guide::content::{Claim, Pack};
use std::collections::BTreeSet;

/// Every list of source keys, with the place it stands at.
fn keys(pack: &Pack) -> Vec<(String, &[String])> {
    let countries = pack
        .countries
        .iter()
        .map(|each| (format!("country {}", each.id), each.from.as_slice()));
    let mut out: Vec<_> = countries.collect();
    for screen in screens(pack) {
        let claims = screen.texts.iter().filter_map(|text| match text.kind {
            Kind::Claim(claim) => Some(claim),
            _ => None,
        });
        out.extend(
            claims.map(|Claim { say, from, .. }| {
                (format!("{}: {say:?}", screen.name), from.as_slice())
            }),
        );
    }
    out
}

#[test]
fn every_claim_names_a_source() {
    check(|pack| {
        keys(pack)
            .into_iter()
            .filter(|(_, from)| from.is_empty())
            .map(|(at, _)| at)
            .collect()
    });
}

#[test]
fn every_key_is_a_source() {
    check(|pack| {
        let unknown = |(at, from): (String, &[String])| {
            from.iter()
                .find(|key| pack.sources.get(key).is_none())
                .map(|key| format!("{at}: no source {key:?}"))
        };
        keys(pack).into_iter().filter_map(unknown).collect()
    });
}

#[test]
fn no_key_stands_twice_in_a_claim() {
    check(|pack| {
        let twice = |from: &[String]| from.iter().collect::<BTreeSet<_>>().len() < from.len();
        keys(pack)
            .into_iter()
            .filter(|(_, from)| twice(from))
            .map(|(at, _)| at)
            .collect()
    });
}

#[test]
fn every_source_is_used_and_can_be_found() {
    check(|pack| {
        let used: BTreeSet<_> = keys(pack).into_iter().flat_map(|(_, from)| from).collect();
        let fault = |(key, source): &(String, ketamine_guide::content::Source)| {
            let lost = source.cite.trim().is_empty() || source.id.trim().is_empty();
            (lost || !used.contains(key)).then(|| format!("source {key:?}"))
        };
        pack.sources.iter().filter_map(fault).collect()
    });
}
