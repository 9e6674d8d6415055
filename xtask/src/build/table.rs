//! The table of sizes, and the limit on what a reader's phone loads before it can be used.

use super::squeeze::Sizes;
use crate::error::Error;
use std::fmt::Write;

const KB: usize = 1000;
/// The guide as one file, as it lies on a disk.
const STANDALONE: &str = "standalone.html";
/// It goes by mail.
const STANDALONE_LIMIT: usize = 350 * KB;
/// More than this fails the build.
const LIMIT: usize = 200 * KB;
/// What we would be proud of.
const STRETCH: usize = 130 * KB;

/// What a site includes, and the most it may weigh.
const SCRIPT: &str = "ketamine-guide.js";
const SCRIPT_LIMIT: usize = 3 * KB;

/// One file of `dist/`.
#[derive(Debug)]
pub struct Row {
    /// Path in `dist/`.
    pub name: String,
    /// Its lengths.
    pub sizes: Sizes,
}

/// When a file is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Load {
    /// Before the first interaction: page (with the words in it), script, glue, program, styles, fonts.
    First,
    /// At the first interaction: all words, and the styles of the other chapters.
    Later,
    /// When the brain chapter opens.
    Brain,
    /// Another time, or never.
    Other,
}

impl Load {
    fn mark(self) -> char {
        match self {
            Self::First => '*',
            Self::Later => '~',
            Self::Brain => '+',
            Self::Other => ' ',
        }
    }
}

impl Row {
    fn load(&self) -> Load {
        let name = self.name.as_str();
        if name.starts_with("guide-synapse-") {
            return Load::Brain;
        }
        let starts = |begins: &[&str]| begins.iter().any(|begin| name.starts_with(begin));
        if starts(&["guide-later-", "guide-words-en-"]) {
            return Load::Later;
        }
        if starts(&[
            "guide-frame-",
            "guide-text-",
            "guide-poster-",
            "guide-words-",
            "guide-whole-",
            "guide-builder-",
            "guide-kiosk-",
        ]) {
            return Load::Other;
        }
        let first = starts(&["guide-"]) || matches!(name, "index.html" | SCRIPT);
        if first { Load::First } else { Load::Other }
    }
}

/// The table as text; `*` marks what counts, `~` what comes at the first interaction, `+` what comes with the brain chapter.
pub fn print(rows: &[Row]) -> String {
    let mut out = format!(
        "\n  {:<42}{:>10}{:>10}{:>10}\n",
        "file", "raw", "gzip", "brotli"
    );
    for row in rows {
        let Sizes { raw, gzip, brotli } = row.sizes;
        let mark = row.load().mark();
        let _ = writeln!(
            out,
            "{mark} {:<42}{raw:>10}{gzip:>10}{brotli:>10}",
            row.name
        );
    }
    let [total, later, brain] =
        [Load::First, Load::Later, Load::Brain].map(|load| total(rows, load));
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
    let _ = writeln!(
        out,
        "~ at the first interaction: {:.1} KB brotli\n+ when the brain chapter opens: {:.1} KB brotli",
        later as f64 / KB as f64,
        brain as f64 / KB as f64
    );
    for row in rows.iter().filter(|row| row.name == STANDALONE) {
        let _ = writeln!(
            out,
            "{STANDALONE}: {:.1} KB as a file (limit {} KB)",
            row.sizes.raw as f64 / KB as f64,
            STANDALONE_LIMIT / KB
        );
    }
    out
}

/// Fails over a limit.
pub fn judge(rows: &[Row]) -> Result<(), Error> {
    let heavy = |row: &&Row| row.name == SCRIPT && row.sizes.brotli > SCRIPT_LIMIT;
    if let Some(row) = rows.iter().find(heavy) {
        let expected = format!(
            "at most {SCRIPT_LIMIT} bytes brotli, not {}",
            row.sizes.brotli
        );
        let fix =
            "what need not be there before somebody comes near belongs into src/host/script/load";
        return Err(Error::contract(SCRIPT, expected, fix));
    }
    let large = |row: &&Row| row.name == STANDALONE && row.sizes.raw > STANDALONE_LIMIT;
    if let Some(row) = rows.iter().find(large) {
        let expected = format!("at most {STANDALONE_LIMIT} bytes, not {}", row.sizes.raw);
        let fix = "see what has grown: it holds all words, programs and styles, and the whole text";
        return Err(Error::contract(STANDALONE, expected, fix));
    }
    if total(rows, Load::First) <= LIMIT {
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

fn total(rows: &[Row], load: Load) -> usize {
    rows.iter()
        .filter(|row| row.load() == load)
        .map(|row| row.sizes.brotli)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, Row, STANDALONE_LIMIT, Sizes, judge, print};

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
        let rows = [
            row("guide-1.wasm", LIMIT),
            row("builder.html", 9),
            row("guide-synapse-1.wasm", 1500),
            row("guide-later-1.css", 2500),
        ];
        assert!(judge(&rows).is_ok());
        let table = print(&rows);
        assert!(table.contains("within the limit"));
        assert!(table.contains("brain chapter opens: 1.5 KB"));
        assert!(table.contains("first interaction: 2.5 KB"));
        let one_file = |bytes| [row("standalone.html", bytes)];
        assert!(print(&one_file(9_000)).contains("standalone.html: 9.0 KB as a file"));
        assert!(judge(&one_file(STANDALONE_LIMIT)).is_ok());
        assert!(judge(&one_file(STANDALONE_LIMIT + 1)).is_err());
        let rows = [row("guide-1.wasm", LIMIT), row("guide-font-1.woff2", 1)];
        assert!(judge(&rows).is_err());
        assert!(judge(&[row(super::SCRIPT, super::SCRIPT_LIMIT + 1)]).is_err());
    }
}
