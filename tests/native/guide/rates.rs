//! What the reader marks.

use crate::content::english;
use ketamine_guide::content::Pack;
use ketamine_guide::guide::{Guide, collection, worries};

fn marked(pack: &Pack, marks: &[usize]) -> Guide {
    let mut guide = Guide::new(pack, &[]);
    let rates = collection(pack).expect("a collection");
    for mark in marks {
        guide.worries.mark(*mark, rates);
    }
    guide
}

#[test]
fn what_is_marked_comes_first_when_asked_for() {
    let pack = english();
    let rates = collection(&pack).expect("a collection");
    let mut guide = marked(&pack, &[9, 4]);
    assert_eq!(guide.worries.order(12), (0..12).collect::<Vec<_>>());
    guide.worries.arrange(true, rates);
    assert_eq!(guide.worries.order(12)[..4], [4, 9, 0, 1]);
    guide.worries.mark(4, rates);
    assert_eq!(guide.worries.order(12)[..4], [9, 0, 1, 2]);
    guide.worries.arrange(false, rates);
    assert_eq!(guide.worries.order(12)[0], 0);
}

#[test]
fn marks_and_order_are_said() {
    let pack = english();
    let rates = collection(&pack).expect("a collection");
    let mut guide = marked(&pack, &[0]);
    assert_eq!(
        guide.worries.said,
        "Marked: Felt far away or unreal. You have marked 1."
    );
    guide.worries.arrange(true, rates);
    assert_eq!(guide.worries.said, rates.words.ordered[1]);
    guide.worries.mark(0, rates);
    assert_eq!(
        guide.worries.said,
        "No longer marked: Felt far away or unreal. You have marked 0."
    );
    guide.worries.arrange(true, rates);
    assert_eq!(guide.worries.said, rates.words.unordered);
    guide.worries.arrange(false, rates);
    assert_eq!(guide.worries.said, rates.words.ordered[0]);
}

#[test]
fn only_the_first_are_shown_until_asked_for() {
    let pack = english();
    let rates = collection(&pack).expect("a collection");
    let mut guide = marked(&pack, &[20]);
    let first = usize::from(rates.first);
    assert!(!guide.worries.hides(first - 1, rates) && guide.worries.hides(first, rates));
    assert!(!guide.worries.hides(20, rates), "what is marked is there");
    guide.worries.all = true;
    assert!(!guide.worries.hides(first, rates));
}

#[test]
fn marks_lead_to_questions() {
    let pack = english();
    assert!(worries(&marked(&pack, &[]), &pack).is_empty());
    let guide = marked(&pack, &[2, 0]);
    let asks = worries(&guide, &pack);
    assert_eq!(
        asks,
        [
            "What can you do if I feel far away or scared?",
            "What can you do if I feel sick?"
        ]
    );
    assert!(worries(&marked(&pack, &[999]), &pack).is_empty());
}
