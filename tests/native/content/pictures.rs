//! Pictures: captions, badges, numbers.

use super::{blocks, check, failing};
use ketamine_guide::content::check::words;
use ketamine_guide::content::{Badge, Block, Hundred, Pack, plain};

fn hundreds(pack: &Pack) -> impl Iterator<Item = &Hundred> {
    blocks(pack).filter_map(|block| match block {
        Block::Hundred(hundred) => Some(hundred),
        _ => None,
    })
}

#[test]
fn pictures_of_a_hundred_say_their_numbers() {
    check(|pack| {
        failing(hundreds(pack), |hundred| {
            let said: Vec<_> = words(&hundred.finding.say).collect();
            [&hundred.with, &hundred.without].into_iter().all(|arm| {
                let fewer = hundred
                    .finding
                    .say
                    .contains(&format!("ewer than {} ", arm.count));
                // Nobody at all is said as a word.
                let none = arm.count == 0 && (said.contains(&"none") || said.contains(&"no"));
                let there = said.contains(&arm.count.to_string().as_str()) || none;
                arm.count <= 100 && there && fewer == arm.below && !arm.label.is_empty()
            })
        })
    });
    check(|pack| {
        failing(hundreds(pack), |hundred| {
            // Numbers without a base are no numbers (facts 8.4).
            hundred.finding.say.contains("out of 100") && words(&hundred.who).count() > 2
        })
    });
}

#[test]
fn every_picture_has_a_caption() {
    check(|pack| {
        let moments = pack.session.routes.iter().flat_map(|route| &route.moments);
        let captions = moments.map(|moment| &moment.caption);
        let captions = captions.chain(pack.brain.beats.iter().map(|beat| &beat.caption));
        let captions = captions.chain(hundreds(pack).map(|hundred| &hundred.finding));
        failing(captions, |caption| words(&plain(&caption.say)).count() >= 5)
    });
}

#[test]
fn badges_are_those_of_the_facts() {
    use Badge::{Likely, SeenInAnimals, StillDebated, WellEstablished};
    let beats = [
        Likely,
        WellEstablished,
        WellEstablished,
        SeenInAnimals,
        SeenInAnimals,
        SeenInAnimals,
        SeenInAnimals,
    ];
    check(|pack| {
        let badges: Vec<_> = pack.brain.beats.iter().map(|beat| beat.badge).collect();
        let right = badges == beats && pack.brain.unknown_badge == StillDebated;
        failing([badges], |_| right)
    });
}
