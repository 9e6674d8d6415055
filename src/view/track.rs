use super::context::Context;
use super::decimal::decimal;
use super::el::{View, el, words};
use super::events::{number, share};
use crate::guide::{Clock, Guide, LANDMARKS, TICKS, spoken};
use leptos::ev::Event;
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, PointerEvent};

/// Moments that Page Up and Page Down go.
const PAGE: usize = 3;

/// The slider over all moments, and the names of some.
pub fn track(context: Context) -> View {
    let count = context.derive(moments);
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
        .on("input", move |event| {
            let value = number(&event);
            turn(context, |count| Clock::from_tick(value, count));
        })
        .on("pointerdown", move |event| touch(context, &event))
        .on("pointermove", move |event| touch(context, &event))
        .on("keydown", move |event| step(context, &event));
    el("div")
        .class("track")
        .live_view(ticks)
        .child(slider.view())
        .child(landmarks(context))
        .view()
}

fn moments(guide: &Guide, pack: &crate::content::Pack) -> usize {
    guide.told(pack).moments.len()
}

fn turn(context: Context, to: impl FnOnce(usize) -> Clock) {
    context.update(|guide, pack| guide.turn(to(moments(guide, pack))));
}

/// Names below the track; a tap goes there. Keyboards have the list of moments.
fn landmarks(context: Context) -> View {
    let pack = context.pack();
    let one = |(index, name): (usize, &String)| {
        let at = context.derive(move |guide, pack| {
            let moments = &guide.told(pack).moments;
            let clock = Clock::at_stage(LANDMARKS[index], moments);
            clock.position() / (moments.len() - 1) as f64
        });
        el("span")
            .style("--at", move || decimal(at.get()))
            .on("click", move |_| {
                context.update(|guide, pack| {
                    let moments = &guide.told(pack).moments;
                    guide.turn(Clock::at_stage(LANDMARKS[index], moments));
                });
            })
            .text(name)
            .view()
    };
    el("div")
        .class("landmarks")
        .attr("aria-hidden", "true")
        .children(pack.ui.clock.landmarks.iter().enumerate().map(one))
        .view()
}

/// Some touch screens move a slider by its thumb alone; here a finger takes it from anywhere.
fn touch(context: Context, event: &Event) {
    let pointer = event.unchecked_ref::<PointerEvent>();
    if pointer.pointer_type() == "touch" && pointer.buttons() == 1 {
        let share = share(event);
        turn(context, |count| {
            Clock::default().moved(share * (count - 1) as f64, count)
        });
    }
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
