//! Rust source, seen line by line with comments taken out and strings told apart from code.

/// One line of Rust.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// Counted from 1.
    pub number: usize,
    /// The code; comments are gone, strings are empty quotes.
    pub code: String,
    /// The code with its strings.
    pub full: String,
    /// What stands in string literals on this line.
    pub strings: Vec<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Code,
    Comment(usize),
    Text { hashes: Option<usize> },
}

/// Splits a file. Block comments and strings may run over several lines.
pub fn lines(source: &str) -> Vec<Line> {
    let mut inside = Inside::Code;
    let number_all = source.lines().zip(1..);
    number_all
        .map(|(text, number)| line(text, number, &mut inside))
        .collect()
}

fn line(text: &str, number: usize, inside: &mut Inside) -> Line {
    let mut line = Line {
        number,
        code: String::new(),
        full: String::new(),
        strings: Vec::new(),
    };
    if let Inside::Text { .. } = inside {
        line.strings.push(String::new());
    }
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let taken = match *inside {
            Inside::Comment(depth) => comment(rest, depth, inside),
            Inside::Text { hashes } => string(rest, hashes, inside, &mut line),
            Inside::Code if rest.starts_with("//") => break,
            Inside::Code if rest.starts_with("/*") => {
                *inside = Inside::Comment(1);
                2
            }
            Inside::Code => code(rest, letter, inside, &mut line),
        };
        rest = &rest[taken.min(rest.len())..];
    }
    line
}

fn code(rest: &str, letter: char, inside: &mut Inside, line: &mut Line) -> usize {
    let before_is_name = line
        .code
        .ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let raw = raw_hashes(rest).filter(|_| !before_is_name);
    let taken = match (raw, letter) {
        (Some(hashes), _) => 1 + hashes + 1,
        (None, '\'') => char_literal(rest),
        _ => letter.len_utf8(),
    };
    if raw.is_some() || letter == '"' {
        *inside = Inside::Text { hashes: raw };
        line.strings.push(String::new());
    }
    line.code.push_str(&rest[..taken]);
    line.full.push_str(&rest[..taken]);
    taken
}

fn string(rest: &str, hashes: Option<usize>, inside: &mut Inside, line: &mut Line) -> usize {
    let end = format!("\"{}", "#".repeat(hashes.unwrap_or(0)));
    let letter = rest.chars().next().map_or(0, char::len_utf8);
    if rest.starts_with(&end) {
        *inside = Inside::Code;
        line.code.push_str(&end);
        line.full.push_str(&end);
        return end.len();
    }
    let escaped = hashes.is_none() && rest.starts_with('\\');
    let taken = if escaped {
        1 + rest[1..].chars().next().map_or(0, char::len_utf8)
    } else {
        letter
    };
    line.full.push_str(&rest[..taken]);
    if let Some(string) = line.strings.last_mut() {
        string.push_str(&rest[..taken]);
    }
    taken
}

fn comment(rest: &str, depth: usize, inside: &mut Inside) -> usize {
    if rest.starts_with("*/") {
        *inside = if depth == 1 {
            Inside::Code
        } else {
            Inside::Comment(depth - 1)
        };
        return 2;
    }
    if rest.starts_with("/*") {
        *inside = Inside::Comment(depth + 1);
        return 2;
    }
    rest.chars().next().map_or(1, char::len_utf8)
}

/// The number of hashes when a raw string starts here.
fn raw_hashes(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// Length of `'x'` or `'\n'`; one for the tick of a lifetime.
fn char_literal(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => rest[2..].find('\'').filter(|at| *at < 10).map_or(1, |_| {
            let from = if rest[2..].starts_with('\'') { 3 } else { 2 };
            rest[from..].find('\'').map_or(1, |at| from + at + 1)
        }),
        Some(_) => letters
            .next()
            .filter(|(_, end)| *end == '\'')
            .map_or(1, |(at, _)| at + 1),
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    fn code(source: &str) -> Vec<String> {
        lines(source).into_iter().map(|line| line.code).collect()
    }

    #[test]
    fn comments_go_and_strings_are_told_apart() {
        let source = "let a = \"b // c\"; // d\n/* e\n/* f */ */ g";
        assert_eq!(code(source), ["let a = \"\"; ", "", " g"]);
        assert_eq!(lines(source)[0].strings, ["b // c"]);
    }

    #[test]
    fn raw_strings_chars_and_lifetimes() {
        let source = "let a = r#\"x \" y\"#; let q: &'a str = b('\"', '\\'', '\\\\', 'é');";
        assert_eq!(lines(source)[0].strings, ["x \" y"]);
        assert!(code(source)[0].ends_with("'é');"));
    }

    #[test]
    fn a_string_over_two_lines() {
        let found = lines("f(\"one\n  two\") + g");
        assert_eq!(found[0].strings, ["one"]);
        assert_eq!(found[1].strings, ["  two"]);
        assert_eq!(found[1].code, "\") + g");
    }
}
