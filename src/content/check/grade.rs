use super::{sentences, syllables, words};
use crate::content::{Span, Term, spans};
use std::iter::Sum;

/// What the grade is computed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Sentences; a text without an end counts as one.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables of all words.
    pub syllables: usize,
}

impl Count {
    /// Counts a text without marks.
    pub fn of(text: &str) -> Self {
        Self {
            sentences: sentences(text).len(),
            words: words(text).count(),
            syllables: words(text).map(syllables).sum(),
        }
    }

    /// US school grade by Flesch and Kincaid; 0 for no words.
    pub fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = self.words as f64;
        0.39 * words / self.sentences as f64 + 11.8 * self.syllables as f64 / words - 15.59
    }
}

impl Sum for Count {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |sum, each| Self {
            sentences: sum.sentences + each.sentences,
            words: sum.words + each.words,
            syllables: sum.syllables + each.syllables,
        })
    }
}

/// The words that are counted: a term that is linked to the glossary counts as its plain replacement.
pub fn counted(say: &str, glossary: &[Term]) -> String {
    let said = |span| match span {
        Span::Plain(words) => words,
        Span::Term(id, shown) => glossary
            .iter()
            .find(|term| term.id == id)
            .map_or(shown, |term| term.plain.as_str()),
    };
    spans(say).into_iter().map(said).collect()
}
