//! What is said at each place: sentences, sources, dates.

use super::everywhere;
use crate::content::english;
use ketamine_guide::content::plain;
use ketamine_guide::guide::{
    Address, Chapter, Clinic, Guide, TICKS, cited, claims, differs, halo, level_word, overdue,
    spoken,
};
use std::collections::BTreeSet;

#[test]
fn sentences_are_whole_at_every_moment() {
    let pack = english();
    everywhere(&pack, |guide| {
        for step in 0..TICKS {
            let mut guide = guide.clone();
            guide.clock = guide.clock.moved(
                step as f64 / TICKS as f64,
                guide.count(Chapter::Session, &pack),
            );
            for drip in ["30", "40", "60"] {
                let file = format!(r#"{{ "times": {{ "drip_minutes": {drip} }} }}"#);
                guide.attend(Clinic::read(&file).expect("JSON").0, &pack);
                let mut sentences = vec![
                    spoken(&guide, &pack),
                    halo(&guide, &pack),
                    level_word(&guide, &pack),
                ];
                if step == 0 {
                    let script = guide.script(guide.moment(&pack), &pack);
                    sentences.extend(script.into_iter().map(|line| line.say));
                    sentences.extend(differs(&guide, &pack).iter().map(|told| plain(&told.say)));
                }
                for sentence in sentences {
                    assert!(
                        !sentence.contains(['{', '}', '@', '|']) && !sentence.trim().is_empty(),
                        "{sentence:?}"
                    );
                }
            }
        }
    });
    let mut guide = Guide::new(&pack, &[]);
    assert_eq!(
        guide.visit(&Address::parse("session/iv/20").0, &pack),
        Ok(())
    );
    assert_eq!(
        spoken(&guide, &pack),
        "20 minutes in: Feelings are usually growing"
    );
}

#[test]
fn every_screen_cites_its_sources_once() {
    let pack = english();
    everywhere(&pack, |guide| {
        let (claims, cited) = (claims(guide, &pack), cited(guide, &pack));
        assert!(!claims.is_empty() && !cited.is_empty());
        let keys: BTreeSet<_> = cited.iter().map(|each| &each.key).collect();
        assert_eq!(keys.len(), cited.len());
        for each in cited {
            let checked = claims
                .iter()
                .filter(|claim| claim.from.contains(&each.key))
                .all(|claim| claim.checked);
            assert_eq!(each.checked, checked, "{}", each.key);
        }
    });
}

#[test]
fn a_pack_is_overdue_the_day_after_its_review_date() {
    let pack = english();
    assert!(!overdue(&pack, &pack.edition.review_by));
    assert!(overdue(&pack, "2999-01-01"));
    assert!(!overdue(&pack, &pack.edition.written));
}
