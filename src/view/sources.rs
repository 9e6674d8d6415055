use super::context::Context;
use super::el::{View, el, words};
use super::events::is_open;
use super::gate;
use super::late::late;
use crate::content::{Pack, Source};
use crate::guide::{Cited, cited};

/// The sources of the open screen; those that rest on an unchecked claim say so.
pub fn sources(context: Context) -> View {
    let heading = words("summary", "", &context.pack().ui.sources.here);
    let whole = context.whole();
    // Looked up for a screen, not for a frame, and only while somebody looks.
    let place = context.derive(|guide, _| {
        let place = (guide.chapter, guide.step(), guide.route);
        guide.sources.then_some(place)
    });
    let list = move || {
        if !whole.get() {
            return late(context);
        }
        let looking = place.get().map(|_| gate::here(context));
        el("div").children(looking).view()
    };
    el("details")
        .class("sources")
        .on("toggle", move |event| {
            let open = is_open(&event);
            context.update(|guide, _| guide.sources = open);
        })
        .child(heading)
        .live_view(list)
        .view()
}

/// Those of the open screen, as a list.
pub fn here(context: Context) -> View {
    let (pack, here) = (context.pack(), context.now(cited));
    if here.is_empty() {
        return words("p", "", &pack.ui.sources.none);
    }
    el("ul")
        .children(here.iter().filter_map(|cited| item(cited, &pack)))
        .view()
}

/// All of them, as a list.
pub fn all(context: Context) -> View {
    let pack = context.pack();
    let all = pack.sources.iter().filter_map(|(key, _)| {
        let cited = Cited {
            key: key.clone(),
            checked: true,
        };
        item(&cited, &pack)
    });
    el("ul").children(all).view()
}

/// One source of a screen.
fn item(cited: &Cited, pack: &Pack) -> Option<View> {
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
