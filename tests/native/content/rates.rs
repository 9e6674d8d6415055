//! Rates: every figure that is drawn follows from the counts, and the words say the same.

use super::{blocks, check, english, failing};
use ketamine_guide::content::check::words;
use ketamine_guide::content::{Block, Count, Drawn, Effect, Pack, Rate, Rates, Study};

/// Every rate of a pack.
pub fn rates(pack: &Pack) -> Vec<&Rate> {
    let mut out = Vec::new();
    for block in blocks(pack) {
        match block {
            Block::Hundred(hundred) => out.push(&hundred.rate),
            Block::Rates(rates) => out.extend(rates.effects.iter().map(|effect| &effect.rate)),
            _ => {}
        }
    }
    out
}

fn studies(pack: &Pack) -> impl Iterator<Item = &Study> {
    blocks(pack).filter_map(|block| match block {
        Block::Hundred(hundred) => Some(&hundred.study),
        Block::Rates(rates) => Some(&rates.study),
        Block::Uncounted(each) => Some(&each.study),
        _ => None,
    })
}

pub fn collections(pack: &Pack) -> impl Iterator<Item = &Rates> {
    blocks(pack).filter_map(|block| match block {
        Block::Rates(rates) => Some(rates),
        _ => None,
    })
}

/// Each count as a sentence tells it.
#[test]
fn findings_say_their_counts() {
    let told = |rate: &Rate, count: Count| {
        let said: Vec<_> = words(&rate.finding.say).collect();
        let n = count.count.to_string();
        let fewer = rate.finding.say.contains(&format!("ewer than {n} "));
        // Nobody at all is said as a word.
        let none = count.count == 0 && said.contains(&"none");
        fewer == count.below && (none || said.contains(&n.as_str()))
    };
    check(|pack| {
        failing(rates(pack), |rate| {
            // Numbers without a base are no numbers (facts 8.4).
            let base = format!("out of {}", rate.with.of());
            told(rate, rate.with) && told(rate, rate.without) && rate.finding.say.contains(&base)
        })
    });
}

/// The counts once more, from nothing but the data.
#[test]
fn what_is_drawn_is_what_was_counted() {
    check(|pack| {
        failing(rates(pack), |rate| {
            let [with, without] = rate.drawn();
            let filled = |drawn: Drawn| drawn.both + drawn.beyond;
            let right = [(with, rate.with), (without, rate.without)]
                .into_iter()
                .all(|(drawn, count)| {
                    let expected = if count.below { 0 } else { count.count };
                    filled(drawn) == expected && filled(drawn) + drawn.none == count.of()
                });
            let gap = rate.with.count.abs_diff(rate.without.count);
            let vague = rate.unclear || rate.with.below || rate.without.below;
            let marked = with.beyond + without.beyond;
            let alike = vague || with.both == without.both;
            right && alike && marked == if vague { 0 } else { gap }
        })
    });
}

/// Nobody has to work the difference out, and none is told where none is known.
#[test]
fn differences_are_said() {
    check(|pack| {
        failing(rates(pack), |rate| {
            let (with, without) = (rate.with.count, rate.without.count);
            let said = &rate.difference;
            if rate.unclear {
                return said.contains("clear difference") && !said.contains(char::is_numeric);
            }
            if rate.with.below || rate.without.below {
                return !said.contains(char::is_numeric);
            }
            let way = if with > without { "more" } else { "fewer" };
            let start = format!("{} {way} out of {}", with.abs_diff(without), rate.with.of());
            said.starts_with(&start)
        })
    });
}

/// The trials that found no clear difference (facts 5: E8, E9), and the one whose difference the facts do not give (E17).
#[test]
fn trials_without_a_clear_difference_mark_none() {
    let pack = english();
    let unclear = rates(&pack).into_iter().filter(|rate| rate.unclear);
    let counts: Vec<_> = unclear
        .map(|rate| (rate.with.count, rate.without.count))
        .collect();
    assert_eq!(counts, [(47, 33), (60, 50), (70, 63)]);
}

#[test]
fn every_study_says_who_and_its_limit() {
    check(|pack| {
        failing(studies(pack), |study| {
            words(&study.who).count() > 2 && words(&study.limit).count() > 4
        })
    });
}

#[test]
fn collections_are_in_order_of_size_and_ask() {
    check(|pack| {
        let sorted = |rates: &&Rates| {
            let sizes = rates
                .effects
                .iter()
                .map(|effect: &Effect| effect.rate.with.count);
            sizes.rev().is_sorted() && usize::from(rates.first) < rates.effects.len()
        };
        failing(collections(pack), sorted)
    });
    check(|pack| {
        let effects = collections(pack).flat_map(|rates| &rates.effects);
        failing(effects, |effect| {
            effect.ask.say.ends_with('?') && effect.ask.from == ["own"]
        })
    });
    check(|pack| {
        let words = collections(pack).map(|rates| &rates.words);
        failing(words, |words| {
            words.orders.len() == 2 && words.ordered.len() == 2
        })
    });
}

#[track_caller]
fn drawn(with: Count, without: Count, unclear: bool, expected: [[u8; 3]; 2]) {
    let mut rate = rates(&english())[0].clone();
    (rate.with, rate.without, rate.unclear) = (with, without, unclear);
    let parts = rate
        .drawn()
        .map(|group| [group.both, group.beyond, group.none]);
    assert_eq!(parts, expected);
}

#[test]
fn groups_of_all_sizes_are_drawn() {
    let count = |count, of| Count {
        count,
        of,
        below: false,
    };
    let below = Count {
        count: 1,
        of: None,
        below: true,
    };
    drawn(
        count(41, None),
        count(9, None),
        false,
        [[9, 32, 59], [9, 0, 91]],
    );
    drawn(
        count(46, None),
        count(63, None),
        false,
        [[46, 0, 54], [46, 17, 37]],
    );
    drawn(
        count(47, None),
        count(33, None),
        true,
        [[47, 0, 53], [33, 0, 67]],
    );
    drawn(count(5, None), below, false, [[5, 0, 95], [0, 0, 100]]);
    drawn(
        count(4, None),
        count(0, None),
        false,
        [[0, 4, 96], [0, 0, 100]],
    );
    drawn(
        count(8, Some(18)),
        count(1, Some(18)),
        false,
        [[1, 7, 10], [1, 0, 17]],
    );
    drawn(
        count(100, None),
        count(100, None),
        false,
        [[100, 0, 0], [100, 0, 0]],
    );
}
