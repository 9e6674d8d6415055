//! `cargo xtask tidy`: the invariants of ARCHITECTURE.md that reading files can enforce.
//!
//! Each rule is a function from one file to its findings; adding a rule is adding it to [`RULES`].

mod features;
mod find;
mod layers;
mod length;
mod machine;
mod markup;
mod repository;
mod tokens;
mod words;

use crate::error::Error;
use crate::places::Places;
use find::Finding;
use repository::Source;

const RULES: [fn(&Source) -> Vec<Finding>; 11] = [
    layers::pure,
    layers::view,
    layers::living,
    layers::frames,
    markup::no_html,
    markup::no_inline_style,
    tokens::colours,
    tokens::durations,
    machine::paths,
    length::reason,
    words::none_in_view,
];

/// Checks every file; prints each finding.
pub fn tidy(places: &Places) -> Result<(), Error> {
    let sources = repository::read(places)?;
    let mut findings: Vec<_> = sources
        .iter()
        .flat_map(|source| RULES.iter().flat_map(|rule| rule(source)))
        .collect();
    findings.extend(length::median(&sources));
    findings.extend(features::no_delegation(places)?);
    for finding in &findings {
        println!("{finding}");
    }
    if findings.is_empty() {
        println!(
            "tidy: {} files keep {} rules",
            sources.len(),
            RULES.len() + 2
        );
        return Ok(());
    }
    let fix = "each line says what to do; the reasons stand in ARCHITECTURE.md";
    Err(Error::Findings {
        check: "tidy".into(),
        count: findings.len(),
        fix: fix.into(),
    })
}
