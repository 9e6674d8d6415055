use super::context::{Context, Later};
use super::derived::Derived;
use super::el::{El, View, all, el, words};
use crate::content::{Pack, read};
use crate::guide::{Guide, Worded, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// What a reader first does: then the rest of the words is asked for.
const FIRST: [&str; 4] = ["pointerdown", "keydown", "focusin", "click"];

impl Context {
    /// True once all words are there.
    pub fn whole(self) -> Derived<bool> {
        self.derive(|guide, _| guide.words == Words::Whole)
    }

    /// Shows the words with the clinic's own in them, where it has some.
    pub fn word(self, own: Worded) {
        self.show(own.0.unwrap_or_else(|| self.ours()));
    }

    /// Asks for the rest of the words, where nobody has.
    fn complete(self) {
        let first = |guide: &Guide| guide.words == Words::First;
        if self.guide.try_with_untracked(first) != Some(true) {
            return;
        }
        // Nobody follows this: what is on screen stays.
        self.guide
            .update_untracked(|guide| guide.words = Words::Coming);
        let came = move |came: Option<wasm_bindgen::JsValue>| {
            let text = came.and_then(|came| came.as_string());
            let pack = text
                .and_then(|text| read(&text).ok())
                .filter(Pack::is_whole);
            let pack = pack.map(Arc::new);
            if let Some(pack) = &pack {
                self.exchange(pack.clone());
            }
            self.guide
                .try_update(|guide| guide.receive(pack.as_deref()));
        };
        self.wires.bring.run((Later::Words, Box::new(came)));
    }
}

/// Asks for the rest of the words when the reader first does something, or comes by address to a chapter that needs
/// them.
pub fn complete(mut frame: El, context: Context) -> El {
    for event in FIRST {
        frame = frame.on(event, move |_| context.complete());
    }
    let wanted = context.derive(|guide, _| guide.wants());
    Effect::new(move |_| {
        if wanted.get() {
            context.complete();
        }
    });
    frame
}

/// Stands where words are on their way, or did not come.
pub fn late(context: Context) -> View {
    let lost = context.derive(|guide, _| guide.words == Words::Lost);
    let line = move || {
        let ui = &context.pack().ui.late;
        if !lost.get() {
            return words("p", "", &ui.coming);
        }
        let again = el("button")
            .attr("type", "button")
            // The button goes: the focus must stand elsewhere.
            .on("click", move |_| {
                context.travel(|guide, _| guide.ask_again());
            })
            .text(&ui.again);
        all(vec![words("p", "", &ui.lost), again.view()])
    };
    el("div")
        .class("late")
        .attr("role", "status")
        .live_view(line)
        .view()
}
