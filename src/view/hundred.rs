use super::el::{View, el, words};
use super::ink::picture;
use super::words::{Linked, told};
use crate::content::{Arm, Fill, Hundred, Pack};

/// A person, drawn from the top left of a 10 by 14 cell with relative moves only.
const PERSON: &str = "m5 1a2 2 0 1 1 0 4a2 2 0 1 1 0-4m-1.6 4.8h3.2a1.9 1.9 0 0 1 1.9 1.9v3a.8.8 0 0 1-1.5 0v2.3h-4v-2.3a.8.8 0 0 1-1.5 0v-3a1.9 1.9 0 0 1 1.9-1.9z";

/// Two groups of 100 people, side by side; the words under them say the same.
pub fn hundred(data: &Hundred, pack: &Pack, linked: &Linked) -> View {
    let ui = &pack.ui.hundred;
    let note = |class, label: &str, text: &str| {
        el("p")
            .class(class)
            .child(words("b", "", label))
            .text(" ")
            .text(text)
            .view()
    };
    let caption = el("figcaption")
        .child(
            el("p")
                .class("finding")
                .children(told(&data.finding, pack, linked))
                .view(),
        )
        .child(note("limit", &ui.limit, &data.limit))
        .child(note(
            "who",
            &ui.who,
            &format!("{}. {}", data.who.trim_end_matches('.'), ui.key),
        ));
    let arms = el("div")
        .class("arms")
        .child(arm(&data.with, pack))
        .child(arm(&data.without, pack));
    el("figure")
        .class("hundred")
        .child(words("h3", "", &data.title))
        .child(arms.view())
        .child(caption.view())
        .view()
}

/// The words for a group's count.
pub fn count_words(arm: &Arm, pack: &Pack) -> String {
    let ui = &pack.ui.hundred;
    let template = if arm.below { &ui.below } else { &ui.count };
    template.fill(&[("n", &arm.count.to_string())])
}

fn arm(arm: &Arm, pack: &Pack) -> View {
    let affected = affected(arm);
    let group = |class, who| el("path").class(class).attr("d", &people(who)).view();
    let drawing = picture("", "0 0 100 140")
        .child(group("person no", affected..100))
        .child(group("person yes", 0..affected));
    el("div")
        .class("arm")
        .child(words("p", "arm-label", &arm.label))
        .child(drawing.view())
        .child(words("p", "count", &count_words(arm, pack)))
        .view()
}

/// How many figures are filled; "fewer than 1" is drawn empty and said.
fn affected(arm: &Arm) -> u8 {
    if arm.below {
        arm.count.saturating_sub(1)
    } else {
        arm.count
    }
}

/// Ten to a row, from the top left.
fn people(which: std::ops::Range<u8>) -> String {
    let place = |person: u8| {
        format!(
            "M{} {}{PERSON}",
            u16::from(person % 10) * 10,
            u16::from(person / 10) * 14
        )
    };
    which.map(place).collect()
}
