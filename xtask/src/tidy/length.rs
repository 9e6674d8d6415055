//! Small files: a reader holds one idea at a time.

use super::find::{Finding, Rule};
use super::repository::Source;

const MOST: usize = 300;
const MEDIAN: usize = 120;

const REASON: Rule = Rule {
    rule: "files have 300 lines or fewer",
    fix: "split it by idea, or say why it is whole in one of its first five lines: `Long: ...`",
};

/// A longer file says why.
pub fn reason(source: &Source) -> Vec<Finding> {
    let length = source.text.lines().count();
    let says_why = source
        .text
        .lines()
        .take(5)
        .any(|line| line.contains("Long:"));
    if !counts(source) || length <= MOST || says_why {
        return Vec::new();
    }
    vec![REASON.broken(source, MOST + 1, &format!("{length} lines"))]
}

const MIDDLE: Rule = Rule {
    rule: "the median file has fewer than 120 lines",
    fix: "split the longest files by idea",
};

/// Over all files together.
pub fn median(sources: &[Source]) -> Option<Finding> {
    let mut sized: Vec<_> = sources
        .iter()
        .filter(|source| counts(source))
        .map(|source| (source.text.lines().count(), source))
        .collect();
    sized.sort_by_key(|(length, _)| *length);
    let (middle, _) = sized.get(sized.len() / 2)?;
    let (_, longest) = sized.last()?;
    let seen = format!("median {middle}; this is the longest");
    (*middle >= MEDIAN).then(|| MIDDLE.broken(longest, 1, &seen))
}

fn counts(source: &Source) -> bool {
    ["src/", "tests/", "xtask/src/", "style/"]
        .iter()
        .any(|folder| source.is(folder, ""))
}

#[cfg(test)]
mod tests {
    use super::{median, reason};
    use crate::tidy::repository::Source;

    #[test]
    fn long_files_need_a_reason() {
        let long = "a\n".repeat(301);
        assert_eq!(reason(&Source::sample("src/a.rs", &long)).len(), 1);
        let why = format!("//! Long: one table.\n{long}");
        assert!(reason(&Source::sample("src/a.rs", &why)).is_empty());
        assert!(reason(&Source::sample("public/content/en.json", &long)).is_empty());
    }

    #[test]
    fn the_median_counts_not_the_mean() {
        let file = |lines: usize| Source::sample("src/a.rs", &"a\n".repeat(lines));
        assert!(median(&[file(10), file(20), file(900)]).is_none());
        assert!(median(&[file(10), file(120), file(130)]).is_some());
        assert!(median(&[]).is_none());
    }
}
