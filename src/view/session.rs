use super::clock::clock;
use super::context::Context;
use super::el::el;
use super::lead::lead;
use super::lenses::lenses;
use super::moments::moments;
use super::routes::{about, routes};
use super::say_back::say_back;
use super::scene::scene;
use super::words::{Linked, passage};
use crate::guide::halo;
use leptos::prelude::*;

/// *Your session*: the picture, the clock, and five views of the same instant.
pub fn session(context: Context) -> AnyView {
    let pack = context.pack();
    // The clock stands last, so that on a phone it can stay at the thumb below the words.
    let stage = el("div")
        .class("session")
        .child(picture(context))
        .child(lenses(context))
        .child(clock(context))
        .child(moments(context));
    let all = [
        lead(context, |pack| &pack.session.lead),
        routes(context),
        stage.view(),
        about(context),
        say_back(&pack.session.say_back, &pack),
    ];
    Vec::from(all).into_any()
}

/// The room at this moment, and its caption.
fn picture(context: Context) -> AnyView {
    let pack = context.pack();
    let when = context.derive(|guide, pack| guide.moment(pack).when.clone());
    let title = context.derive(|guide, pack| guide.moment(pack).title.clone());
    let caption = context.derive(|guide, pack| guide.moment(pack).caption.say.clone());
    let range = context.derive(halo);
    let heading = el("h3")
        .class("moment")
        .child(
            el("span")
                .class("when")
                .live_text(move || when.get())
                .view(),
        )
        .text(" ")
        .child(el("span").live_text(move || title.get()).view());
    let says = move || {
        el("p")
            .children(passage(&caption.get(), &pack, &Linked::default()))
            .view()
    };
    let words = el("figcaption")
        .child(heading.view())
        .live_view(says)
        .child(el("p").class("range").live_text(move || range.get()).view());
    el("figure")
        .class("picture")
        .child(scene(context))
        .child(words.view())
        .view()
}
