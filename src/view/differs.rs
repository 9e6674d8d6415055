use super::context::Context;
use super::el::{View, el, live_view, words};
use super::words::{Linked, marked};
use crate::content::{Pack, Topic};
use crate::guide::{self, Told};

/// What differs from clinic to clinic: this clinic's own word, else the general range, and which of the two it is.
pub fn differs(context: Context, topics: &'static [Topic]) -> View {
    let pack = context.pack();
    let of = context.derive(|guide, _| (guide.route, guide.clinic.clone()));
    live_view(move || {
        let _ = of.get();
        let linked = Linked::default();
        let rows = context.now(guide::differs).into_iter();
        let rows = rows
            .filter(|told| topics.contains(&told.topic))
            .map(|told| row(&told, &pack, &linked));
        el("section")
            .class("differs")
            .child(words("h3", "", &pack.ui.differs.title))
            .child(words("p", "", &pack.ui.first))
            .child(words("p", "", &pack.ui.differs.general))
            .child(el("dl").children(rows).view())
            .view()
    })
}

fn row(told: &Told, pack: &Pack, linked: &Linked) -> View {
    let ui = &pack.ui.differs;
    let mark = told
        .general
        .is_none()
        .then(|| words("small", "", &ui.clinic));
    let said = el("dd")
        .children(marked(&told.say, told.general.as_ref(), pack, linked))
        .text(" ")
        .children(mark);
    el("div")
        .child(words("dt", "", &ui.names[told.topic as usize]))
        .child(said.view())
        .view()
}
