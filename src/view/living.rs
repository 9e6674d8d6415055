//! The living picture: canvases that a second program paints, and the words on them. Nothing here paints.

mod eyes;
mod labels;
mod program;

use super::context::{Context, Later};
use super::el::{View, el};
use super::frame;
use super::icons::{Icon, icon};
use crate::guide::{Guide, Mode, Order, Picture};
use eyes::Eyes;
use labels::labels;
use leptos::prelude::*;
use program::{Living, canvases};
use send_wrapper::SendWrapper;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// How often the picture is asked what it shows, seconds.
const ASKS: f64 = 0.25;

/// How long a still stands for a reader who wants stillness, seconds.
const STILL: f64 = 2.0;

/// What the picture holds.
#[derive(Default)]
struct Held {
    living: RefCell<Option<Living>>,
    eyes: RefCell<Option<Eyes>>,
}

impl Held {
    /// Has the picture do something. A program that fails is let go; its words stay.
    fn have<T>(
        &self,
        context: Context,
        what: impl FnOnce(&Living) -> Result<T, JsValue>,
    ) -> Option<T> {
        let living = self.living.borrow().clone()?;
        let done = what(&living).ok();
        if done.is_none() {
            // A program that threw is done for: to drop its object would call into it.
            std::mem::forget(self.living.take());
            std::mem::forget(living);
            context.update(|guide, _| guide.lab.picture = Picture::Broken);
            if context.mode == Mode::Kiosk {
                // The next visitor shall have a whole one.
                context.wires.ask.run(("broken".into(), Box::new(|_| {})));
            }
        }
        done
    }
}

/// The picture, its words on it, and what moves it.
pub fn living(context: Context) -> View {
    let held = Rc::<Held>::default();
    load(context, held.clone());
    follow(context, held.clone());
    run(context, held);
    let pack = context.pack();
    let depth = context.derive(|guide, _| guide.lab.depth as usize);
    let halves = context.derive(|guide, _| guide.lab.compare);
    let near = context.derive(|guide, _| guide.setting().ketamine.0 > 0.0);
    let layer = |class| el("canvas").class(class).attr("aria-hidden", "true").view();
    el("div")
        .class("living")
        .live("data-depth", move || Some(depth.get().to_string()))
        .live("data-near", move || near.get().then(String::new))
        .live("data-halves", move || halves.get().then(String::new))
        .child(layer("ground"))
        .child(layer("front"))
        .child(labels(&pack))
        .child(note(context))
        .children((context.mode != Mode::Kiosk).then(|| hold(context)))
        .view()
}

/// The picture alone, for who passes by: no words, nothing to touch. It goes when told.
pub fn passing(context: Context) -> (View, impl Fn(f64)) {
    let held = Rc::<Held>::default();
    load(context, held.clone());
    follow(context, held.clone());
    let layer = |class| el("canvas").class(class).view();
    // The program paints a chart as well.
    let strip = el("div").class("strip").child(layer(""));
    let picture = el("div")
        .class("living")
        .child(layer("ground"))
        .child(layer("front"))
        .child(strip.view());
    let step = move |seconds| {
        let _ = held.have(context, |living| living.step(seconds));
    };
    (picture.view(), step)
}

/// Holds the picture and lets it go on; there while something moves.
pub fn hold(context: Context) -> View {
    let pack = context.pack();
    let moves = context.derive(|guide, _| guide.lab.moves());
    let paused = context.derive(|guide, _| guide.lab.paused);
    let name = move || {
        let lab = &pack.brain.lab;
        Some(if paused.get() { &lab.go_on } else { &lab.hold }.clone())
    };
    el("button")
        .class("pause")
        .attr("type", "button")
        .live("aria-label", name.clone())
        .live("title", name)
        .live("data-idle", move || (!moves.get()).then(String::new))
        .on("click", move |_| context.update(|guide, _| guide.hold()))
        .live_view(move || {
            icon(if paused.get() {
                Icon::Play
            } else {
                Icon::Pause
            })
        })
        .view()
}

/// Until the picture is there, and when it does not come.
fn note(context: Context) -> View {
    let shown = context.derive(|guide, pack| match guide.lab.picture {
        Picture::Coming => pack.brain.lab.loading.clone(),
        Picture::There => String::new(),
        Picture::Missing | Picture::Broken => pack.brain.lab.failed.clone(),
    });
    el("p")
        .class("note")
        .attr("role", "status")
        .live_text(move || shown.get())
        .view()
}

/// Asks for the second program and gives it the canvases, once they are there.
fn load(context: Context, held: Rc<Held>) {
    let kept = SendWrapper::new(held.clone());
    on_cleanup(move || {
        drop(kept.eyes.take());
        if let Some(living) = kept.living.take() {
            let _ = living.free();
        }
    });
    Effect::new(move |_| {
        let Some(canvases) = canvases(context) else {
            return;
        };
        let (fits, dresses) = (held.clone(), held.clone());
        let eyes = Eyes::new(
            &canvases[1],
            move |sight| context.update(|guide, _| guide.lab.in_sight = sight),
            move || _ = fits.have(context, Living::fit),
            move || _ = dresses.have(context, Living::dress),
        );
        *held.eyes.borrow_mut() = Some(eyes);
        let held = Rc::downgrade(&held);
        let ready = move |class: Option<JsValue>| {
            // The chapter may have been left meanwhile.
            let Some(held) = held.upgrade() else { return };
            let made = class.and_then(|class| Living::new(class, &canvases).ok());
            let there = match made {
                Some(_) => Picture::There,
                None => Picture::Missing,
            };
            *held.living.borrow_mut() = made;
            context.update(|guide, _| guide.lab.picture = there);
            held.have(context, |mut living| {
                context
                    .now(|guide, _| guide.order())
                    .give(None, &mut living)
            });
        };
        if context.now(|guide, _| guide.lab.picture == Picture::Broken) {
            return;
        }
        context.wires.bring.run((Later::Synapse, Box::new(ready)));
    });
}

/// What the reader does, told to the models and the picture.
fn follow(context: Context, held: Rc<Held>) {
    let dresses = held.clone();
    let order = context.derive(|guide: &Guide, _| guide.order());
    let quiet = context.derive(|guide, _| guide.display.still || guide.lab.paused);
    Effect::new(move |before: Option<Order>| {
        let now = order.get();
        held.have(context, |mut living| {
            now.give(before.as_ref(), &mut living)?;
            // What does not move by itself shows at once what it was told to.
            if quiet.now() == Some(true) {
                living.still(0.0)?;
            }
            Ok(())
        });
        now
    });
    let theme = context.derive(|guide, _| guide.display.theme as usize);
    Effect::new(move |_| {
        let _ = theme.get();
        dresses.have(context, Living::dress);
    });
}

/// Lets the models run while they have somewhere to go. Frames are for eyes: where nobody looks, or stillness is
/// wanted, a slow timer brings what was begun to its end.
fn run(context: Context, held: Rc<Held>) {
    let active = context.derive(|guide, _| {
        let lab = &guide.lab;
        lab.moves() && !lab.paused && guide.beat().is_some()
    });
    let still = context.derive(|guide, _| guide.display.still);
    let slow = context.derive(|guide, _| guide.display.still || !guide.lab.in_sight);
    let (since, stood) = (Cell::new(0.0), Cell::new(STILL));
    frame::run(active, slow, move |seconds| {
        let stills = still.now() == Some(true);
        stood.set(stood.get() + seconds);
        if stills && stood.get() < STILL {
            return;
        }
        let passed = if stills { STILL } else { seconds };
        stood.set(0.0);
        let busy = held.have(context, |living| {
            if slow.now() == Some(true) {
                living.still(passed)?;
            } else {
                living.step(passed)?;
            }
            living.busy()
        });
        since.set(since.get() + passed);
        let busy = busy == Some(true);
        if since.get() < ASKS && busy {
            return;
        }
        let Some(readings) = held.have(context, Living::readings) else {
            return;
        };
        let passed = since.replace(0.0);
        context.update(|guide, pack| guide.observe(readings, busy, passed, pack));
    });
}
