//! The little of HTML that a line is made of.

/// What may not stand as it is in a quoted value; brackets and braces mean something to some website editors.
const ESCAPED: [(char, &str); 9] = [
    ('&', "&amp;"),
    ('"', "&quot;"),
    ('\'', "&#39;"),
    ('<', "&lt;"),
    ('>', "&gt;"),
    ('[', "&#x5b;"),
    (']', "&#x5d;"),
    ('{', "&#x7b;"),
    ('}', "&#x7d;"),
];

/// A value for between quotes, on one line.
pub(super) fn escaped(value: &str) -> String {
    let mut out = String::new();
    for letter in value.chars() {
        match ESCAPED.iter().find(|(each, _)| *each == letter) {
            Some((_, name)) => out.push_str(name),
            None if letter.is_control() => out.push(' '),
            None => out.push(letter),
        }
    }
    out
}

/// ` name="value"`.
pub(super) fn attribute(name: &str, value: &str) -> String {
    format!(" {name}=\"{}\"", escaped(value))
}

/// What a browser reads of it.
fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let read = after
            .split_once(';')
            .and_then(|(name, after)| Some((named(name)?, after)));
        let (letter, after) = read.unwrap_or(('&', after));
        out.push(letter);
        rest = after;
    }
    out + rest
}

fn named(name: &str) -> Option<char> {
    let number = name.strip_prefix('#');
    if let Some(number) = number {
        let hex = number.strip_prefix(['x', 'X']);
        let code = hex.map_or_else(|| number.parse(), |hex| u32::from_str_radix(hex, 16));
        return char::from_u32(code.ok()?);
    }
    let known = |(_, each): &&(char, &str)| each[1..each.len() - 1] == *name;
    ESCAPED.iter().find(known).map(|(letter, _)| *letter)
}

/// The attributes of the first tag of that name; none where there is no such tag.
pub(super) fn attributes(text: &str, tag: &str) -> Option<Vec<(String, String)>> {
    let open = format!("<{tag}");
    let is_end = |rest: &str| rest.starts_with(|c: char| c.is_whitespace() || ">/".contains(c));
    let lower = text.to_ascii_lowercase();
    let at = lower
        .match_indices(&open)
        .map(|(at, _)| at + open.len())
        .find(|at| is_end(&lower[*at..]))?;
    let mut rest = &text[at..];
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return Some(found);
        }
        let end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c));
        // A stray sign would else stand still for ever.
        let end = end.unwrap_or(rest.len()).max(1);
        let end = (end..=rest.len()).find(|end| rest.is_char_boundary(*end))?;
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let Some(after) = rest.strip_prefix('=') else {
            found.push((name, String::new()));
            continue;
        };
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| "\"'".contains(*c));
        let (value, next) = if let Some(quote) = quote {
            after[1..].split_once(quote).unwrap_or((&after[1..], ""))
        } else {
            let end = after.find(|c: char| c.is_whitespace() || c == '>');
            after.split_at(end.unwrap_or(after.len()))
        };
        found.push((name, unescaped(value)));
        rest = next;
    }
}
