use super::context::Context;
use super::el::{el, words};
use super::events::number;
use super::frame;
use super::icons::{Icon, icon};
use crate::guide::{Clock, TICKS, spoken};
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// Moments that Page Up and Page Down go.
const PAGE: usize = 3;

/// The one clock: drag it, step it, play it.
pub fn clock(context: Context) -> AnyView {
    let playing = context.derive(|guide, _| guide.playing);
    let still = context.derive(|guide, _| guide.display.still);
    frame::run(playing, still, move |seconds| {
        // Out of sight means stopped.
        if context.away() {
            context.update(|guide, _| guide.playing = false);
        } else {
            context.update(|guide, pack| guide.play(seconds, pack));
        }
    });
    el("div")
        .class("clock")
        .child(play(context, playing))
        .child(track(context))
        .view()
}

fn play(context: Context, playing: Memo<bool>) -> AnyView {
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
            context.update(crate::guide::Guide::toggle);
        })
        .live_view(face)
        .view()
}

fn track(context: Context) -> AnyView {
    let count = context.derive(|guide, pack| guide.told(pack).moments.len());
    let tick = context.derive(|guide, _| guide.drawn().tick());
    let said = context.derive(spoken);
    let ticks = move || {
        let ticks = (0..count.get()).map(|_| words("span", "tick", ""));
        el("div")
            .class("ticks")
            .attr("aria-hidden", "true")
            .children(ticks)
            .view()
    };
    let slider = el("input")
        .class("slider")
        .attr("type", "range")
        .attr("min", "0")
        .attr("step", "1")
        .attr("aria-label", context.pack().ui.clock.label.as_str())
        .live("aria-valuetext", move || Some(said.get()))
        .live("max", move || Some(((count.get() - 1) * TICKS).to_string()))
        .prop("value", move || tick.get().to_string())
        .on("input", move |event| drag(context, &event))
        .on("keydown", move |event| step(context, &event));
    el("div")
        .class("track")
        .live_view(ticks)
        .child(slider.view())
        .view()
}

fn drag(context: Context, event: &Event) {
    let value = number(event);
    context.update(|guide, pack| {
        guide.clock = Clock::from_tick(value, guide.told(pack).moments.len());
        guide.playing = false;
    });
}

/// Arrow keys step by moments, not by the slider's fine ticks. With Alt, Ctrl or Meta they are the browser's.
fn step(context: Context, event: &Event) {
    let key = event.unchecked_ref::<KeyboardEvent>();
    if key.alt_key() || key.ctrl_key() || key.meta_key() {
        return;
    }
    let here = context.now(|guide, _| guide.clock.moment());
    let target = match key.key().as_str() {
        "ArrowRight" | "ArrowUp" => here + 1,
        "ArrowLeft" | "ArrowDown" => here.saturating_sub(1),
        "PageUp" => here + PAGE,
        "PageDown" => here.saturating_sub(PAGE),
        "Home" => 0,
        "End" => usize::MAX,
        _ => return,
    };
    event.prevent_default();
    context.update(|guide, pack| guide.go(target, pack));
}
