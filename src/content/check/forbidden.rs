//! Facts 8.1, and the wrong statements of the source articles (facts 1) that must not come back.

use super::letter;

/// What may not stand in a text that a reader sees: whole words. As texts to part, since a pointer to each would weigh
/// more than the word.
const NEVER: [&str; 3] = [
    // Promises.
    "cure,cures,cured,guarantee,guarantees,guaranteed,works for everyone,work for everyone,safe,safely,\
     harmless,instant,instantly,miracle,game changer,game changing,breakthrough,new dawn,revolutionary,\
     transformative,last hope,unlock,unlocks,proven to work,100 effective,risk free,natural,\
     no side effects,without side effects,not addictive,non addictive,fda approved ketamine,\
     insurance will pay,insurance pays,lasting relief,immediate relief",
    // How it works.
    "activates nmda,activates the nmda,activate nmda,activating nmda,activation of nmda,turns on nmda,\
     switches on nmda,stimulates nmda,resets the brain,reset the brain,resets your brain,rewires,rewire,\
     reprocess,reprocesses,heals the brain,repairs the brain,must dissociate,need to dissociate",
    // Suicide, other care.
    "prevents suicide,prevent suicide,stops suicide,replaces therapy,replace therapy,\
     replaces antidepressants,stop your medicine,stop your antidepressant",
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
        .flat_map(|words| words.split(','))
        .filter(|word| bare.contains(&[" ", word, " "].concat()))
        .collect()
}

/// Lower case, one blank around each word, nothing else.
fn bare(text: &str) -> String {
    let words = text
        .split(|c: char| !letter(c) && c != '\'')
        .filter(|word| !word.is_empty());
    words.fold(String::from(" "), |bare, word| {
        bare + &*word.to_ascii_lowercase() + " "
    })
}

/// Units that make a number a dose.
const UNITS: &str = "mg,mgs,mcg,ug,\u{b5}g,\u{3bc}g,ng,g,ml,cc,milligram,milligrams,microgram,micrograms,gram,grams";

/// The first dose of a text: a number and a unit, such as `0.5 mg/kg`.
pub fn dose(text: &str) -> Option<String> {
    let words: Vec<_> = text
        .split(|c: char| c.is_whitespace() || c == '/')
        .collect();
    let bare = |word: &str| word.trim_matches(|c: char| !letter(c)).to_ascii_lowercase();
    let is_unit = |word: &str| UNITS.split(',').any(|unit| unit == word);
    for (at, word) in words.iter().enumerate() {
        let word = bare(word);
        let unit = word.trim_start_matches(|c: char| c.is_ascii_digit() || !letter(c));
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        let next = words.get(at + 1).map(|next| bare(next)).unwrap_or_default();
        // One letter is a word of its own after a spelled number: "one g".
        let told = spelled(&word) && next.len() > 1 && is_unit(&next);
        if told || number && (is_unit(unit) || (unit.is_empty() && is_unit(&next))) {
            return Some([&word, " ", &next].concat());
        }
    }
    None
}

/// Numbers that are spelled in rates and doses.
const SPELLED: &str = "half,one,two,three,four,five,six,seven,eight,nine,ten,twelve,fifteen,twenty,thirty,forty,fifty,\
                       sixty,seventy,eighty,ninety,hundred";

fn spelled(word: &str) -> bool {
    SPELLED.split(',').any(|each| each == word)
}

/// The first rate of a text: a number as a share of others, such as `9 of 10`, `nine out of every ten`, `9/10` or `90 %`.
pub fn rate(text: &str) -> Option<&str> {
    let digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let number = |word: &str| {
        let bare = word.trim_matches(|c: char| !letter(c)).to_ascii_lowercase();
        digit(word) || spelled(&bare)
    };
    let part = |word: &str| {
        let (of, all) = word.split_once('/')?;
        let all = all.trim_end_matches(|c: char| !c.is_ascii_digit());
        Some(of.parse::<u16>().ok()? <= all.parse().ok()?)
    };
    let words: Vec<_> = text.split_whitespace().collect();
    let share = words.iter().enumerate().find(|(at, word)| {
        let after = |next: usize| words.get(at + next).copied().unwrap_or_default();
        let from = match after(1).to_ascii_lowercase().as_str() {
            "of" | "in" => 2,
            "out" => 3,
            _ => return word.contains('%') || part(word) == Some(true),
        };
        let of = match after(from).to_ascii_lowercase().as_str() {
            "every" | "each" => after(from + 1),
            _ => after(from),
        };
        let percent = word.contains('%') || word.to_ascii_lowercase().starts_with("percent");
        percent || number(word) && number(of)
    });
    share.map(|(_, word)| *word)
}
