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
    out.retain(|sentence| !sentence.is_empty());
    out
}
