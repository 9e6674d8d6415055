//! The grade of a text.

use ketamine_guide::content::Term;
use ketamine_guide::content::check::{Count, counted};

#[track_caller]
fn check(text: &str, sentences: usize, words: usize, syllables: usize, grade: f64) {
    let count = Count::of(text);
    assert_eq!(
        count,
        Count {
            sentences,
            words,
            syllables
        }
    );
    assert!((count.grade() - grade).abs() < 0.01, "{}", count.grade());
}

#[test]
fn grades_are_the_formula() {
    check("", 0, 0, 0, 0.0);
    check("The cat sat. It ran.", 2, 5, 5, -2.815);
    check("Ketamine medicine may help some people", 1, 6, 11, 8.383);
}

#[test]
fn terms_count_as_their_plain_words() {
    let term = |id: &str, plain: &str| Term {
        id: id.into(),
        word: String::new(),
        plain: plain.into(),
        means: String::new(),
    };
    let glossary = [term("placebo", "fake drug")];
    assert_eq!(
        counted("A {placebo|sham spray} and {other|more}.", &glossary),
        "A fake drug and more."
    );
}
