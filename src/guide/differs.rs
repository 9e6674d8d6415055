//! What differs from clinic to clinic, told for this one: its own word, else the general range.

use super::Guide;
use crate::content::{Claim, Fill, Pack, Topic};

/// What matters to the one who takes a patient home.
pub const RIDE: [Topic; 4] = [Topic::Watch, Topic::Visit, Topic::Drive, Topic::Companion];

/// One topic, told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub topic: Topic,
    /// The words, with the pack's marks.
    pub say: String,
    /// The claim they are; none where the clinic says them.
    pub general: Option<Claim>,
}

/// All topics that the chosen route has.
pub fn differs(guide: &Guide, pack: &Pack) -> Vec<Told> {
    let told = |topic| differ(topic, guide, pack);
    Topic::ALL.into_iter().filter_map(told).collect()
}

/// One topic, where the chosen route has it.
pub fn differ(topic: Topic, guide: &Guide, pack: &Pack) -> Option<Told> {
    let general = guide.told(pack).differs.get(topic)?;
    let own = own(topic, guide, pack);
    Some(Told {
        topic,
        general: own.is_none().then(|| general.clone()),
        say: own.unwrap_or_else(|| general.say.clone()),
    })
}

impl Guide {
    /// A passage of the story as it is told here: by the clinic where it has a word of its own, and at its pace.
    pub fn says(&self, claim: &Claim, pack: &Pack) -> String {
        let own = claim.topic.and_then(|topic| own(topic, self, pack));
        own.unwrap_or_else(|| self.pace().tell(&claim.say))
    }
}

impl Guide {
    /// True where the clinic has a word of its own in place of that passage.
    pub fn clinic_says(&self, claim: &Claim, pack: &Pack) -> bool {
        claim
            .topic
            .is_some_and(|topic| own(topic, self, pack).is_some())
    }
}

/// What the clinic says itself.
fn own(topic: Topic, guide: &Guide, pack: &Pack) -> Option<String> {
    let (clinic, words) = (&guide.clinic, &pack.ui.differs);
    let chosen = |from: &[String; 3], index: Option<usize>| Some(from[index?].clone());
    match topic {
        Topic::Companion => chosen(&words.companions, clinic.companion),
        Topic::Music => chosen(&words.music, clinic.music),
        Topic::Forms => Some(words.forms.fill(&[("list", clinic.forms.as_deref()?)])),
        _ => {
            let number = clinic.times.get(topic, guide.route)?;
            let time = match topic {
                Topic::Food | Topic::Drive => pack.ui.hours.fill(&[("n", &number.to_string())]),
                _ => time(number, pack),
            };
            Some(words.told[topic as usize].fill(&[("time", &time)]))
        }
    }
}

/// Minutes as people say them: from two hours on in hours, rounded up to the half.
fn time(minutes: u16, pack: &Pack) -> String {
    if minutes < 120 {
        return pack.ui.minutes.fill(&[("n", &minutes.to_string())]);
    }
    let halves = minutes.div_ceil(30);
    let half = if halves % 2 == 1 { ".5" } else { "" };
    pack.ui
        .hours
        .fill(&[("n", &format!("{}{half}", halves / 2))])
}
