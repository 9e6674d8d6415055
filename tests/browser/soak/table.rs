use super::held::{Held, percent};
use crate::engine::Kind;
use std::fmt;

/// One place in one engine.
pub struct Row {
    pub kind: Kind,
    pub name: &'static str,
    pub actions: usize,
    pub seconds: u64,
    pub screens: usize,
    pub guides: usize,
    pub first: Held,
    pub last: Held,
}

/// What was played, and what it left.
pub fn print(rows: &[Row]) -> String {
    let head = format!(
        "{:<9}{:<7}{:>8}{:>9}{:>9}{:>8}  held after the first tenth -> at the end\n",
        "engine", "place", "actions", "seconds", "screens", "guides"
    );
    rows.iter().fold(head, |text, row| format!("{text}{row}\n"))
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, last, .. } = self;
        write!(
            f,
            "{:<9}{:<7}{:>8}{:>9}{:>9}{:>8}  ",
            self.kind, self.name, self.actions, self.seconds, self.screens, self.guides
        )?;
        if let (Some(before), Some(after)) = (first.heap, last.heap) {
            write!(f, "{}", change("heap KB", before / 1024.0, after / 1024.0))?;
        }
        let wasm = change("Wasm KB", first.wasm / 1024.0, last.wasm / 1024.0);
        write!(f, "{wasm}{}", change("nodes", first.nodes, last.nodes))?;
        if let (Some(before), Some(after)) = (first.listeners, last.listeners) {
            write!(f, "{}", change("listeners", before, after))?;
        }
        Ok(())
    }
}

/// What it was, what it is.
fn change(name: &str, before: f64, after: f64) -> String {
    format!(
        "{name} {before:.0} -> {after:.0} ({:+.1} %)  ",
        percent(before, after)
    )
}
