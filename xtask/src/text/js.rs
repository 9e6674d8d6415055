//! Makes a script smaller without changing it: comments, indents and empty lines go, line ends stay.

/// What `/` may follow when it starts a regular expression and not a division.
const BEFORE_REGEX: &str = "(,=:[!&|?{};\n";

/// Strips one script.
pub fn strip(js: &str) -> String {
    let mut out = String::with_capacity(js.len());
    let mut at = 0;
    while let Some(first) = js[at..].chars().next() {
        let rest = &js[at..];
        at += match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' | '\'' => keep(&mut out, rest, quoted(rest, first)),
            '`' => keep(&mut out, rest, template(rest)),
            '/' if starts_regex(&out) => keep(&mut out, rest, regex(rest)),
            '\n' => {
                out.truncate(out.trim_end_matches([' ', '\t', '\r']).len());
                if !out.is_empty() && !out.ends_with('\n') {
                    out.push('\n');
                }
                1
            }
            ' ' | '\t' if out.is_empty() || out.ends_with(['\n', ' ']) => 1,
            other => keep(&mut out, rest, other.len_utf8()),
        };
    }
    out
}

fn keep(out: &mut String, rest: &str, length: usize) -> usize {
    out.push_str(&rest[..length]);
    length
}

fn starts_regex(before: &str) -> bool {
    let before = before.trim_end_matches(' ');
    before.ends_with("return")
        || before
            .chars()
            .last()
            .is_none_or(|c| BEFORE_REGEX.contains(c))
}

/// Length of a string, quotes included.
fn quoted(text: &str, quote: char) -> usize {
    until(text, |letter, _| letter == quote)
}

fn regex(text: &str) -> usize {
    let mut class = false;
    until(text, |letter, _| {
        class = (class || letter == '[') && letter != ']';
        letter == '/' && !class
    })
}

/// Length of a template, with everything in its `${}`.
fn template(text: &str) -> usize {
    let mut depth = 0;
    let mut inner_until = 0;
    until(text, |letter, at| {
        if at < inner_until {
            return false;
        }
        match letter {
            '$' if text[at..].starts_with("${") => depth += 1,
            '{' if depth > 0 && !text[..at].ends_with('$') => depth += 1,
            '}' if depth > 0 => depth -= 1,
            '`' if depth > 0 => inner_until = at + template(&text[at..]),
            _ => {}
        }
        letter == '`' && depth == 0
    })
}

/// Length up to and with the first unescaped letter that ends it.
fn until(text: &str, mut ends: impl FnMut(char, usize) -> bool) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if letter == '\\' {
            escaped = true;
        } else if ends(letter, at) {
            return at + letter.len_utf8();
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn comments_and_indents_go() {
        let js = "/** doc */\n  const a = 1; // one\n\n\n  /* two */ const b  = a / 2 / 3;\n";
        assert_eq!(strip(js), "const a = 1;\nconst b = a / 2 / 3;\n");
    }

    #[test]
    fn strings_templates_and_patterns_stay() {
        for js in [
            "const a = 'it''s  // not';",
            r#"const a = "\"  /* no */";"#,
            "const a = `  // ${b ? `x  ${c}` : {d:  1}}  /* e */`;",
            r"const a = b.replace(/\/\*  ['/]/g, '');",
            r"return /'  /.test(a);",
        ] {
            assert_eq!(strip(js), js);
        }
    }
}
