//! What rules share: a finding, and looking for words in code.

use super::repository::Source;
use std::fmt;

/// A place that breaks a rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    path: String,
    line: usize,
    rule: &'static str,
    seen: String,
    fix: &'static str,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            rule,
            seen,
            fix,
        } = self;
        write!(f, "{path}:{line}: {rule}: `{seen}`\n    to do: {fix}")
    }
}

/// A rule's name and its advice.
#[derive(Clone, Copy)]
pub struct Rule {
    /// What must hold.
    pub rule: &'static str,
    /// What to do where it does not.
    pub fix: &'static str,
}

impl Rule {
    /// A finding of this rule.
    pub fn broken(self, source: &Source, line: usize, seen: &str) -> Finding {
        let seen = seen.trim().chars().take(80).collect();
        Finding {
            path: source.path.clone(),
            line,
            rule: self.rule,
            seen,
            fix: self.fix,
        }
    }

    /// One finding for each line of code that holds one of the needles.
    pub fn where_code_holds(self, source: &Source, needles: &[&str]) -> Vec<Finding> {
        let mut found = Vec::new();
        for (number, code) in source.code() {
            let held = needles.iter().find(|needle| holds(&code, needle));
            found.extend(held.map(|needle| self.broken(source, number, needle)));
        }
        found
    }
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// True when the text has the needle, not as a part of a longer name.
pub fn holds(text: &str, needle: &str) -> bool {
    let opens = needle.starts_with(is_name);
    let closes = needle.ends_with(is_name);
    text.match_indices(needle).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + needle.len()..].chars().next();
        !(opens && before.is_some_and(is_name) || closes && after.is_some_and(is_name))
    })
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn whole_names_only() {
        assert!(holds("use leptos::prelude", "leptos"));
        assert!(!holds("use my_leptos::x", "leptos"));
        assert!(!holds("leptose", "leptos"));
        assert!(holds("a.eval(b)", "eval("));
        assert!(!holds("medieval(b)", "eval("));
    }
}
