//! The main thread's work, by Chromium's own count of its time on the processor: what else runs on the machine counts
//! little.

use super::Site;
use crate::bench::SLOWER;
use crate::bench::page::unmeasured;
use crate::error::Error;
use serde_json::Value;
use std::time::Duration;

/// How often each page is opened, in turns.
const ROUNDS: usize = 12;

/// Milliseconds of one page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Work {
    /// All that the main thread did.
    pub all: f64,
    /// Of it, scripts.
    pub script: f64,
}

/// One speed: without the guide, with one far below, with one in sight.
#[derive(Debug)]
pub struct Row {
    /// How many times the processor was slowed.
    pub slower: u32,
    /// In the order of the pages.
    pub work: [Work; 3],
}

const PAGES: [&str; 3] = ["without", "far", "near"];

/// At both speeds.
pub fn measure(site: &Site) -> Result<Vec<Row>, Error> {
    site.browser.count_work()?;
    let mut rows = Vec::new();
    for slower in [1, SLOWER] {
        site.browser.slow_down(slower)?;
        let rest = Duration::from_millis(700 + 500 * u64::from(slower));
        let mut seen: [Vec<Work>; 3] = Default::default();
        // The first round also starts parts of the browser.
        for round in 0..=ROUNDS {
            for (page, seen) in PAGES.into_iter().zip(&mut seen) {
                site.open(page, rest)?;
                let work = read(&site.browser.work()?)?;
                if round > 0 {
                    seen.push(work);
                }
            }
        }
        let work = seen.map(|seen| quiet(&seen));
        rows.push(Row { slower, work });
    }
    site.browser.slow_down(1)?;
    Ok(rows)
}

fn read(metrics: &Value) -> Result<Work, Error> {
    let list = metrics["metrics"].as_array().map_or(&[][..], Vec::as_slice);
    let seconds = |name: &str| {
        let found = list.iter().find(|each| each["name"] == name);
        found.and_then(|each| each["value"].as_f64())
    };
    let both = seconds("TaskDuration").zip(seconds("ScriptDuration"));
    let (all, script) = both.ok_or_else(|| {
        let got = format!("{} numbers", list.len());
        unmeasured("the main thread", "its times", got)
    })?;
    Ok(Work {
        all: all * 1000.0,
        script: script * 1000.0,
    })
}

/// One in four took less: other programs only add, and a round that begins in another process counts too little.
fn quiet(seen: &[Work]) -> Work {
    let at = |pick: fn(&Work) -> f64| {
        let mut times: Vec<_> = seen.iter().map(pick).collect();
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 4).copied().unwrap_or_default()
    };
    Work {
        all: at(|work| work.all),
        script: at(|work| work.script),
    }
}

#[cfg(test)]
mod tests {
    use super::{Work, quiet, read};
    use serde_json::json;

    #[test]
    fn seconds_become_milliseconds() {
        let metrics = json!({ "metrics": [
            { "name": "TaskDuration", "value": 0.012 }, { "name": "ScriptDuration", "value": 0.003 },
        ] });
        let work = read(&metrics).unwrap();
        assert!((work.all - 12.0).abs() < 1e-9 && (work.script - 3.0).abs() < 1e-9);
        assert!(read(&json!({})).is_err());
    }

    #[test]
    fn a_quiet_round_counts() {
        let work = |all| Work { all, script: 1.0 };
        let seen: Vec<_> = [9.0, 1.0, 7.0, 3.0].map(work).into();
        assert_eq!(quiet(&seen), work(3.0));
        assert_eq!(quiet(&[]), Work::default());
    }
}
