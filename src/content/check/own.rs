//! What words of a clinic must pass before a reader sees them in the place of ours.

use super::{Count, dose, forbidden, rate, sentences, words};

/// The highest US school grade of words that are read together.
pub const GRADE: f64 = 6.0;
/// The most words of a sentence.
pub const SENTENCE_WORDS: usize = 20;
/// The most sentences of a passage.
pub const PARAGRAPH_SENTENCES: usize = 3;

/// What a clinic words itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// A name on a button or in a list.
    Label,
    /// A heading.
    Heading,
    /// An item of a list: it must fit on its lines on paper.
    Item,
    /// Sentences.
    Passage,
}

impl Own {
    /// The most letters it has room for.
    pub fn longest(self) -> usize {
        match self {
            Self::Label => 40,
            Self::Heading => 80,
            Self::Item => 90,
            Self::Passage => 240,
        }
    }

    /// What was expected of a text that cannot stand; none of one that can.
    pub fn fault(self, text: &str) -> Option<String> {
        if words(text).next().is_none() {
            return Some("words".into());
        }
        let letters = self.longest();
        if text.chars().count() > letters {
            return Some([&letters.to_string(), " letters or fewer"].concat());
        }
        if !text.chars().all(seen) {
            return Some("one line of plain letters, without { | }".into());
        }
        if let Some(word) = forbidden(text).first() {
            return Some(["words other than \"", word, "\""].concat());
        }
        if dose(text).is_some() {
            return Some("no amount of medicine".into());
        }
        if rate(text).is_some() {
            return Some("no rate or percentage".into());
        }
        let sentences = sentences(text);
        if sentences.len() > PARAGRAPH_SENTENCES {
            return Some("3 sentences or fewer".into());
        }
        let long = |each: &&str| words(each).count() > SENTENCE_WORDS;
        let long = sentences.iter().any(long);
        long.then(|| "sentences of 20 words or fewer".into())
    }
}

/// True for words, read together, that ask for more than six years of school.
pub fn hard<'a>(texts: impl Iterator<Item = &'a str>) -> bool {
    texts.map(Count::of).sum::<Count>().grade() > GRADE
}

/// True for a letter that a reader sees and that means nothing else: no mark of ours, no line's end, nothing hidden,
/// nothing that turns the direction of the words.
fn seen(c: char) -> bool {
    let hidden = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..);
    !hidden && !c.is_control() && !"{|}".contains(c)
}
