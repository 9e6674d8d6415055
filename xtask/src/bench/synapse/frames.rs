//! What a frame of the living picture costs, through the program as it is published.

use crate::bench::page::unmeasured;
use crate::bench::spread::Spread;
use crate::bench::{LONGEST, ROUNDS, SLOWER};
use crate::browser::Browser;
use crate::error::Error;
use std::fmt::Write;

const OPEN: &str = include_str!("open.js");
const SCRIPT: &str = include_str!("frames.js");
/// Frames of a round: 3 seconds.
const FRAMES: u32 = 180;
/// Molecules of a full gap, and the fewest that are called one.
const FULL: f64 = 2_500.0;
/// Milliseconds on the slower processor: script alone, and drawn to the end.
const LIMITS: [f64; 2] = [4.0, 8.0];
const NAMES: [&str; 2] = ["script", "drawn to the end"];

/// The models and the picture open on the page.
pub fn open(browser: &Browser) -> Result<(), Error> {
    browser.run(OPEN, &[]).map(drop)
}

/// One line.
struct Line {
    name: &'static str,
    slower: u32,
    spread: Spread,
    molecules: f64,
    limit: f64,
}

/// Measures and tells.
pub fn measure(browser: &Browser) -> Result<String, Error> {
    let mut lines = Vec::new();
    for (drawn, name) in NAMES.into_iter().enumerate() {
        for slower in [1, SLOWER] {
            browser.slow_down(slower)?;
            let mut rounds: Vec<_> = (0..=ROUNDS)
                .map(|_| round(browser, drawn == 1))
                .collect::<Result<_, _>>()?;
            // The first one unmeasured; of the others the middle one.
            rounds.remove(0);
            rounds.sort_by(|(a, _), (b, _)| a.p95.total_cmp(&b.p95));
            let (spread, molecules) = rounds.swap_remove(ROUNDS / 2);
            let limit = LIMITS[drawn];
            lines.push(Line {
                name,
                slower,
                spread,
                molecules,
                limit,
            });
        }
    }
    browser.slow_down(1)?;
    Ok(print(&lines))
}

fn round(browser: &Browser, drawn: bool) -> Result<(Spread, f64), Error> {
    let told = browser.run(SCRIPT, &[FRAMES.into(), drawn.into(), LONGEST.into()])?;
    let numbers = |at: usize| -> Vec<f64> {
        let list = told[at].as_array();
        list.into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_f64)
            .collect()
    };
    let (spread, molecules) = (Spread::of(&numbers(0)), Spread::of(&numbers(1)));
    match (spread, molecules) {
        (Some(spread), Some(molecules)) if molecules.p50 >= FULL => Ok((spread, molecules.p50)),
        (_, molecules) => {
            let expected = format!("frames with {FULL} molecules or more");
            let got = format!(
                "{:.0} in the middle",
                molecules.map_or(0.0, |spread| spread.p50)
            );
            Err(unmeasured("a frame of the living picture", &expected, got))
        }
    }
}

fn print(lines: &[Line]) -> String {
    let mut out = format!(
        "\n  {:<24}{:<12}{:>10}{:>8}{:>8}{:>8}{:>8}\n",
        "living picture, ms", "processor", "molecules", "p50", "p95", "max", "limit"
    );
    for Line {
        name,
        slower,
        spread: Spread { p50, p95, max },
        molecules,
        limit,
    } in lines
    {
        let verdict = match *slower == SLOWER {
            false => "",
            true if p95 <= limit => "  met",
            true => "  NOT MET",
        };
        let _ = writeln!(
            out,
            "  {name:<24}{:<12}{molecules:>10.0}{p50:>8.1}{p95:>8.1}{max:>8.1}{limit:>8.0}{verdict}",
            format!("{slower}x slower").replace("1x slower", "1x")
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Line, Spread, print};

    #[test]
    fn only_the_slow_processor_is_judged() {
        let line = |slower, p95| Line {
            name: "script",
            slower,
            spread: Spread {
                p50: 1.0,
                p95,
                max: 9.0,
            },
            molecules: 3000.0,
            limit: 4.0,
        };
        let told = print(&[line(1, 5.0), line(4, 3.9), line(4, 4.1)]);
        let ends: Vec<_> = told
            .trim_end()
            .lines()
            .skip(2)
            .map(|line| line.rsplit("  ").next().unwrap_or(""))
            .collect();
        assert_eq!(ends[1..], ["met", "NOT MET"], "{told}");
        assert!(
            told.contains(
                "script                  1x                3000     1.0     5.0     9.0       4\n"
            ),
            "{told}"
        );
    }
}
