//! Lists, terms, countries, dates: there, in order and in measure.

use super::{blocks, check, failing, ids};
use ketamine_guide::content::check::words;
use ketamine_guide::content::{Block, List};

#[test]
fn lists_are_short() {
    check(|pack| {
        let counted = blocks(pack).filter_map(|block| match block {
            Block::List(List { title, items }) => Some((title, items.len())),
            Block::Call(call) => Some((&call.title, call.items.len())),
            Block::Tell(tell) => Some((&tell.title, tell.items.len())),
            Block::After(after) => Some((&after.title, after.waits.len() + 1)),
            _ => None,
        });
        let plan = pack.plan.checklist.iter().chain(&pack.plan.questions);
        let counted = counted.chain(plan.map(|list| (&list.title, list.items.len())));
        let matters = &pack.plan.matters;
        let counted = counted.chain([(&matters.name, matters.cards.len())]);
        failing(counted, |(_, count)| (1..=7).contains(count))
    });
}

#[test]
fn every_chapter_asks_to_say_it_back() {
    check(|pack| {
        let asks = [
            &pack.session.say_back,
            &pack.brain.say_back,
            &pack.safety.say_back,
            &pack.evidence.say_back,
            &pack.plan.say_back,
        ];
        // Three to five: the questions, and one prompt.
        let mut wrong = failing(asks, |told| {
            (2..=4).contains(&told.questions.len()) && !told.own.ask.is_empty()
        });
        let questions = asks.into_iter().flat_map(|told| &told.questions);
        wrong.extend(failing(questions, |each| {
            (2..=3).contains(&each.answers.len())
        }));
        wrong
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
