//! The table of frames, and whether the slower phone keeps up.

use super::SLOWER;
use super::sample::Sample;
use std::fmt::Write;

/// Milliseconds of script a frame may take on the slower processor: half of a frame, the other half is the browser's.
const LIMIT: f64 = 8.0;

/// One line.
#[derive(Debug)]
pub struct Row {
    /// The route, and whether it plays.
    pub name: String,
    /// How many times the processor was slowed.
    pub slower: u32,
    /// What was measured.
    pub sample: Sample,
}

/// The table as text, in milliseconds.
pub fn print(rows: &[Row]) -> String {
    let mut out = format!(
        "\n  {:<24}{:<12}{:>6}{:>8}{:>8}{:>8}{:>10}{:>9}\n",
        "script of a frame, ms", "processor", "frames", "p50", "p95", "max", "gap p50", "gap p95"
    );
    for Row {
        name,
        slower,
        sample,
    } in rows
    {
        let Sample {
            frames,
            script,
            gap,
        } = sample;
        let _ = writeln!(
            out,
            "  {name:<24}{:<12}{frames:>6}{:>8.1}{:>8.1}{:>8.1}{:>10.1}{:>9.1}",
            speed(*slower),
            script.p50,
            script.p95,
            script.max,
            gap.p50,
            gap.p95
        );
    }
    out
}

/// The worst line of the slower processor against the limit.
pub fn verdict(rows: &[Row]) -> String {
    let slow = rows.iter().filter(|row| row.slower == SLOWER);
    let worst = slow.max_by(|a, b| Sample::by_p95(&a.sample, &b.sample));
    let Some(Row { name, sample, .. }) = worst else {
        return format!("{}: nothing measured", speed(SLOWER));
    };
    let p95 = sample.script.p95;
    let met = if p95 <= LIMIT { "met" } else { "NOT MET" };
    format!(
        "{}: p95 worst route {p95:.1} ms, {name} (limit {LIMIT} ms: {met})",
        speed(SLOWER)
    )
}

fn speed(slower: u32) -> String {
    match slower {
        1 => "1x".into(),
        times => format!("{times}x slower"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, Sample, print, verdict};
    use crate::bench::spread::Spread;

    fn row(name: &str, slower: u32, p95: f64) -> Row {
        let spread = Spread {
            p50: 1.0,
            p95,
            max: 20.0,
        };
        let sample = Sample {
            frames: 180,
            script: spread,
            gap: spread,
        };
        Row {
            name: name.into(),
            slower,
            sample,
        }
    }

    #[test]
    fn a_line_a_row() {
        let table = print(&[row("Drip", 1, 2.25), row("Drip", 4, 9.0)]);
        assert_eq!(table.trim().lines().count(), 3);
        assert!(
            table.contains("Drip                    4x slower      180     1.0     9.0    20.0")
        );
    }

    #[test]
    fn only_the_slow_processor_is_judged() {
        let fine = [
            row("Drip", 1, 99.0),
            row("Drip", 4, 8.0),
            row("Shot", 4, 7.0),
        ];
        assert!(verdict(&fine).ends_with("p95 worst route 8.0 ms, Drip (limit 8 ms: met)"));
        let bad = [row("Drip", 4, 7.0), row("Shot", 4, 8.1)];
        assert!(verdict(&bad).contains("8.1 ms, Shot (limit 8 ms: NOT MET)"));
        assert!(verdict(&[row("Drip", 1, 1.0)]).contains("nothing measured"));
    }
}
