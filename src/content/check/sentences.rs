/// The sentences of a text. One ends at `.`, `!` or `?` before white space, quotes in between allowed.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, found) in text.char_indices() {
        let rest = text[at + found.len_utf8()..]
            .trim_start_matches(['"', '\'', ')', '\u{201d}', '\u{2019}']);
        if matches!(found, '.' | '!' | '?')
            && (rest.is_empty() || rest.starts_with(char::is_whitespace))
        {
            let end = text.len() - rest.len();
            out.push(text[start..end].trim());
            start = end;
        }
    }
    out.push(text[start..].trim());
    out.retain(|sentence| words(sentence).next().is_some());
    out
}

/// The words of a text; a hyphen does not part them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}
