use super::{Chapter, Guide, Leaf, RIDE, on_plan};
use crate::content::{Block, Claim, Lens, Pack, Section, TellWords, Topic};

/// A source as a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Key into the pack's sources.
    pub key: String,
    /// False when a claim of this screen rests on it unchecked.
    pub checked: bool,
}

/// Every claim on the open screen, in reading order.
pub fn claims<'a>(guide: &Guide, pack: &'a Pack) -> Vec<&'a Claim> {
    let mut out = Vec::new();
    let step = guide.step();
    match guide.chapter {
        Chapter::Session => {
            let (route, moment) = (guide.told(pack), guide.moment(pack));
            out.extend([&pack.session.lead, &route.status, &moment.caption]);
            out.extend(&route.about);
            for lens in Lens::ALL {
                out.extend(moment.lenses.get(lens));
            }
            out.extend(pack.session.practice.claims());
            out.extend(&route.help);
            out.extend(route.differs.claims());
        }
        Chapter::Brain => match pack.brain.beats.get(step) {
            Some(beat) => {
                out.extend([&pack.brain.lead, &beat.caption]);
                out.extend(&beat.story);
                out.extend(&pack.brain.lab.made.items);
            }
            None => section(&pack.brain.unknown, &mut out),
        },
        chapter @ (Chapter::Safety | Chapter::Evidence) => {
            let chapter = chapter.sections(pack);
            let told = chapter.and_then(|chapter| Some((chapter, chapter.sections.get(step)?)));
            if let Some((chapter, told)) = told {
                section(told, &mut out);
                let taps = told.blocks.iter().any(|block| block.tell().is_some());
                let common = chapter.tell.iter().filter(|_| taps);
                out.extend(common.flat_map(TellWords::claims));
            }
        }
        Chapter::Plan => plan(guide, pack, &mut out),
    }
    out
}

/// Every claim on the open screen of the plan.
fn plan<'a>(guide: &Guide, pack: &'a Pack, out: &mut Vec<&'a Claim>) {
    let (plan, general) = (&pack.plan, &guide.told(pack).differs);
    let asks = plan.matters.cards.iter().map(|card| &card.ask);
    match guide.leaf() {
        Leaf::Matters => {
            out.push(&plan.matters.lead);
            out.extend(asks);
        }
        Leaf::Mine => {
            out.push(&plan.lead);
            out.extend(general.get(Topic::Visit));
            out.extend(plan.checklist.iter().flat_map(|list| &list.items));
            out.extend(on_plan(guide, pack));
            out.extend(asks);
            out.extend(plan.questions.iter().flat_map(|list| &list.items));
            out.extend(&pack.session.practice.ground.lines);
            out.extend(plan.say_back.claims());
        }
        Leaf::Ride => {
            section(&plan.ride, out);
            out.extend(RIDE.into_iter().filter_map(|topic| general.get(topic)));
        }
    }
}

/// Ids of the screens of the open chapter.
pub(super) fn spots<'a>(guide: &Guide, pack: &'a Pack) -> Vec<&'a str> {
    let sections = |sections: &'a [Section]| -> Vec<&'a str> {
        sections.iter().map(|each| each.id.as_str()).collect()
    };
    match guide.chapter {
        Chapter::Session => {
            let moments = &guide.told(pack).moments;
            moments.iter().map(|moment| moment.id.as_str()).collect()
        }
        Chapter::Brain => {
            let beats = pack.brain.beats.iter().map(|beat| beat.id.as_str());
            let mut ids: Vec<_> = beats.collect();
            ids.push(&pack.brain.unknown.id);
            ids
        }
        Chapter::Safety => sections(&pack.safety.sections),
        Chapter::Evidence => sections(&pack.evidence.sections),
        Chapter::Plan => guide.leaves().iter().map(|leaf| leaf.id(pack)).collect(),
    }
}

/// Adds every claim of a section.
pub(super) fn section<'a>(section: &'a Section, out: &mut Vec<&'a Claim>) {
    out.push(&section.lead);
    for block in &section.blocks {
        match block {
            Block::Text(claim) | Block::Place(claim) => out.push(claim),
            Block::List(list) => out.extend(&list.items),
            Block::Hundred(hundred) => out.push(&hundred.rate.finding),
            Block::Uncounted(each) => out.push(&each.finding),
            Block::Sure(sure) => out.push(&sure.why),
            Block::Choices(choices) => out.extend(choices.claims()),
            Block::Brief(brief) => out.extend(brief.points.iter().map(|point| &point.say)),
            Block::Rates(rates) => {
                for effect in &rates.effects {
                    out.extend([&effect.rate.finding, &effect.ask]);
                }
            }
            Block::Call(call) => out.extend(&call.items),
            Block::Sources => {}
            Block::Help(help) => out.push(&help.first),
            Block::Tell(tell) => out.extend(tell.items.iter().map(|matter| &matter.claim)),
            Block::After(after) => out.extend(after.claims()),
        }
    }
}

/// The sources of the open screen, each once, in order of first use.
pub fn cited(guide: &Guide, pack: &Pack) -> Vec<Cited> {
    let mut out: Vec<Cited> = Vec::new();
    for claim in claims(guide, pack) {
        for key in &claim.from {
            match out.iter_mut().find(|cited| cited.key == *key) {
                Some(cited) => cited.checked &= claim.checked,
                None => out.push(Cited {
                    key: key.clone(),
                    checked: claim.checked,
                }),
            }
        }
    }
    out
}
