use super::{Chapter, Guide, RIDE};
use crate::content::{Block, Claim, Lens, Pack, Section};

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
        Chapter::Safety => {
            if let Some(told) = pack.safety.sections.get(step) {
                section(told, &mut out);
            }
        }
        Chapter::Evidence => {
            if let Some(told) = pack.evidence.sections.get(step) {
                section(told, &mut out);
            }
        }
        Chapter::Plan if step > 0 => {
            let general = &guide.told(pack).differs;
            section(&pack.plan.ride, &mut out);
            out.extend(RIDE.into_iter().filter_map(|topic| general.get(topic)));
        }
        Chapter::Plan => {
            let plan = &pack.plan;
            out.push(&plan.lead);
            for list in [&plan.checklist, &plan.questions].into_iter().flatten() {
                out.extend(&list.items);
            }
            out.extend(plan.say_back.iter().map(|ask| &ask.answer));
        }
    }
    out
}

/// Id of the plan's own screen.
const MINE: &str = "mine";

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
        Chapter::Plan => vec![MINE, &pack.plan.ride.id],
    }
}

/// Adds every claim of a section.
fn section<'a>(section: &'a Section, out: &mut Vec<&'a Claim>) {
    out.push(&section.lead);
    for block in &section.blocks {
        match block {
            Block::Text(claim) => out.push(claim),
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
