//! The counts are those of the facts.

use super::rates::collections;
use super::{check, english, failing};
use ketamine_guide::content::{Block, Count, Uncounted};

/// Facts 4.1: Spravato's label, short trials, with 346 people and without 222. -1 is "<1".
#[rustfmt::skip]
const EFFECTS: [(&str, i16, i16); 24] = [
    ("far away", 41, 9), ("dizzy", 29, 8), ("sick", 28, 9), ("sleepy", 23, 9), ("spin", 23, 3), ("headache", 20, 17),
    ("taste", 19, 14), ("numb", 18, 2), ("worry", 13, 6), ("worn", 11, 5), ("pressure", 10, 3), ("Threw up", 9, 2),
    ("sleep", 8, 7), ("stools", 7, 6), ("nose", 7, 5), ("throat", 7, 4), ("drunk", 5, -1), ("dry mouth", 5, 3),
    ("sweating", 4, 2), ("happy", 4, 1), ("Slurred", 4, 0), ("shaking", 3, 1), ("Peed", 3, -1), ("heartbeat", 2, -1),
];

#[test]
fn side_effects_are_those_of_the_facts() {
    let signed = |count: Count| {
        let n = i16::from(count.count);
        if count.below { -n } else { n }
    };
    check(|pack| {
        let all: Vec<_> = collections(pack).collect();
        assert_eq!(all.len(), 1, "marks are kept for one collection");
        assert_eq!(all[0].effects.len(), EFFECTS.len());
        failing(
            all[0].effects.iter().zip(EFFECTS),
            |(effect, (word, with, without))| {
                let rate = &effect.rate;
                rate.title.contains(word)
                    && (signed(rate.with), signed(rate.without)) == (*with, *without)
            },
        )
    });
}

/// Facts 5: the recommended set, by its counts.
#[test]
fn benefits_are_those_of_the_facts() {
    let set = [
        (64, 28),
        (17, 9),
        (59, 45),
        (23, 8),
        (47, 33),
        (60, 50),
        (55, 41),
        (46, 63),
        (27, 45),
        (70, 63),
        (67, 20),
        (33, 0),
    ];
    let pack = english();
    let sections = pack.evidence.sections.iter();
    let shown: Vec<_> = sections
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Hundred(hundred) => Some((hundred.rate.with.count, hundred.rate.without.count)),
            _ => None,
        })
        .collect();
    assert_eq!(shown, set);
}

/// E12 and E13 of the facts stand side by side, and E13 has no counts.
#[test]
fn the_trial_without_a_benefit_stands_beside_the_other() {
    let pack = english();
    let ptsd = pack
        .evidence
        .sections
        .iter()
        .find(|section| section.id == "ptsd")
        .expect("ptsd");
    let beside = ptsd.blocks.windows(2).any(|two| {
        let [
            Block::Hundred(_),
            Block::Uncounted(Uncounted {
                people, difference, ..
            }),
        ] = two
        else {
            return false;
        };
        people.contains("158") && difference.contains("No difference")
    });
    assert!(beside);
}

/// Where the facts hold raw counts, what is shown is their share to the nearest person: 142 of 346 felt far away.
#[test]
fn shares_are_rounded_to_whole_people() {
    let pack = english();
    let effects = collections(&pack).flat_map(|rates| &rates.effects);
    let first = effects.map(|effect| effect.rate.with.count).next();
    assert_eq!(first.map(u32::from), Some((142 * 200 + 346) / (2 * 346)));
}
