use crate::guide::{Guide, Mine, Mode, paper};
use crate::view::context::Context;
use crate::view::el::{View, all, el, live_view, words};
use crate::view::qr::qr;
use leptos::prelude::*;

/// Paper, a file, a phone; and the way to leave nothing behind.
pub fn take(context: Context) -> View {
    let pack = context.pack();
    let told = &pack.plan.words;
    let (once, again) = (told.clear.clone(), told.clear_sure.clone());
    let clearing = context.derive(|guide, _| guide.mine.clearing);
    let clear = el("button")
        .class("clear")
        .attr("type", "button")
        .on("click", move |_| context.update(Guide::clear_plan))
        .live_text(move || if clearing.get() { &again } else { &once }.clone());
    let cleared = context.derive(|guide, pack| {
        let cleared = &pack.plan.words.cleared;
        let told =
            Some(cleared).filter(|told| guide.said == **told && guide.mine == Mine::default());
        told.cloned().unwrap_or_default()
    });
    el("section")
        .class("take")
        .child(words("h3", "", &told.take))
        .child(out(context))
        .child(phone(context))
        .child(
            el("div")
                .class("ways")
                .child(clear.view())
                .child(
                    el("p")
                        .class("hint")
                        .live_text(move || cleared.get())
                        .view(),
                )
                .view(),
        )
        .view()
}

/// What is left in a waiting room, others find: there a plan is printed only where the clinic has turned it on, and never
/// saved.
fn out(context: Context) -> View {
    let kiosk = context.mode == Mode::Kiosk;
    let prints = context.derive(move |guide, _| !kiosk || guide.clinic.prints);
    live_view(move || {
        if !prints.get() {
            return all(Vec::new());
        }
        let pack = context.pack();
        let told = &pack.plan.words;
        let button = |class, label: &str| {
            let button = el("button").class(class).attr("type", "button");
            button.text(label)
        };
        let print = button("print", &told.print).on("click", move |_| context.wires.print.run(()));
        let save = (!kiosk).then(|| {
            let save = button("save", &told.save).on("click", move |_| {
                let file =
                    context.now(|guide, pack| (pack.plan.words.file.clone(), paper(guide, pack)));
                context.wires.save.run(file);
            });
            save.view()
        });
        let ways = el("div").class("ways").child(print.view()).children(save);
        all(vec![ways.view(), words("p", "hint", &told.take_hint)])
    })
}

/// A code that opens this guide on a phone, where the clinic has told its page.
fn phone(context: Context) -> View {
    let address = context.derive(Guide::take_home);
    live_view(move || {
        let Some(address) = address.get() else {
            return all(Vec::new());
        };
        let pack = context.pack();
        let told = &pack.plan.words;
        let beside = el("div")
            .class("stack")
            .child(words("h4", "", &told.phone))
            .child(words("p", "", &told.phone_hint))
            .child(words("p", "address", &address));
        el("div")
            .class("phone")
            .child(qr(&address, &told.code))
            .child(beside.view())
            .view()
    })
}
