//! Is everything there, in order and in measure?

use super::check;
use ketamine_guide::content::check::words;
use ketamine_guide::content::{
    Badge, Block, Hundred, List, Pack, Route, RouteId, SayBack, Section, plain,
};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// Of things with a name, those that break a rule.
fn failing<T: Debug>(
    things: impl IntoIterator<Item = T>,
    rule: impl Fn(&T) -> bool,
) -> Vec<String> {
    things
        .into_iter()
        .filter(|thing| !rule(thing))
        .map(|thing| format!("{thing:?}"))
        .collect()
}

fn sections(pack: &Pack) -> impl Iterator<Item = &Section> {
    let chapters = pack.safety.sections.iter().chain(&pack.evidence.sections);
    chapters.chain([&pack.brain.unknown, &pack.plan.ride, &pack.about])
}

fn blocks(pack: &Pack) -> impl Iterator<Item = &Block> {
    sections(pack).flat_map(|section| &section.blocks)
}

fn hundreds(pack: &Pack) -> impl Iterator<Item = &Hundred> {
    blocks(pack).filter_map(|block| match block {
        Block::Hundred(hundred) => Some(hundred),
        _ => None,
    })
}

/// Ids that are not fit for an address, or stand twice.
fn ids<'a>(ids: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let fit = |id: &str| {
        id.bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    ids.into_iter()
        .filter(|id| id.is_empty() || !fit(id) || !seen.insert(*id))
        .cloned()
        .collect()
}

#[test]
fn lists_are_short() {
    check(|pack| {
        let counted = blocks(pack).filter_map(|block| match block {
            Block::List(List { title, items }) => Some((title, items.len())),
            Block::Call(call) => Some((&call.title, call.items.len())),
            _ => None,
        });
        let plan = pack.plan.checklist.iter().chain(&pack.plan.questions);
        let counted = counted.chain(plan.map(|list| (&list.title, list.items.len())));
        failing(counted, |(_, count)| (1..=7).contains(count))
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
            hundred.finding.say.contains("out of 100")
                && hundred.who.contains(|c: char| c.is_ascii_digit())
        })
    });
}

#[test]
fn all_routes_are_told_and_their_times_go_on() {
    check(|pack| {
        let told: Vec<_> = pack.session.routes.iter().map(|route| route.id).collect();
        failing([told], |told| {
            RouteId::ALL
                .iter()
                .all(|id| told.iter().filter(|told| *told == id).count() == 1)
        })
    });
    let ordered = |route: &Route| {
        let pairs = route.moments.windows(2);
        pairs.clone().all(|pair| pair[0].at < pair[1].at)
            && pairs.clone().all(|pair| pair[0].stage <= pair[1].stage)
    };
    check(|pack| {
        failing(&pack.session.routes, |route| ordered(route))
            .into_iter()
            .map(short)
            .collect()
    });
    check(|pack| {
        pack.session
            .routes
            .iter()
            .flat_map(|route| ids(route.moments.iter().map(|moment| &moment.id)))
            .collect()
    });
    check(|pack| {
        let drip = pack
            .session
            .routes
            .iter()
            .filter(|route| route.id == RouteId::Iv);
        failing(drip.map(|route| route.moments.len()), |count| *count >= 12)
    });
}

fn short(text: String) -> String {
    text.chars().take(200).collect()
}

#[test]
fn every_lens_says_something() {
    check(|pack| {
        let moments = pack.session.routes.iter().flat_map(|route| &route.moments);
        let lens = |moment: &ketamine_guide::content::Moment, lens| {
            (1..=4).contains(&moment.lenses.get(lens).len())
        };
        let moments = moments.filter(|moment| {
            !ketamine_guide::content::Lens::ALL
                .into_iter()
                .all(|each| lens(moment, each))
        });
        moments.map(|moment| moment.title.clone()).collect()
    });
}

#[test]
fn routes_without_times_show_none() {
    check(|pack| {
        let timed = |id| matches!(id, RouteId::Iv | RouteId::Nasal);
        let wrong = pack
            .session
            .routes
            .iter()
            .filter(|route| route.timed != timed(route.id));
        wrong
            .map(|route| format!("{:?} timed: {}", route.id, route.timed))
            .collect()
    });
    check(|pack| {
        let untimed = pack.session.routes.iter().filter(|route| !route.timed);
        let heads = untimed
            .flat_map(|route| &route.moments)
            .flat_map(|moment| [&moment.when, &moment.title]);
        failing(heads, |head| {
            let head = head.to_lowercase();
            !["minute", "hour"].iter().any(|word| head.contains(word))
        })
    });
}

#[test]
fn every_chapter_asks_to_say_it_back() {
    check(|pack| {
        let asks: [&[SayBack]; 5] = [
            &pack.session.say_back,
            &pack.brain.say_back,
            &pack.safety.say_back,
            &pack.evidence.say_back,
            &pack.plan.say_back,
        ];
        failing(asks, |asks| !asks.is_empty())
    });
}

#[test]
fn ids_are_fit_for_addresses() {
    check(|pack| {
        ids(pack
            .brain
            .beats
            .iter()
            .map(|beat| &beat.id)
            .chain([&pack.brain.unknown.id]))
    });
    check(|pack| ids(pack.safety.sections.iter().map(|section| &section.id)));
    check(|pack| ids(pack.evidence.sections.iter().map(|section| &section.id)));
    check(|pack| ids(pack.glossary.iter().map(|term| &term.id)));
    check(|pack| ids(pack.countries.iter().map(|country| &country.id)));
}

#[test]
fn the_glossary_is_short_and_plain() {
    check(|pack| failing([pack.glossary.len()], |count| *count <= 40));
    check(|pack| {
        failing(&pack.glossary, |term| {
            !term.plain.is_empty() && words(&term.means).count() > 3
        })
    });
}

#[test]
fn the_first_country_is_the_us_and_the_last_any_other() {
    check(|pack| {
        let codes: Vec<_> = pack
            .countries
            .iter()
            .map(|country| country.id.as_str())
            .collect();
        let ends = codes.first() == Some(&"us") && codes.last() == Some(&"other");
        failing([codes], |_| ends)
    });
    check(|pack| {
        failing(&pack.countries, |country| {
            (country.id == "other") == (country.crisis.is_empty() && country.emergency.is_empty())
        })
    });
}

#[test]
fn days_are_days_and_the_review_comes_after() {
    let day = |day: &str| day.len() == 10 && day.split('-').map(str::len).eq([4, 2, 2]);
    check(|pack| {
        let edition = &pack.edition;
        let good =
            day(&edition.written) && day(&edition.review_by) && edition.written < edition.review_by;
        failing([edition], |_| good)
    });
}
