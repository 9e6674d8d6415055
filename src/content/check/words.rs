/// The words of a text; a hyphen does not part them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !letter(c)))
        .filter(|word| !word.is_empty())
}

/// True for what words are made of. Beyond ASCII all that is no mark between words is taken for a letter: tables of all
/// alphabets would weigh more than the rest of these checks.
pub fn letter(c: char) -> bool {
    match c {
        '\0'..='\u{bf}' => c.is_ascii_alphanumeric() || matches!(c, '\u{aa}' | '\u{b5}' | '\u{ba}'),
        '\u{d7}' | '\u{f7}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3003}' => false,
        _ => true,
    }
}
