use super::clock::clock;
use super::context::Context;
use super::differs::differs;
use super::el::{View, all, el, live_view};
use super::gate;
use super::lead::lead;
use super::lenses::lenses;
use super::moments::moments;
use super::play::pause;
use super::practice::practice;
use super::routes::{about, routes};
use super::scene::scene;
use super::story::{story, telling};
use super::words::{Linked, told};
use crate::content::Topic;
use crate::guide::halo;

/// *Your session*: the picture, the clock, and five views of the same instant.
pub fn session(context: Context) -> View {
    // The clock comes right after the picture; on a phone the style sheet puts it last, to stay at the thumb.
    let stage = el("div")
        .class("session")
        .on("pointerdown", move |event| pause(context, &event))
        .child(picture(context))
        .child(clock(context))
        .child(lenses(context))
        .child(
            el("div")
                .class("more-clock")
                .child(story(context))
                .child(moments(context))
                .view(),
        );
    let whole = context.whole();
    let views = vec![
        lead(context, |pack| &pack.session.lead),
        routes(context),
        stage.view(),
        practice(context),
        differs(context, &Topic::ALL),
        about(context),
        live_view(move || {
            all(whole
                .get()
                .then(|| gate::say_back(context))
                .into_iter()
                .collect())
        }),
    ];
    all(views)
}

/// The room at this moment, and its caption; while the story plays, its sentence stands in the caption's place.
pub fn picture(context: Context) -> View {
    let pack = context.pack();
    let when = context.derive(|guide, pack| guide.when(guide.moment(pack)));
    let title = context.derive(|guide, pack| guide.moment(pack).title.clone());
    let caption = context.derive(|guide, pack| guide.moment(pack).caption.clone());
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
            .class("caption")
            .children(told(&caption.get(), &pack, &Linked::default()))
            .view()
    };
    let words = el("figcaption")
        .child(heading.view())
        .child(telling(context))
        .live_view(says)
        .child(el("p").class("range").live_text(move || range.get()).view());
    el("figure")
        .class("picture")
        .child(scene(context))
        .child(words.view())
        .view()
}
