//! The processor's time of a program and all it has started.

use crate::bench::page::unmeasured;
use crate::error::Error;
use std::collections::BTreeMap;
use std::fs;

/// Ticks a second, as Linux tells them to programs on every machine we know.
const TICKS: f64 = 100.0;

/// Ticks so far, by process.
#[derive(Debug, Default)]
pub struct Processor(BTreeMap<u32, u64>);

impl Processor {
    /// Reads `/proc`.
    pub fn of(root: u32) -> Result<Self, Error> {
        let folder = fs::read_dir("/proc").map_err(|error| {
            unmeasured(
                "the processor's time",
                "/proc, as Linux has it",
                error.to_string(),
            )
        })?;
        let all: BTreeMap<u32, (u32, u64)> = folder
            .flatten()
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .filter_map(|id: u32| Some((id, read(&stat(id)?)?)))
            .collect();
        let below = |id: u32| {
            // Up to the root; no chain is longer.
            let mut up = Some(id);
            (0..32).any(|_| {
                let here = up;
                up = up.and_then(|id| all.get(&id)).map(|(parent, _)| *parent);
                here == Some(root)
            })
        };
        let ticks = all.iter().filter(|(id, _)| below(**id));
        Ok(Self(ticks.map(|(id, (_, ticks))| (*id, *ticks)).collect()))
    }

    /// Seconds since then; of a process that has ended meanwhile none are known.
    pub fn since(&self, before: Self) -> f64 {
        let ticks = self
            .0
            .iter()
            .map(|(id, ticks)| ticks - before.0.get(id).unwrap_or(&0).min(ticks));
        ticks.sum::<u64>() as f64 / TICKS
    }
}

fn stat(id: u32) -> Option<String> {
    fs::read_to_string(format!("/proc/{id}/stat")).ok()
}

/// Parent, and ticks in user and kernel mode. The name before them may hold anything, so it is left out.
fn read(stat: &str) -> Option<(u32, u64)> {
    let (_, rest) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<u64>().ok();
    Some((fields.get(1)?.parse().ok()?, ticks(11)? + ticks(12)?))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn names_may_hold_anything() {
        let stat = "77 (a ) b) S 5 77 77 0 -1 0 1 2 3 4 30 12 0 0 20 0 1 0 9";
        assert_eq!(read(stat), Some((5, 42)));
        assert_eq!(read("77"), None);
    }
}
