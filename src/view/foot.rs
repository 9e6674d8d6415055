use super::context::Context;
use super::display::display;
use super::el::{View, el, live_view, words};
use super::gate;
use super::late::late;
use super::sources::sources;
use crate::content::{Edition, Fill, Pack};
use crate::guide::{Address, Chapter, overdue};

/// Id of the page of all sources.
const SOURCES: &str = "sources";

/// What stands under every screen: sources, reading settings, the disclaimer, the state of the text.
pub fn foot(context: Context) -> View {
    let pack = context.pack();
    let disclaimer = pack
        .ui
        .disclaimer
        .iter()
        .map(|sentence| words("p", "", sentence));
    el("footer")
        .class("foot")
        .child(sources(context))
        .child(display(context))
        .child(el("div").class("disclaimer").children(disclaimer).view())
        .child(edition(&pack))
        .child(fold(&pack.about.title, once_whole(context, gate::about)))
        .child(fold(&pack.ui.glossary, terms(&pack)))
        .child(all_sources(context))
        .view()
}

/// What needs all words.
fn once_whole(context: Context, body: fn(Context) -> View) -> View {
    let whole = context.whole();
    live_view(move || {
        if whole.get() {
            body(context)
        } else {
            late(context)
        }
    })
}

/// Leads to the page of all sources.
fn all_sources(context: Context) -> View {
    let there = Address {
        chapter: Chapter::Evidence,
        route: None,
        lang: None,
        spot: Some(SOURCES.to_owned()),
    };
    el("button")
        .class("to-sources")
        .attr("type", "button")
        .on("click", move |_| {
            // A pack without that page opens the chapter.
            context.travel(|guide, pack| drop(guide.visit(&there, pack)));
        })
        .text(&context.pack().ui.sources.all)
        .view()
}

fn terms(pack: &Pack) -> View {
    let terms = pack
        .glossary
        .iter()
        .flat_map(|term| [words("dt", "", &term.word), words("dd", "", &term.means)]);
    el("dl").children(terms).view()
}

fn fold(title: &str, body: View) -> View {
    el("details")
        .child(words("summary", "", title))
        .child(body)
        .view()
}

/// When it was written, who reviewed it, and whether that is too long ago.
pub fn edition(pack: &Pack) -> View {
    let (
        Edition {
            written,
            review_by,
            reviewed,
        },
        ui,
    ) = (&pack.edition, &pack.ui.edition);
    let when = ui.written.fill(&[("date", written), ("due", review_by)]);
    let who = match reviewed {
        None => ui.unreviewed.clone(),
        Some(by) => ui
            .reviewed
            .fill(&[("name", &by.name), ("role", &by.role), ("date", &by.on)]),
    };
    let late = overdue(pack, &today())
        .then(|| words("p", "overdue", &ui.overdue.fill(&[("due", review_by)])));
    el("div")
        .class("edition")
        .child(words("p", "", &format!("{when} {who}")))
        .children(late)
        .view()
}

/// Today as `YYYY-MM-DD`; in the prerendered article nothing is overdue on the day it is built.
fn today() -> String {
    #[cfg(target_arch = "wasm32")]
    return String::from(js_sys::Date::new_0().to_iso_string())
        .chars()
        .take(10)
        .collect();
    #[cfg(not(target_arch = "wasm32"))]
    String::new()
}
