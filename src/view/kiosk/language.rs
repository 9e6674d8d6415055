use super::told;
use super::visit::begin_at_heading;
use crate::content::{Pack, read};
use crate::guide::kiosk::{Event, Language};
use crate::view::context::Context;
use crate::view::crisis::crisis;
use crate::view::el::{View, el};
use leptos::prelude::{Callable, WithUntracked};
use std::sync::Arc;

/// The choice of language. Each is named in itself.
pub fn language(context: Context) -> View {
    let pack = context.pack();
    let told = told(&pack);
    let languages = context.now(|guide, _| guide.kiosk.languages().to_vec());
    let choices = languages.into_iter().map(|Language { tag, name }| {
        let lang = tag.clone();
        let button = el("button")
            .attr("type", "button")
            .attr("lang", &tag)
            .on("click", move |_| speak(context, lang.clone()))
            .text(&name);
        el("li").child(button.view()).view()
    });
    let list = el("ul").children(choices);
    begin_at_heading(context);
    let heading = el("h1")
        .class("title")
        .attr("tabindex", "-1")
        .held(context.heading)
        .text(&told.choose);
    el("div")
        .class("languages")
        .child(heading.view())
        .child(list.view())
        .child(finish(context))
        .child(crisis(context))
        .view()
}

/// Goes on in that language, once its words are there.
fn speak(context: Context, tag: String) {
    if context.pack().lang == tag {
        return context.update(|guide, _| guide.kiosk.on(Event::Chosen));
    }
    let asked = ["speak ", &tag].concat();
    context.update(|guide, _| guide.kiosk.asked.clone_from(&tag));
    let came = move |came: Option<wasm_bindgen::JsValue>| {
        // Meanwhile another one was tapped, or the visit is over.
        if context
            .guide
            .try_with_untracked(|guide| guide.kiosk.awaits(&tag))
            != Some(true)
        {
            return;
        }
        let text = came.and_then(|came| came.as_string());
        let pack = text.and_then(|text| read(&text).ok());
        // Without them the choice stays open, and the languages that are there with it.
        if let Some(pack) = pack.filter(Pack::is_whole) {
            context.exchange(Arc::new(pack));
            context.update(|guide, pack| {
                guide.receive(Some(pack));
                guide.kiosk.on(Event::Chosen);
            });
        }
    };
    context.wires.ask.run((asked, Box::new(came)));
}

/// Ends the visit.
pub fn finish(context: Context) -> View {
    let label = told(&context.pack()).finish;
    el("button")
        .class("finish")
        .attr("type", "button")
        .on("click", move |_| {
            context.update(|guide, _| guide.kiosk.on(Event::Finish));
        })
        .text(&label)
        .view()
}
