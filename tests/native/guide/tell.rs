//! The private list: two answers, nobody is cleared, nothing gets out.

use crate::content::english;
use ketamine_guide::content::check::{Kind, screens};
use ketamine_guide::content::{Advice, Pack, TellWords, plain};
use ketamine_guide::guide::{Chapter, Guide, Tapped, answered, claims, named, to_tell};

/// Every matter of the pack, in reading order.
fn matters(pack: &Pack) -> Vec<(Tapped, Advice)> {
    let lists = pack.safety.tells().enumerate();
    lists
        .flat_map(|(list, tell)| {
            let items = tell.items.iter().enumerate();
            items.map(move |(item, matter)| (Tapped { list, item }, matter.answer))
        })
        .collect()
}

/// The matter whose words begin so.
#[track_caller]
fn answer(pack: &Pack, words: &str) -> Advice {
    let mut all = pack.safety.tells().flat_map(|tell| &tell.items);
    let found = all.find(|matter| plain(&matter.claim.say).contains(words));
    found.unwrap_or_else(|| panic!("no item {words:?}")).answer
}

#[test]
fn what_asks_to_wait_is_what_the_labels_say() {
    let pack = english();
    // Facts 4.3, and what 4.4 to 4.6 say the labels advise against.
    for words in [
        "bulge in a blood vessel",
        "Tangled blood vessels",
        "Bleeding in your brain",
        "An allergy to ketamine",
        "a big rise in blood pressure",
        "Severe liver disease",
        "under 18",
        "Theophylline or aminophylline",
        "You are pregnant",
        "You may be pregnant",
        "You breastfeed",
    ] {
        assert_eq!(answer(&pack, words), Advice::Wait, "{words}");
    }
    let waits = matters(&pack)
        .into_iter()
        .filter(|(_, answer)| *answer == Advice::Wait);
    assert_eq!(waits.count(), 11);
}

#[test]
fn what_asks_to_wait_is_named_first() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    // Backwards: the order of tapping does not matter.
    for (matter, _) in matters(&pack).into_iter().rev() {
        guide.tap(matter);
        assert!(guide.is_tapped(matter));
    }
    let all = to_tell(&guide, &pack);
    let parts = [Advice::Wait, Advice::Tell].map(|each| answered(&guide, &pack, each));
    assert_eq!(all, parts.concat());
    assert_eq!(all.len(), matters(&pack).len());
    assert!(all[0].say.contains("bulge"));
}

#[test]
fn taps_are_taken_back() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let (first, second) = (Tapped { list: 0, item: 0 }, Tapped { list: 1, item: 2 });
    guide.tap(second);
    guide.tap(first);
    guide.tap(second);
    assert_eq!(to_tell(&guide, &pack).len(), 1);
    guide.untap();
    assert_eq!(guide, Guide::new(&pack, &[]));
}

/// A key that is not in the pack tells nothing.
#[test]
fn unknown_taps_say_nothing() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.tap(Tapped { list: 99, item: 0 });
    guide.tap(Tapped { list: 0, item: 99 });
    assert!(to_tell(&guide, &pack).is_empty());
}

#[test]
fn nothing_tapped_is_in_the_address() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let before = guide.address(&pack).to_string();
    for (matter, _) in matters(&pack) {
        guide.tap(matter);
    }
    assert_eq!(guide.address(&pack).to_string(), before);
}

#[test]
fn every_matter_has_a_name_of_its_own() {
    let pack = english();
    let mut seen = Vec::new();
    for tell in pack.safety.tells() {
        for matter in &tell.items {
            let name = named(&matter.claim);
            assert!(name.len() > 5 && !name.ends_with('.'), "{name:?}");
            assert!(!seen.contains(&name), "{name:?} stands twice");
            seen.push(name);
        }
    }
    assert!(seen.contains(&"Severe liver disease".to_owned()));
}

/// No answer says that something is all right, and each says not to stop a medicine.
#[test]
fn the_answers_clear_nobody() {
    let pack = english();
    let words = pack.safety.tell.expect("words of the lists");
    for claim in words.claims() {
        let say = claim.say.to_lowercase();
        for never in [
            " fine",
            " ok",
            "all right",
            "no risk",
            "low risk",
            "you may have",
            "score",
        ] {
            assert!(!say.contains(never), "{say:?}");
        }
    }
    assert!(words.always.say.contains("Do not stop any medicine"));
    assert!(words.none.say.contains("whole history"));
    assert!(
        words
            .wait
            .say
            .starts_with("Do not have this medicine until you have talked")
    );
}

/// What is said on a screen of *Staying safe* leads to its sources, whatever kind of block says it.
#[test]
fn every_claim_of_a_screen_is_among_its_sources() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.open(Chapter::Safety);
    for (step, section) in pack.safety.sections.iter().enumerate() {
        guide.go(step, &pack);
        let cited = claims(&guide, &pack);
        let name = format!("safety/{}", section.id);
        let screen = screens(&pack).into_iter().find(|each| each.name == name);
        for text in screen.expect("the screen").texts {
            if let Kind::Claim(claim) = text.kind {
                assert!(cited.contains(&claim), "{name}: {:?}", claim.say);
            }
        }
        let taps = section.blocks.iter().any(|block| block.tell().is_some());
        let common = pack.safety.tell.iter().flat_map(TellWords::claims);
        for claim in common.filter(|_| taps) {
            assert!(cited.contains(&claim), "{name}: {:?}", claim.say);
        }
    }
}
