//! The table of sizes, and the limit on what a reader's phone loads before it can be used.

use super::squeeze::Sizes;
use crate::error::Error;
use crate::files;
use std::fmt::Write;

const KB: usize = 1000;
/// More than this fails the build.
const LIMIT: usize = 200 * KB;
/// What we would be proud of.
const STRETCH: usize = 130 * KB;

/// One file of `dist/`.
#[derive(Debug)]
pub struct Row {
    /// Path in `dist/`.
    pub name: String,
    /// Its lengths.
    pub sizes: Sizes,
}

impl Row {
    /// Loaded before the first interaction: page (with the English words in it), script, glue, program, styles,
    /// fonts.
    fn is_first(&self) -> bool {
        let name = self.name.as_str();
        let hashed = name.starts_with("guide-");
        hashed
            || matches!(name, "index.html" | "ketamine-guide.js")
            || files::has_extension(name.as_ref(), "woff2")
    }
}

/// The table as text; `*` marks what counts.
pub fn print(rows: &[Row]) -> String {
    let mut out = format!(
        "\n  {:<42}{:>10}{:>10}{:>10}\n",
        "file", "raw", "gzip", "brotli"
    );
    for row in rows {
        let Sizes { raw, gzip, brotli } = row.sizes;
        let mark = if row.is_first() { '*' } else { ' ' };
        let _ = writeln!(
            out,
            "{mark} {:<42}{raw:>10}{gzip:>10}{brotli:>10}",
            row.name
        );
    }
    let total = total(rows);
    let verdict = match total {
        _ if total <= STRETCH => "within the stretch",
        _ if total <= LIMIT => "within the limit",
        _ => "OVER THE LIMIT",
    };
    let (limit, stretch) = (LIMIT / KB, STRETCH / KB);
    let _ = writeln!(
        out,
        "\n* loaded before the first interaction: {:.1} KB brotli, {verdict} \
         (limit {limit} KB, stretch {stretch} KB)",
        total as f64 / KB as f64
    );
    out
}

/// Fails over the limit.
pub fn judge(rows: &[Row]) -> Result<(), Error> {
    if total(rows) <= LIMIT {
        return Ok(());
    }
    let expected = format!(
        "at most {} KB brotli before the first interaction",
        LIMIT / KB
    );
    Err(Error::contract(
        "dist",
        expected,
        "see which marked file has grown in the table above",
    ))
}

fn total(rows: &[Row]) -> usize {
    rows.iter()
        .filter(|row| row.is_first())
        .map(|row| row.sizes.brotli)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, Row, Sizes, judge, print};

    fn row(name: &str, brotli: usize) -> Row {
        Row {
            name: name.into(),
            sizes: Sizes {
                raw: brotli,
                gzip: brotli,
                brotli,
            },
        }
    }

    #[test]
    fn only_the_first_load_counts() {
        let rows = [row("guide-1.wasm", LIMIT), row("builder.html", 9)];
        assert!(judge(&rows).is_ok());
        assert!(print(&rows).contains("within the limit"));
        let rows = [row("guide-1.wasm", LIMIT), row("fonts/a.woff2", 1)];
        assert!(judge(&rows).is_err());
    }
}
