use super::cells::{Cell, ENGINES, Gives, inside, rule, table};
use super::{Hosts, whole};
use crate::engine::{Engine, Kind};
use crate::failure::Failure;
use crate::page::Page;
use crate::site::Site;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

/// What was seen: a cell, its engine, and what it gives.
pub type Seen = Vec<(Cell, &'static str, Gives)>;

/// Every cell in every engine there is; writes the table into the page.
pub async fn all(site: &Site, page: &str) -> ExitCode {
    let mut seen = Seen::new();
    let mut bad = Vec::new();
    for kind in Kind::ALL.into_iter().filter(|kind| kind.wanted()) {
        let start = Instant::now();
        match in_engine(kind, site, &mut seen).await {
            Ok(differ) => bad.extend(differ.into_iter().map(|each| format!("{kind}: {each}"))),
            Err(failure) => bad.push(format!("{kind}: {failure}")),
        }
        println!("{kind}: {} seconds", start.elapsed().as_secs());
    }
    if let Err(failure) = write(Path::new(page), &seen) {
        bad.push(failure.to_string());
    }
    for each in &bad {
        println!("DIFFERS  {each}");
    }
    let each = Cell::all().len() + Cell::besides().len();
    println!(
        "{} of {} cells seen, {} differ",
        seen.len(),
        each * ENGINES.len(),
        bad.len()
    );
    if bad.is_empty() && !seen.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

async fn in_engine(kind: Kind, site: &Site, seen: &mut Seen) -> Result<Vec<String>, Failure> {
    let Some(engine) = Engine::start(kind).await? else {
        println!("!! NOT TESTED: {kind}; its environment variable is not set");
        return Ok(Vec::new());
    };
    let hosts = Hosts::open().await?;
    let page = Page::new(kind, engine.driver(), site);
    let cells = Cell::all().into_iter().chain(Cell::besides());
    let differ = whole(&page, &hosts, cells, seen).await;
    engine.stop().await;
    Ok(differ)
}

/// Writes what was seen between the marks of the page; what was not seen is told by the rule.
fn write(page: &Path, seen: &Seen) -> Result<(), Failure> {
    let text = std::fs::read_to_string(page)?;
    let lost = || Failure::new("docs/embedding.md has lost its two marks");
    let (before, _, after) = inside(&text).ok_or_else(lost)?;
    let gives = |cell: Cell, engine: &str| {
        let one = seen.iter().find(|(c, e, _)| *c == cell && *e == engine);
        one.map_or_else(|| rule(cell, engine), |(_, _, gives)| *gives)
    };
    std::fs::write(page, format!("{before}{}{after}", table(gives)))?;
    Ok(())
}
