use super::words::{words, Linked};
use crate::content::{Arm, Fill, Hundred, Pack};
use leptos::prelude::*;
use std::fmt::Write;

/// A person, drawn from the top left of a 10 by 14 cell with relative moves only.
const PERSON: &str = "m5 1a2 2 0 1 1 0 4a2 2 0 1 1 0-4m-1.6 4.8h3.2a1.9 1.9 0 0 1 1.9 1.9v3a.8.8 0 0 1-1.5 0v2.3h-4v-2.3a.8.8 0 0 1-1.5 0v-3a1.9 1.9 0 0 1 1.9-1.9z";

/// Two groups of 100 people, side by side; the words under them say the same.
pub fn hundred(picture: &Hundred, pack: &Pack, linked: &Linked) -> AnyView {
    let ui = &pack.ui.hundred;
    view! {
        <figure class="hundred">
            <h3>{picture.title.clone()}</h3>
            <div class="arms">{arm(&picture.with, pack)}{arm(&picture.without, pack)}</div>
            <figcaption>
                <p class="finding">{words(&picture.finding.say, pack, linked)}</p>
                <p class="limit"><b>{ui.limit.clone()}</b>" "{picture.limit.clone()}</p>
                <p class="who"><b>{ui.who.clone()}</b>" "{picture.who.clone()}". "{ui.key.clone()}</p>
            </figcaption>
        </figure>
    }
    .into_any()
}

/// The words for a group's count.
pub fn count_words(arm: &Arm, pack: &Pack) -> String {
    let ui = &pack.ui.hundred;
    let template = if arm.below { &ui.below } else { &ui.count };
    template.fill(&[("n", &arm.count.to_string())])
}

fn arm(arm: &Arm, pack: &Pack) -> AnyView {
    let affected = affected(arm);
    view! {
        <div class="arm">
            <p class="arm-label">{arm.label.clone()}</p>
            <svg viewBox="0 0 100 140" aria-hidden="true" focusable="false">
                <path class="person no" d=people(affected..100) />
                <path class="person yes" d=people(0..affected) />
            </svg>
            <p class="count">{count_words(arm, pack)}</p>
        </div>
    }
    .into_any()
}

/// How many figures are filled; "fewer than 1" is drawn empty and said.
pub fn affected(arm: &Arm) -> u8 {
    if arm.below { arm.count.saturating_sub(1) } else { arm.count }
}

/// Ten to a row, from the top left.
fn people(which: std::ops::Range<u8>) -> String {
    which.fold(String::new(), |mut d, person| {
        let _ = write!(d, "M{} {}{PERSON}", u16::from(person % 10) * 10, u16::from(person / 10) * 14);
        d
    })
}
