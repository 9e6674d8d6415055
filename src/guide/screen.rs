use super::{Chapter, Guide};
use crate::content::{Block, Claim, Lens, List, Pack, SayBack, Section};

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
    match guide.chapter {
        Chapter::Session => {
            let (route, moment) = (guide.told(pack), guide.moment(pack));
            let lenses = Lens::ALL
                .into_iter()
                .flat_map(|lens| moment.lenses.get(lens));
            [&pack.session.lead, &route.status, &moment.caption]
                .into_iter()
                .chain(&route.about)
                .chain(lenses)
                .chain(pack.session.practice.claims())
                .chain(&route.help)
                .chain(route.differs.claims())
                .collect()
        }
        Chapter::Brain => match pack.brain.beats.get(guide.step()) {
            Some(beat) => [&pack.brain.lead, &beat.caption]
                .into_iter()
                .chain(&beat.story)
                .collect(),
            None => section(&pack.brain.unknown),
        },
        Chapter::Safety => pack
            .safety
            .sections
            .get(guide.step())
            .map(section)
            .unwrap_or_default(),
        Chapter::Evidence => pack
            .evidence
            .sections
            .get(guide.step())
            .map(section)
            .unwrap_or_default(),
        Chapter::Plan if guide.step() > 0 => section(&pack.plan.ride),
        Chapter::Plan => {
            let plan = &pack.plan;
            let listed = plan
                .checklist
                .iter()
                .chain(&plan.questions)
                .flat_map(|list: &List| &list.items);
            let asked = plan.say_back.iter().map(|ask: &SayBack| &ask.answer);
            [&plan.lead]
                .into_iter()
                .chain(listed)
                .chain(asked)
                .collect()
        }
    }
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
            beats.chain([pack.brain.unknown.id.as_str()]).collect()
        }
        Chapter::Safety => sections(&pack.safety.sections),
        Chapter::Evidence => sections(&pack.evidence.sections),
        Chapter::Plan => vec![MINE, &pack.plan.ride.id],
    }
}

/// Every claim of a section.
pub(super) fn section(section: &Section) -> Vec<&Claim> {
    let blocks = section.blocks.iter().flat_map(|block| -> Vec<&Claim> {
        match block {
            Block::Text(claim) => vec![claim],
            Block::List(list) => list.items.iter().collect(),
            Block::Hundred(hundred) => vec![&hundred.finding],
            Block::Call(call) => call.items.iter().collect(),
        }
    });
    [&section.lead].into_iter().chain(blocks).collect()
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
