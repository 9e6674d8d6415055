//! The table of work, and whether a page gets slower.

use super::work::{Row, Work};
use std::fmt::Write;

/// Milliseconds that a page may pay on the main thread before anybody comes near the guide.
const LIMIT: f64 = 15.0;

/// The table as text, in milliseconds.
pub fn print(rows: &[Row]) -> String {
    let mut out = format!(
        "\n  {:<26}{:<12}{:>10}{:>12}{:>8}{:>12}\n",
        "a clinic's page, ms", "processor", "without", "far below", "more", "in sight"
    );
    for Row { slower, work } in rows {
        for (name, pick) in KINDS {
            let [without, far, near] = work.map(|each| pick(&each));
            let _ = writeln!(
                out,
                "  {name:<26}{:<12}{without:>10.1}{far:>12.1}{:>8.1}{near:>12.1}",
                format!("{slower}x"),
                far - without,
            );
        }
    }
    for Row { slower, work } in rows {
        let more = work[1].all - work[0].all;
        let met = if more <= LIMIT { "met" } else { "NOT MET" };
        let _ = writeln!(
            out,
            "main thread before anybody comes near, {slower}x: {more:.1} ms more (limit {LIMIT} ms: {met})"
        );
    }
    out
}

type Kind = (&'static str, fn(&Work) -> f64);

const KINDS: [Kind; 2] = [
    ("main thread", |work| work.all),
    ("of it, scripts", |work| work.script),
];

#[cfg(test)]
mod tests {
    use super::{Row, Work, print};

    #[test]
    fn what_is_more_is_judged() {
        let work = |all| Work { all, script: 1.0 };
        let row = |slower, far| Row {
            slower,
            work: [work(10.0), work(far), work(90.0)],
        };
        let told = print(&[row(1, 12.5), row(4, 26.0)]);
        assert!(told.contains("1x: 2.5 ms more (limit 15 ms: met)"));
        assert!(told.contains("4x: 16.0 ms more (limit 15 ms: NOT MET)"));
        assert_eq!(told.trim().lines().count(), 7);
    }
}
