use super::context::Context;
use super::el::{View, el, words};
use crate::content::{Pack, Source};
use crate::guide::{Cited, cited};

/// The sources of the open screen; those that rest on an unchecked claim say so.
pub fn sources(context: Context) -> View {
    let pack = context.pack();
    let heading = words("summary", "", &pack.ui.sources.here);
    // Looked up for a screen, not for a frame.
    let place = context.derive(|guide, _| (guide.chapter, guide.step(), guide.route));
    let here = move || {
        let _ = place.get();
        context.now(cited)
    };
    let list = move || match here() {
        none if none.is_empty() => words("p", "", &pack.ui.sources.none),
        list => el("ul")
            .children(list.iter().filter_map(|cited| item(cited, &pack)))
            .view(),
    };
    el("details")
        .class("sources")
        .child(heading)
        .live_view(list)
        .view()
}

/// One source of a screen.
pub fn item(cited: &Cited, pack: &Pack) -> Option<View> {
    let Source { cite, id } = pack.sources.get(&cited.key)?;
    let unchecked = (!cited.checked).then(|| words("em", "unchecked", &pack.ui.sources.unchecked));
    Some(
        el("li")
            .text(cite)
            .text(" ")
            .child(words("span", "id", id))
            .text(" ")
            .children(unchecked)
            .view(),
    )
}
