//! What a reader sees comes from a pack, so that it can be checked, translated and reviewed.
//!
//! A guess, made for few false alarms: text between tags, readable attributes, and strings that look
//! like sentences. Tests and messages for developers (`expect`, `panic!`, logs) are let be.

use super::find::{Finding, Rule};
use super::repository::Source;
use crate::text::{Line, rust_lines};

const WORDS: Rule = Rule {
    rule: "no reader's words in src/view and src/builder/page",
    fix: "put the words into src/content/ui.rs and every pack, and use the field",
};

const READ_ALOUD: [&str; 6] = [
    "aria-label=\"",
    "aria-description=\"",
    "title=\"",
    "alt=\"",
    "placeholder=\"",
    "label=\"",
];
const FOR_DEVELOPERS: [&str; 8] = [
    "expect(",
    "panic!(",
    "assert",
    "unreachable!(",
    "log!(",
    "warn!(",
    "error!(",
    "#[",
];

/// Looks at every line before the tests.
pub fn none_in_view(source: &Source) -> Vec<Finding> {
    if !source.is("src/view/", ".rs") && !source.is("src/builder/page/", ".rs") {
        return Vec::new();
    }
    let lines = rust_lines(&source.text);
    let shown = lines
        .iter()
        .take_while(|line| !line.code.contains("#[cfg(test)]"));
    let bad = shown.filter_map(|line| Some((line.number, seen(line)?)));
    bad.map(|(number, seen)| WORDS.broken(source, number, &seen))
        .collect()
}

fn seen(line: &Line) -> Option<String> {
    if FOR_DEVELOPERS.iter().any(|call| line.code.contains(call)) {
        return None;
    }
    let sentence = line
        .strings
        .iter()
        .find(|string| is_sentence(string))
        .cloned();
    sentence
        .or_else(|| between_tags(&line.full))
        .or_else(|| attribute(&line.full))
}

/// Two words or more that begin with a capital letter or end as a sentence does.
fn is_sentence(string: &str) -> bool {
    let words = string
        .split_whitespace()
        .filter(|word| is_word(word))
        .count();
    let mut letters = string.trim().chars();
    let capital = letters.next().is_some_and(char::is_uppercase)
        && letters
            .next()
            .is_some_and(|c| c.is_lowercase() || c == '\'');
    let ends = string.trim_end().ends_with(['.', '?', '!']);
    words >= 2 && (capital || ends)
}

fn is_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
    word.len() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '\'')
}

/// Letters outside braces between `>` and `</`: only markup has that.
fn between_tags(line: &str) -> Option<String> {
    for (at, _) in line.match_indices("</") {
        let (_, text) = line[..at].rsplit_once('>')?;
        let mut depth = 0;
        let outside = text.chars().filter(|letter| {
            depth += i32::from(*letter == '{') - i32::from(*letter == '}');
            depth == 0
        });
        let outside: String = outside.collect();
        if outside.split_whitespace().any(is_word) {
            return Some(outside);
        }
    }
    None
}

fn attribute(line: &str) -> Option<String> {
    let found = READ_ALOUD.iter().find_map(|name| {
        let (before, after) = line.split_once(name)?;
        before.ends_with([' ', '\t']).then_some(after)
    });
    let value = found?.split('"').next()?;
    value
        .split_whitespace()
        .any(is_word)
        .then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::none_in_view;
    use crate::tidy::repository::Source;

    fn found(text: &str) -> usize {
        none_in_view(&Source::sample("src/view/a.rs", text)).len()
    }

    #[test]
    fn words_a_reader_sees() {
        for bad in [
            r#"view! { <p>"You may feel floaty."</p> }"#,
            r#"view! { <b>"Next"</b> }"#,
            "view! { <b>Next</b> }",
            r#"<button aria-label="close">{x}</button>"#,
            r#"let text = "Ask your nurse";"#,
            r#"format!("{n} minutes in.")"#,
        ] {
            assert_eq!(found(bad), 1, "{bad}");
        }
    }

    #[test]
    fn words_no_reader_sees() {
        for good in [
            r#"view! { <p class="card card-wide">{ui.next.clone()}</p> }"#,
            r#"Ink::Path("wall soft", "M0 0 L10 10 Z")"#,
            r#"signal.expect("The guide is given by the host.")"#,
            r#"fn a<T>(x: Vec<T>) -> Option<String> { b("chapter brain") }"#,
            r#"<svg viewBox="0 0 100 100" aria-hidden="true">{x}</svg>"#,
            "<span>{move || a.get()}\" · \"</span>",
            "#[cfg(test)]\nmod tests { const A: &str = \"You may feel floaty.\"; }",
        ] {
            assert_eq!(found(good), 0, "{good}");
        }
        let guide = Source::sample("src/guide/a.rs", "\"You may feel floaty.\"");
        assert!(none_in_view(&guide).is_empty());
    }
}
