//! Facts 8.1, and the wrong statements of the source articles (facts 1) that must not come back.

/// What may not stand in a text that a reader sees: whole words.
const NEVER: [&str; 63] = [
    // Promises.
    "cure",
    "cures",
    "cured",
    "guarantee",
    "guarantees",
    "guaranteed",
    "works for everyone",
    "work for everyone",
    "safe",
    "safely",
    "harmless",
    "instant",
    "instantly",
    "miracle",
    "game changer",
    "game changing",
    "breakthrough",
    "new dawn",
    "revolutionary",
    "transformative",
    "last hope",
    "unlock",
    "unlocks",
    "proven to work",
    "100 effective",
    "risk free",
    "natural",
    "no side effects",
    "without side effects",
    "not addictive",
    "non addictive",
    "fda approved ketamine",
    "insurance will pay",
    "insurance pays",
    "lasting relief",
    "immediate relief",
    // How it works.
    "activates nmda",
    "activates the nmda",
    "activate nmda",
    "activating nmda",
    "activation of nmda",
    "turns on nmda",
    "switches on nmda",
    "stimulates nmda",
    "resets the brain",
    "reset the brain",
    "resets your brain",
    "rewires",
    "rewire",
    "reprocess",
    "reprocesses",
    "heals the brain",
    "repairs the brain",
    "must dissociate",
    "need to dissociate",
    // Suicide, other care.
    "prevents suicide",
    "prevent suicide",
    "stops suicide",
    "replaces therapy",
    "replace therapy",
    "replaces antidepressants",
    "stop your medicine",
    "stop your antidepressant",
];

/// Reviewed phrases in which such a word is right.
const ALLOWED: [&str; 5] = [
    "Ketamine is not a cure, and it does not work for everyone.",
    "Staying safe",
    "cannot stay safe",
    "steady and safe to leave",
    "has not been shown to prevent suicide",
];

/// The words of a text that may not stand there; the text is without marks.
pub fn forbidden(text: &str) -> Vec<&'static str> {
    let mut bare = bare(text);
    for phrase in ALLOWED {
        bare = bare.replace(&self::bare(phrase), " ");
    }
    NEVER
        .into_iter()
        .filter(|word| bare.contains(&format!(" {word} ")))
        .collect()
}

/// Lower case, one blank around each word, nothing else.
fn bare(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty());
    words.fold(String::from(" "), |bare, word| {
        bare + &*word.to_lowercase() + " "
    })
}

/// Units that make a number a dose.
const UNITS: [&str; 16] = [
    "mg",
    "mgs",
    "mcg",
    "ug",
    "\u{b5}g",
    "\u{3bc}g",
    "ng",
    "g",
    "ml",
    "cc",
    "milligram",
    "milligrams",
    "microgram",
    "micrograms",
    "gram",
    "grams",
];

/// The first dose of a text: a number and a unit, such as `0.5 mg/kg`.
pub fn dose(text: &str) -> Option<String> {
    let words: Vec<_> = text
        .split(|c: char| c.is_whitespace() || c == '/')
        .collect();
    let bare = |word: &str| {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    };
    for (at, word) in words.iter().enumerate() {
        let word = bare(word);
        let unit = word.trim_start_matches(|c: char| !c.is_alphabetic());
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        let next = words.get(at + 1).map(|next| bare(next)).unwrap_or_default();
        if number && (UNITS.contains(&unit) || (unit.is_empty() && UNITS.contains(&next.as_str())))
        {
            return Some(format!("{word} {next}"));
        }
    }
    None
}
