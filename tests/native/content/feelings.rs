//! What one may feel: never one story.

use super::{check, failing};
use ketamine_guide::content::{Lens, Moment, Stage, plain};
use std::collections::BTreeSet;

/// Words that tell of nothing much, of pleasant and of frightening feelings.
const FAMILIES: [(&str, &[&str]); 3] = [
    (
        "nothing much",
        &["little", "nothing", "normal", "bored", "like themselves"],
    ),
    (
        "pleasant",
        &["calm", "peace", "pleasant", "happy", "hopeful", "like this"],
    ),
    (
        "scary",
        &[
            "scar", "afraid", "fear", "worr", "panic", "tense", "uneasy", "upset",
        ],
    ),
];

/// All that a moment says of feelings, in small letters.
fn said(moment: &Moment) -> String {
    let claims = moment.lenses.get(Lens::Feel);
    let said: Vec<_> = claims.iter().map(|claim| plain(&claim.say)).collect();
    said.join(" ").to_lowercase()
}

/// True when a text has the word, or one that begins with it.
fn tells(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(char::is_alphabetic))
}

#[test]
fn nothing_much_pleasant_and_scary_are_told_alike() {
    check(|pack| {
        let moments = pack.session.routes.iter().flat_map(|route| {
            let dosed = |moment: &&Moment| (Stage::Start..=Stage::Resting).contains(&moment.stage);
            route
                .moments
                .iter()
                .filter(dosed)
                .map(|moment| (route.id, moment))
        });
        let missing = moments.flat_map(|(route, moment)| {
            let said = said(moment);
            let absent = FAMILIES
                .iter()
                .filter(move |(_, family)| !family.iter().any(|word| tells(&said, word)));
            absent.map(move |(family, _)| format!("{route:?} {}: no {family}", moment.id))
        });
        missing.collect()
    });
}

#[test]
fn it_never_follows_that_a_feeling_means_it_works() {
    check(|pack| {
        let routes = pack.session.routes.iter().filter(|route| {
            let strongest = route
                .moments
                .iter()
                .filter(|moment| moment.stage == Stage::Strongest);
            !strongest.map(said).any(|said| {
                said.contains("does not mean it works") && said.contains("does not mean it fails")
            })
        });
        routes.map(|route| format!("{:?}", route.id)).collect()
    });
}

#[test]
fn the_groups_of_a_moment_differ_and_no_two_moments_are_alike() {
    check(|pack| {
        let alike = pack.session.routes.iter().filter_map(|route| {
            let told: BTreeSet<_> = route.moments.iter().map(said).collect();
            (told.len() < route.moments.len()).then(|| format!("{:?}", route.id))
        });
        alike.collect()
    });
    check(|pack| {
        let moments = pack.session.routes.iter().flat_map(|route| &route.moments);
        failing(moments.map(|moment| moment.lenses.feel.clone()), |feel| {
            let says: Vec<_> = feel
                .groups()
                .into_iter()
                .flatten()
                .map(|claim| &claim.say)
                .collect();
            says.iter().collect::<BTreeSet<_>>().len() == says.len()
        })
    });
}
