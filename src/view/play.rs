use super::context::Context;
use super::el::{View, el, words};
use super::frame;
use super::icons::{Icon, icon};
use crate::guide::Guide;
use leptos::ev::Event;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Plays the story and pauses it.
pub fn play(context: Context) -> View {
    let playing = context.derive(|guide, _| guide.story.playing);
    let still = context.derive(|guide, _| guide.display.still);
    frame::run(playing, still, move |seconds| {
        // Out of sight means stopped.
        if context.away() {
            context.update(|guide, _| guide.story.playing = false);
        } else {
            context.update(|guide, pack| guide.play(seconds, pack));
        }
    });
    let pack = context.pack();
    let face = move || {
        let ui = &pack.ui.clock;
        let (which, label) = if playing.get() {
            (Icon::Pause, &ui.pause)
        } else {
            (Icon::Play, &ui.play)
        };
        el("span")
            .class("face")
            .child(icon(which))
            .child(words("span", "", label))
            .view()
    };
    el("button")
        .class("play")
        .attr("type", "button")
        .on("click", move |_| {
            context.update(Guide::toggle);
            context.reveal();
        })
        .live_view(face)
        .view()
}

/// The moment's name, at the clock: on a phone the picture may be out of sight.
pub fn name(context: Context) -> View {
    let when = context.derive(|guide, pack| guide.when(guide.moment(pack)));
    el("p")
        .class("now")
        .attr("aria-hidden", "true")
        .live_text(move || when.get())
        .view()
}

/// A touch anywhere on the story pauses it, but for the button that does.
pub fn pause(context: Context, event: &Event) {
    let button = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|touched| touched.closest(".play").ok()?);
    if button.is_none() && context.now(|guide, _| guide.story.playing) {
        context.update(|guide, _| guide.story.playing = false);
    }
}
