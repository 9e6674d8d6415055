use super::chapters::chapters;
use super::cite::{card, heard};
use super::context::{Context, Wires};
use super::crisis::crisis;
use super::el::{El, View, all, el, words};
use super::foot::foot;
use super::gate;
use super::glossary::glossary;
use super::late::{complete, late};
use super::session::session;
use super::steer::steer;
use crate::content::Pack;
use crate::guide::{Chapter, Guide, Mode};
use leptos::prelude::*;
use std::cell::Cell;
use std::sync::Arc;

/// The whole interactive guide.
#[component]
pub fn App(
    /// The words.
    pack: Arc<Pack>,
    /// The one state.
    guide: RwSignal<Guide>,
    /// Where the guide is shown.
    mode: Mode,
    /// What the host hears.
    wires: Wires,
) -> impl IntoView {
    let context = Context::new(pack.clone(), guide, mode, wires);
    report(context);
    let theme = context.derive(|guide, _| guide.display.theme as usize);
    let size = context.derive(|guide, _| guide.display.size as usize);
    let worded = context.derive(|guide, _| guide.worded.clone());
    el("div")
        .class("guide")
        .attr("part", "guide")
        .attr("lang", pack.lang.as_str())
        .attr("data-mode", mode.as_str())
        .live("data-theme", move || {
            Some(crate::guide::Theme::ALL[theme.get()].as_str().to_owned())
        })
        .live("data-size", move || {
            Some(crate::guide::TextSize::ALL[size.get()].as_str().to_owned())
        })
        // A clinic's own words stand all over: with others, all is built anew.
        .live_view(move || {
            context.word(worded.get());
            frame(context)
        })
        .view()
        .into_any()
}

/// All that is seen.
fn frame(context: Context) -> View {
    if context.mode == Mode::Kiosk {
        // All words are there from the start.
        return gate::kiosk(context);
    }
    let pack = context.pack();
    let top = el("header")
        .class("top")
        .child(brand(&pack, context.mode))
        .child(crisis(context));
    let frame = el("div")
        .class("frame")
        .child(top.view())
        .child(chapters(context))
        .child(screen(context))
        .child(foot(context));
    let mut views = vec![heard(complete(frame, context), context).view()];
    views.extend(glossary(&pack));
    views.push(card(context));
    all(views)
}

pub fn brand(pack: &Pack, mode: Mode) -> View {
    // On somebody's page the first heading is theirs.
    let name = if mode == Mode::Embed { "h2" } else { "h1" };
    el("div")
        .class("brand")
        .child(words(name, "name", &pack.ui.title))
        .child(words("p", "first", &pack.ui.first))
        .view()
}

/// A screen, as yet with its heading alone.
pub fn around(context: Context) -> El {
    let title = context.derive(title);
    let heading = el("h2")
        .class("title")
        .attr("id", "screen-title")
        .attr("tabindex", "-1")
        .held(context.heading)
        .live_text(move || title.get());
    el("section")
        .class("screen")
        .attr("aria-labelledby", "screen-title")
        .child(heading.view())
}

pub fn screen(context: Context) -> View {
    // Past the last: words that are not there yet.
    let open = context.derive(|guide, _| match guide.chapter {
        _ if guide.waits() => Chapter::ALL.len(),
        chapter => chapter as usize,
    });
    around(context)
        .live_view(move || {
            let chapter = match Chapter::ALL.get(open.get()) {
                // Its way on stands at the clock.
                Some(Chapter::Session) => return session(context),
                Some(which) => gate::chapter(*which, context),
                None => late(context),
            };
            all(vec![chapter, steer(context, Vec::new())])
        })
        .view()
}

/// The heading of the open screen.
fn title(guide: &Guide, pack: &Pack) -> String {
    let step = guide.step();
    match guide.chapter {
        Chapter::Session => &pack.session.title,
        Chapter::Brain => pack
            .brain
            .beats
            .get(step)
            .map_or(&pack.brain.unknown.title, |beat| &beat.title),
        Chapter::Plan => guide.leaf().title(pack),
        chapter => chapter.sections(pack).map_or("", |chapter| {
            // Words of a later edition may have fewer screens.
            let section = chapter.sections.get(step);
            section.map_or(&chapter.title, |section| &section.title)
        }),
    }
    .to_owned()
}

/// Tells the host where the reader is. Only calls out: no effect sets a signal.
fn report(context: Context) {
    let place = context.derive(|guide, _| {
        let complete = guide.seen.iter().all(|seen| *seen);
        (guide.chapter, guide.step(), guide.route, complete)
    });
    let told = Cell::new(None);
    Effect::new(move |_| {
        let (chapter, _, _, complete) = place.get();
        // What is there at the start is no news.
        let Some((was, completed)) = told.replace(Some((chapter, complete))) else {
            return;
        };
        let address = context.now(Guide::address);
        context.wires.moved.run((address, was != chapter));
        if was != chapter {
            context.wires.navigated.run(chapter);
        }
        if complete && !completed {
            context.wires.completed.run(());
        }
    });
}
