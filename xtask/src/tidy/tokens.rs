//! Every colour and duration stands in `style/tokens.css`, so that a theme is one file.

use super::find::{Finding, Rule, holds};
use super::repository::Source;
use crate::text;

/// The second one comes with the living picture.
const TOKENS: [&str; 2] = ["style/tokens.css", "style/later/tokens.css"];

const COLOURS: Rule = Rule {
    rule: "colours stand in style/tokens.css",
    fix: "give the colour a role name there and use var(--role)",
};

/// In styles everywhere; in Rust only inside strings, in scripts everywhere.
pub fn colours(source: &Source) -> Vec<Finding> {
    let mut found = Vec::new();
    for (number, text) in inspected(source) {
        if let Some(colour) = colour(&text) {
            found.push(COLOURS.broken(source, number, &colour));
        }
    }
    found
}

const DURATIONS: Rule = Rule {
    rule: "durations stand in style/tokens.css",
    fix: "give the duration a name there and use var(--name)",
};

/// Only in styles: Rust counts in numbers. Nought is no duration.
pub fn durations(source: &Source) -> Vec<Finding> {
    if !source.is("style/", ".css") || TOKENS.contains(&source.path.as_str()) {
        return Vec::new();
    }
    let lines = without_comments(&source.text);
    let held = lines
        .into_iter()
        .filter_map(|(number, text)| Some((number, duration(&text)?)));
    held.map(|(number, seen)| DURATIONS.broken(source, number, &seen))
        .collect()
}

fn inspected(source: &Source) -> Vec<(usize, String)> {
    if TOKENS.contains(&source.path.as_str()) {
        return Vec::new();
    }
    if source.is("style/", ".css") || source.is("src/", ".js") {
        return without_comments(&source.text);
    }
    if !source.is("src/", ".rs") {
        return Vec::new();
    }
    let lines = text::rust_lines(&source.text).into_iter();
    lines
        .map(|line| (line.number, line.strings.join(" ")))
        .collect()
}

/// Style and script share the form of block comments.
fn without_comments(text: &str) -> Vec<(usize, String)> {
    let mut inside = false;
    let mut lines = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let mut kept = String::new();
        let mut rest = line;
        while let Some((before, after)) = rest.split_once(if inside { "*/" } else { "/*" }) {
            kept += if inside { " " } else { before };
            inside = !inside;
            rest = after;
        }
        kept += if inside { "" } else { rest };
        lines.push((number, kept));
    }
    lines
}

fn colour(text: &str) -> Option<String> {
    let functions = [
        "rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(",
    ];
    if let Some(function) = functions.iter().find(|function| holds(text, function)) {
        return Some((*function).into());
    }
    for (at, _) in text.match_indices('#') {
        let after = &text[at + 1..];
        let end = after.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
        let word = &after[..end.unwrap_or(after.len())];
        let is_hex = word.chars().all(|letter| letter.is_ascii_hexdigit());
        if is_hex && matches!(word.len(), 3 | 4 | 6 | 8) {
            return Some(format!("#{word}"));
        }
    }
    None
}

fn duration(text: &str) -> Option<String> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_' | '-')));
    words
        .filter(|word| word.starts_with(|c: char| c.is_ascii_digit() || c == '.'))
        .find_map(|word| {
            let number = word.strip_suffix("ms").or_else(|| word.strip_suffix('s'))?;
            let is_some = number.parse::<f32>().is_ok_and(|value| value != 0.0);
            is_some.then(|| word.to_owned())
        })
}

#[cfg(test)]
mod tests {
    use super::{colours, durations};
    use crate::tidy::repository::Source;

    #[test]
    fn colour_literals() {
        let css = |text| Source::sample("style/components/a.css", text);
        for bad in [
            "a { color: #fff; }",
            "a { color: rgb(1 2 3); }",
            "/* x */ b { c: #12ab34 }",
        ] {
            assert_eq!(colours(&css(bad)).len(), 1, "{bad}");
        }
        for good in [
            "/* #fff\n #000 */ a { color: var(--ink); }",
            "#fig-1 {}",
            "a { b: color-mix(in oklab, x) }",
        ] {
            assert!(colours(&css(good)).is_empty(), "{good}");
        }
        assert!(colours(&Source::sample("style/tokens.css", "a { --ink: #fff; }")).is_empty());
        assert_eq!(
            colours(&Source::sample("src/view/a.rs", "f(\"#fff\")")).len(),
            1
        );
        assert!(
            colours(&Source::sample(
                "src/view/a.rs",
                "#[add] f(\"#session/iv\")"
            ))
            .is_empty()
        );
    }

    #[test]
    fn duration_literals() {
        let css = |text| Source::sample("style/base.css", text);
        for bad in [
            "a { transition: all 200ms; }",
            "a { animation: b .5s }",
            "a { t: 1.5s; }",
        ] {
            assert_eq!(durations(&css(bad)).len(), 1, "{bad}");
        }
        for good in [
            "a { width: 2s2; margin: 3px; }",
            ".s1 { --s1: 4px }",
            "/* 2s */ a { t: var(--quick) }",
            "a { transition-duration: 0s }",
        ] {
            assert!(durations(&css(good)).is_empty(), "{good}");
        }
    }
}
