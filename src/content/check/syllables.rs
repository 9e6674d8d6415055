use super::letter;

/// Words that the rules below get wrong, as stems: a plural or an ending may follow.
const EXCEPTIONS: [(&str, usize); 4] = [
    ("real", 1),
    (
        "being,create,diet,every,fluid,fuel,hundred,issue,naked,people,quiet,science,something",
        2,
    ),
    (
        "area,cannabis,everyone,everything,idea,reaction,scientist,suicide",
        3,
    ),
    ("anxiety,suicidal", 4),
];

/// How many syllables a word is read with: by rule, with a short list of exceptions. Capitals are spelled out, a
/// number counts as one, the parts of a hyphenated word add up.
pub fn syllables(word: &str) -> usize {
    word.split(|c: char| !letter(c) && c != '\'' && c != '.')
        .filter(|part| !part.is_empty())
        .map(part)
        .sum()
}

fn part(part: &str) -> usize {
    let letters = part
        .chars()
        .filter(|c| letter(*c) && !c.is_ascii_digit())
        .count();
    let capitals = part.chars().filter(char::is_ascii_uppercase).count();
    if capitals >= 2 {
        return capitals;
    }
    if letters == 0 {
        return 1;
    }
    let word = part.to_ascii_lowercase();
    spoken(word.split('\'').next().unwrap_or_default())
}

fn spoken(word: &str) -> usize {
    let listed = |stem: &str| {
        EXCEPTIONS
            .iter()
            .find(|(known, _)| known.split(',').any(|known| known == stem))
            .map(|(_, count)| *count)
    };
    if let Some(count) = listed(word).or_else(|| listed(word.strip_suffix('s')?)) {
        return count;
    }
    for (prefix, count) in [
        ("some", 1),
        ("every", 2),
        ("there", 1),
        ("home", 1),
        ("side", 1),
    ] {
        if let Some(rest) = word.strip_prefix(prefix).filter(|rest| rest.len() > 2) {
            return count + spoken(rest);
        }
    }
    for suffix in ["ly", "ful", "ment", "less", "ness"] {
        if let Some(stem) = word
            .strip_suffix(suffix)
            .filter(|stem| stem.len() > 2 && groups(stem) > 0)
        {
            return 1 + spoken(stem);
        }
    }
    (groups(word) + splits(word))
        .saturating_sub(usize::from(silent(word)))
        .max(1)
}

fn vowel(letter: u8) -> bool {
    b"aeiouy".contains(&letter)
}

/// Runs of vowels.
fn groups(word: &str) -> usize {
    let mut before = false;
    word.bytes()
        .filter(|letter| !std::mem::replace(&mut before, vowel(*letter)) && vowel(*letter))
        .count()
}

/// Runs that are spoken as two: `mania`, `serious`, `actual`, `trying`, `easier`.
fn splits(word: &str) -> usize {
    let bytes = word.as_bytes();
    let after =
        |at: usize, soft: &[u8]| at > 0 && !soft.contains(&bytes[at - 1]) && !vowel(bytes[at - 1]);
    let pairs = bytes
        .windows(2)
        .enumerate()
        .filter(|(at, pair)| match *pair {
            [b'i', b'a' | b'o'] => after(*at, b"ctsgx"),
            [b'u', b'a'] => after(*at, b"qg"),
            [b'e', b'o'] => word.ends_with("eo"),
            _ => false,
        });
    let end = ["ying", "eing", "oing", "ier", "iest"]
        .iter()
        .any(|end| word.ends_with(end));
    pairs.count() + usize::from(end)
}

/// True when the last `e` is not spoken: `time`, `times`, `used`; but `table`, `changes`, `needed`, `settled`.
fn silent(word: &str) -> bool {
    let bytes = word.as_bytes();
    let Some(stem) = ["e", "es", "ed"]
        .iter()
        .find_map(|end| bytes.strip_suffix(end.as_bytes()))
    else {
        return false;
    };
    let Some(last) = stem.last().copied().filter(|last| !vowel(*last)) else {
        return false;
    };
    let before = stem.len().checked_sub(2).map(|at| stem[at]);
    let syllabic_l = last == b'l' && before.is_some_and(|before| !vowel(before) && before != b'l');
    let hiss = b"sxzcg".contains(&last)
        || (last == b'h' && before.is_some_and(|before| b"cs".contains(&before)));
    let kept = (word.ends_with("es") && hiss) || (word.ends_with("ed") && b"td".contains(&last));
    !syllabic_l && !kept
}
