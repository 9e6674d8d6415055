//! Pictures: captions and badges. What is counted stands in `rates`.

use super::rates::rates;
use super::{check, failing};
use ketamine_guide::content::check::words;
use ketamine_guide::content::{Badge, plain};

#[test]
fn every_picture_has_a_caption() {
    check(|pack| {
        let moments = pack.session.routes.iter().flat_map(|route| &route.moments);
        let captions = moments.map(|moment| &moment.caption);
        let captions = captions.chain(pack.brain.beats.iter().map(|beat| &beat.caption));
        let captions = captions.chain(rates(pack).into_iter().map(|rate| &rate.finding));
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
