//! What stands in the lower half of every screen of a visit.

use super::language::finish;
use super::told;
use crate::guide::Chapter;
use crate::guide::kiosk::{Event, Sheet};
use crate::view::chapters::chapters;
use crate::view::clock::clock;
use crate::view::context::Context;
use crate::view::crisis::crisis;
use crate::view::el::{El, View, all, el, live_view};
use crate::view::play::play;
use crate::view::steer::steer;

/// The way through the guide, its chapters, and the way out.
pub fn dock(context: Context) -> View {
    let told = told(&context.pack());
    let own = el("div")
        .class("own")
        .children(languages(context))
        .child(take(context))
        .child(reach(context))
        .child(finish(context));
    el("section")
        .class("dock")
        .attr("aria-label", &told.dock)
        .child(steering(context))
        .child(chapters(context))
        .child(own.view())
        .child(crisis(context))
        .view()
}

/// Back, Next, and what plays.
fn steering(context: Context) -> View {
    let which = context.derive(|guide, _| (guide.chapter, guide.beat().is_some()));
    let way = live_view(move || match which.get() {
        (Chapter::Session, _) => clock(context),
        (Chapter::Brain, true) => steer(context, vec![play(context)]),
        _ => steer(context, Vec::new()),
    });
    el("div").class("steering").child(way).view()
}

fn button(class: &'static str, label: &str) -> El {
    let button = el("button").class(class).attr("type", "button");
    button.text(label)
}

/// The way back to the choice of language, where there is one.
fn languages(context: Context) -> Option<View> {
    context.now(|guide, _| guide.kiosk.choice()).then(|| {
        button("to-languages", &told(&context.pack()).languages)
            .on("click", move |_| {
                context.update(|guide, _| {
                    // Nothing goes on while nobody sees it.
                    guide.story.playing = false;
                    guide.breath = None;
                    guide.kiosk.on(Event::Languages);
                });
            })
            .view()
    })
}

/// The way to the code, where the clinic has told its page.
fn take(context: Context) -> View {
    let there = context.derive(|guide, _| guide.clinic.take_home.is_some());
    live_view(move || {
        if !there.get() {
            return all(Vec::new());
        }
        button("to-take", &told(&context.pack()).take.open)
            .on("click", move |_| {
                context.update(|guide, _| guide.kiosk.sheet = Some(Sheet::Take));
            })
            .view()
    })
}

/// Brings all that can be touched into the lower half, and back.
fn reach(context: Context) -> View {
    let low = context.derive(|guide, _| guide.kiosk.low);
    button("lower", &told(&context.pack()).reach)
        .live("aria-pressed", move || Some(low.get().to_string()))
        .on("click", move |_| {
            context.update(|guide, _| guide.kiosk.low = !guide.kiosk.low);
        })
        .view()
}
