use super::all::Seen;
use super::cells::{Cell, ENGINES, Gives, rule};
use super::{Hosts, look};
use crate::failure::Failure;
use crate::page::Page;

/// Looks at cells in one engine; prints and returns what differs from the rule. One that differs is looked at again: a
/// driver may lose a click.
pub async fn whole(
    page: &Page,
    hosts: &Hosts,
    cells: impl IntoIterator<Item = Cell>,
    seen: &mut Seen,
) -> Vec<String> {
    let name = page.kind.to_string();
    let engine = ENGINES.into_iter().find(|each| *each == name);
    let Some(engine) = engine else {
        return vec![format!("{name} is not in the table")];
    };
    let mut differ = Vec::new();
    for cell in cells {
        let expected = rule(cell, engine);
        let mut found = look(page, hosts, cell).await;
        if !matches!(&found, Ok(gives) if *gives == expected) {
            println!("again {engine}: {}: {}", cell.path(), told(&found));
            found = look(page, hosts, cell).await;
        }
        if let Ok(gives) = &found {
            seen.push((cell, engine, *gives));
        }
        if !matches!(&found, Ok(gives) if *gives == expected) {
            let (path, expected) = (cell.path(), expected.word());
            differ.push(format!("{path}: {}, expected {expected}", told(&found)));
        }
    }
    differ
}

fn told(found: &Result<Gives, Failure>) -> String {
    match found {
        Ok(gives) => gives.word().into(),
        Err(failure) => failure.to_string(),
    }
}
