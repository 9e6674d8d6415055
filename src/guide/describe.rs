//! From the state to a sentence: what a screen reader hears and what stands under the pictures. The words are the
//! pack's; here is only which of them hold.

use super::Guide;
use crate::content::{Fill, Pack, Stage};

/// The clock's spoken value: "20 minutes in: Feelings are usually growing".
pub fn spoken(guide: &Guide, pack: &Pack) -> String {
    let moment = guide.moment(pack);
    pack.ui
        .clock
        .spoken
        .fill(&[("when", &guide.when(moment)), ("title", &moment.title)])
}

/// The range of feelings that the halo draws.
pub fn halo(guide: &Guide, pack: &Pack) -> String {
    let words = &pack.ui.scene;
    let feelings = guide.course().feelings(guide.minute(pack));
    let (low, high) = (strength(feelings.low), strength(feelings.high));
    if high == 0 {
        // From the door of the clinic to that night some are still tired or foggy.
        let after = (Stage::Home..=Stage::Evening).contains(&guide.moment(pack).stage);
        return if after { &words.faded } else { &words.still }.clone();
    }
    words
        .halo
        .fill(&[("low", &words.levels[low]), ("high", &words.levels[high])])
}

/// Which of the four words of strength: none, light, medium, strong.
fn strength(share: f64) -> usize {
    [0.05, 0.4, 0.8]
        .iter()
        .filter(|edge| share > **edge)
        .count()
}

/// The level of medicine in words.
pub fn level_word(guide: &Guide, pack: &Pack) -> String {
    let words = &pack.ui.curve;
    let phase = guide.course().phase(guide.minute(pack));
    words.said.fill(&[("level", &words.levels[phase as usize])])
}

/// True when the pack is older than its review date; both days as `YYYY-MM-DD`, which sorts as it reads.
pub fn overdue(pack: &Pack, today: &str) -> bool {
    pack.edition.review_by.as_str() < today
}
