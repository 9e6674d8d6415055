/// The sentences of a text. One ends at `.`, `!` or `?` before white space, quotes in between allowed.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut rest, mut from) = (text, 0);
    while let Some(mark) = rest.get(from..).and_then(|tail| tail.find(['.', '!', '?'])) {
        from += mark + 1;
        let after = rest.get(from..).unwrap_or_default();
        let next = after.trim_start_matches(['"', '\'', ')', '\u{201d}', '\u{2019}']);
        if next.is_empty() || next.starts_with(char::is_whitespace) {
            let end = rest.len() - next.len();
            out.extend(rest.get(..end).map(str::trim));
            (rest, from) = (next, 0);
        }
    }
    out.push(rest.trim());
    out.retain(|sentence| !sentence.is_empty());
    out
}
