//! What each source stands behind.

use super::Chapter;
use super::screen::section;
use crate::content::{Claim, Lens, Pack, Route, Section, TellWords};

/// A part of the guide and its claims.
struct Part<'a> {
    chapter: Chapter,
    name: &'a str,
    claims: Vec<&'a Claim>,
}

/// All parts of the guide, gathered once to ask for many sources.
pub struct Behind<'a>(Vec<Part<'a>>);

impl<'a> Behind<'a> {
    /// Gathers the parts of a pack.
    pub fn of(pack: &'a Pack) -> Self {
        Self(parts(pack))
    }

    /// The parts of each chapter that rest on that source, by name, in reading order.
    pub fn source(&self, key: &str) -> Vec<(Chapter, Vec<&'a str>)> {
        behind(key, &self.0)
    }
}

fn behind<'a>(key: &str, parts: &[Part<'a>]) -> Vec<(Chapter, Vec<&'a str>)> {
    let mut out: Vec<(Chapter, Vec<&str>)> = Vec::new();
    for Part {
        chapter,
        name,
        claims,
    } in parts
    {
        if !claims
            .iter()
            .any(|claim| claim.from.iter().any(|from| from == key))
        {
            continue;
        }
        match out.last_mut() {
            Some((last, names)) if last == chapter => names.push(name),
            _ => out.push((*chapter, vec![name])),
        }
    }
    out
}

fn parts(pack: &Pack) -> Vec<Part<'_>> {
    let part = |chapter, name, claims| Part {
        chapter,
        name,
        claims,
    };
    let mut out: Vec<_> = pack
        .session
        .routes
        .iter()
        .map(|each| part(Chapter::Session, &*each.name, route(each)))
        .collect();
    let mut general = vec![&pack.session.lead];
    general.extend(pack.session.practice.claims());
    general.extend(pack.session.say_back.claims());
    out.push(part(
        Chapter::Session,
        &pack.session.practice.title,
        general,
    ));
    for beat in &pack.brain.beats {
        let mut claims = vec![&beat.caption];
        claims.extend(&beat.story);
        out.push(part(Chapter::Brain, &beat.name, claims));
    }
    let mut unknown = vec![&pack.brain.lead];
    section(&pack.brain.unknown, &mut unknown);
    unknown.extend(&pack.brain.lab.made.items);
    unknown.extend(pack.brain.say_back.claims());
    out.push(part(Chapter::Brain, &pack.brain.unknown.name, unknown));
    for (chapter, told) in [
        (Chapter::Safety, &pack.safety),
        (Chapter::Evidence, &pack.evidence),
    ] {
        out.extend(
            told.sections
                .iter()
                .map(|each| part(chapter, &*each.name, of(each))),
        );
        let mut ends = vec![&told.lead];
        ends.extend(told.say_back.claims());
        ends.extend(told.tell.iter().flat_map(TellWords::claims));
        out.push(part(chapter, &pack.ui.say_back.title, ends));
    }
    let plan = &pack.plan;
    let mut matters = vec![&plan.matters.lead];
    matters.extend(plan.matters.cards.iter().map(|card| &card.ask));
    out.push(part(Chapter::Plan, &plan.matters.name, matters));
    let mut mine = vec![&plan.lead];
    mine.extend(
        plan.checklist
            .iter()
            .chain(&plan.questions)
            .flat_map(|list| &list.items),
    );
    mine.extend(plan.say_back.claims());
    out.push(part(Chapter::Plan, &pack.ui.chapters.plan, mine));
    out.push(part(Chapter::Plan, &plan.ride.name, of(&plan.ride)));
    out.push(part(Chapter::Plan, &pack.about.name, of(&pack.about)));
    out
}

fn of(told: &Section) -> Vec<&Claim> {
    let mut claims = Vec::new();
    section(told, &mut claims);
    claims
}

fn route(route: &Route) -> Vec<&Claim> {
    let mut claims = vec![&route.status];
    claims.extend(
        route
            .about
            .iter()
            .chain(&route.help)
            .chain(route.differs.claims()),
    );
    for moment in &route.moments {
        claims.push(&moment.caption);
        claims.extend(
            Lens::ALL
                .into_iter()
                .flat_map(|lens| moment.lenses.get(lens)),
        );
    }
    claims
}
