//! Syllables.

use ketamine_guide::content::check::syllables;

#[track_caller]
fn check(count: usize, words: &str) {
    for word in words.split(' ') {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn words_as_they_are_spoken() {
    check(
        1,
        "a the time times used called whole clothes watched sleep your you're 40 1.5 real does fades",
    );
    check(
        2,
        "table tables needed settled changes sources pressure safely hopeful something minutes hundred",
    );
    check(
        2,
        "trying being people quiet early only doctor's going region social",
    );
    check(
        3,
        "easier reaction medicine ketamine mania serious violet actual suicide however family everyone idea FDA",
    );
    check(4, "esketamine anxiety NMDA esketamine's");
    check(5, "antidepressant communication's opportunity");
    check(3, "far-away PHQ");
    check(4, "PHQ-9");
}
