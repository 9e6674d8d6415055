use super::held::{Held, percent};
use crate::engine::Kind;
use std::fmt::Write;

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
    let mut text = format!(
        "{:<9}{:<7}{:>8}{:>9}{:>9}{:>8}  held after the first tenth -> at the end\n",
        "engine", "place", "actions", "seconds", "screens", "guides"
    );
    for row in rows {
        let Row { first, last, .. } = row;
        let _ = write!(
            text,
            "{:<9}{:<7}{:>8}{:>9}{:>9}{:>8}  ",
            row.kind, row.name, row.actions, row.seconds, row.screens, row.guides
        );
        if let (Some(before), Some(after)) = (first.heap, last.heap) {
            text += &change("heap KB", before / 1024.0, after / 1024.0);
        }
        text += &change("Wasm KB", first.wasm / 1024.0, last.wasm / 1024.0);
        text += &change("nodes", first.nodes, last.nodes);
        if let (Some(before), Some(after)) = (first.listeners, last.listeners) {
            text += &change("listeners", before, after);
        }
        text.push('\n');
    }
    text
}

fn change(name: &str, before: f64, after: f64) -> String {
    format!(
        "{name} {before:.0} -> {after:.0} ({:+.1} %)  ",
        percent(before, after)
    )
}
