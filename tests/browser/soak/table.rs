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
    /// After each tenth.
    pub held: Vec<Held>,
}

impl Row {
    /// What has grown too much from the first tenth to the end; to have looked never is no answer.
    pub fn grown(&self) -> Vec<String> {
        match (self.held.first(), self.held.last()) {
            (Some(first), Some(last)) if self.held.len() > 1 => last.grown(first),
            _ => vec!["memory was not looked at twice".into()],
        }
    }
}

/// What was played, and what it left.
pub fn print(rows: &[Row]) -> String {
    let head = format!(
        "{:<9}{:<7}{:>8}{:>9}{:>9}{:>8}  held after each tenth, more at the end than after the first\n",
        "engine", "place", "actions", "seconds", "screens", "guides"
    );
    rows.iter().fold(head, |text, row| format!("{text}{row}\n"))
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:<9}{:<7}{:>8}{:>9}{:>9}{:>8}  ",
            self.kind, self.name, self.actions, self.seconds, self.screens, self.guides
        )?;
        let all = |number: fn(&Held) -> Option<f64>| self.held.iter().filter_map(number).collect();
        series(
            f,
            "heap KB",
            all(|held| held.heap.map(|bytes| bytes / 1024.0)),
        )?;
        series(f, "Wasm KB", all(|held| Some(held.wasm / 1024.0)))?;
        series(f, "picture KB", all(|held| Some(held.living / 1024.0)))?;
        series(f, "nodes", all(|held| Some(held.nodes)))?;
        series(f, "listeners", all(|held| held.listeners))
    }
}

/// One number after each tenth; where it stays, once.
fn series(f: &mut fmt::Formatter<'_>, name: &str, mut numbers: Vec<f64>) -> fmt::Result {
    let (Some(first), Some(last)) = (numbers.first().copied(), numbers.last().copied()) else {
        return Ok(());
    };
    numbers.dedup();
    let numbers: Vec<String> = numbers.iter().map(|each| format!("{each:.0}")).collect();
    write!(
        f,
        "{name} {} ({:+.1} %)  ",
        numbers.join(" "),
        percent(first, last)
    )
}
