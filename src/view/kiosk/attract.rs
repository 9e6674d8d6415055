//! While nobody is there: pictures, one line and one large button. Wherever the screen is touched, it begins.

use super::told;
use crate::guide::kiosk::{Event, Frame, Room};
use crate::guide::{Chapter, Clock, Guide, Picture};
use crate::view::context::Context;
use crate::view::crisis::crisis;
use crate::view::decimal::decimal;
use crate::view::derived::Derived;
use crate::view::el::{View, el, words};
use crate::view::frame::pace;
use crate::view::living::passing;
use crate::view::scene::scene;
use leptos::prelude::*;

/// Milliseconds between two steps: eight a second.
const STEP: u32 = 125;

/// Milliseconds a picture stands for who wants stillness.
const STILL: u32 = 30_000;

/// The show and what begins a visit.
pub fn attract(context: Context) -> View {
    let pack = context.pack();
    let told = told(&pack);
    let [below, above, synapse] = [(); 3].map(|()| apart(context));
    synapse.update(|guide, pack| {
        guide.open(Chapter::Brain);
        guide.go(1, pack);
    });
    // Of the room as of the synapse, how much covers what lies below.
    let over = synapse.derive(|guide, _| frame(guide).over);
    let cover = synapse.derive(|guide, _| frame(guide).synapse);
    let (living, step) = passing(synapse);
    play([below, above, synapse], step);
    let show = el("div")
        .class("show")
        .attr("aria-hidden", "true")
        .child(layer(None, scene(below)))
        .child(layer(Some(over), scene(above)))
        .child(layer(Some(cover), living));
    let begin = el("button")
        .class("begin")
        .attr("type", "button")
        .text(&told.begin);
    let call = el("div")
        .class("invite")
        .held(synapse.heading)
        .child(words("p", "name", &pack.ui.title))
        .child(words("h1", "headline", &told.line))
        .child(begin.view())
        .child(crisis(context));
    el("div")
        .class("attract")
        .on("click", move |_| {
            context.update(|guide, _| guide.kiosk.on(Event::Begin));
        })
        .child(show.view())
        .child(call.view())
        .view()
}

/// A guide of the show's own, with the device's colours: nothing of it goes on into a visit.
fn apart(context: Context) -> Context {
    let mut guide = context.now(|guide, pack| Guide::new(pack, &guide.routes));
    guide.display = context.now(|guide, _| guide.display);
    let guide = RwSignal::new(guide);
    Context::new(context.pack(), guide, context.mode, context.wires)
}

/// A picture of the show; `over` is how much it covers.
fn layer(over: Option<Derived<f64>>, picture: View) -> View {
    let layer = el("div").class("layer");
    let layer = match over {
        None => layer,
        Some(over) => layer
            // A property of its own: a custom one goes down to every part of the picture, and costs 20 times as much.
            .style("opacity", move || decimal(over.get()))
            // What covers nothing is not painted.
            .live("data-off", move || (over.get() <= 0.0).then(String::new)),
    };
    layer.child(picture).view()
}

fn frame(guide: &Guide) -> Frame {
    guide.kiosk.show.frame(guide.lab.picture == Picture::There)
}

/// Lets the day go by.
fn play([below, above, synapse]: [Context; 3], step: impl Fn(f64) + 'static) {
    let still = synapse.now(|guide, _| guide.display.still);
    let turn = move |seconds: f64| {
        synapse.update(|guide, _| guide.kiosk.show.pass(seconds, still));
        let now = synapse.now(|guide, _| frame(guide));
        set(below, now.below);
        set(above, now.above);
        if now.synapse > 0.0 {
            step(seconds);
        }
    };
    turn(0.0);
    pace(if still { STILL } else { STEP }, turn);
}

/// Puts the room to a moment of the story; what stays as it is wakes nobody.
fn set(room: Context, Room { stage, share }: Room) {
    let clock = room.now(|guide, pack| {
        let moments = &guide.told(pack).moments;
        let at = Clock::at_stage(stage, moments).moment();
        Clock::at(at).moved(share.min(0.99), moments.len())
    });
    if room.now(|guide, _| guide.clock) != clock {
        room.update(|guide, _| guide.clock = clock);
    }
}
