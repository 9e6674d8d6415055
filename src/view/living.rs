//! The living picture: canvases that a second program paints, and the words on them. Nothing here paints.

mod eyes;
mod program;

use super::context::{Context, Later};
use super::el::{View, el, words};
use super::frame;
use crate::content::Pack;
use crate::guide::{Guide, Order};
use eyes::Eyes;
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

/// The names the style sheet knows the words on the picture by, in the order of the pack.
const PARTS: [&str; 9] = [
    "sender",
    "receiver",
    "brake",
    "gap",
    "ampa",
    "nmda",
    "glutamate",
    "ketamine",
    "magnesium",
];

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
            context.update(|guide, _| guide.lab.picture = Some(false));
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
    let layer = |class| el("canvas").class(class).attr("aria-hidden", "true").view();
    el("div")
        .class("living")
        .live("data-depth", move || Some(depth.get().to_string()))
        .live("data-halves", move || halves.get().then(String::new))
        .child(layer("ground"))
        .child(layer("front"))
        .child(labels(&pack))
        .child(note(context))
        .view()
}

/// The words on the picture; the caption and the picture in words tell the same to those who listen.
fn labels(pack: &Pack) -> View {
    let lab = &pack.brain.lab;
    let parts = PARTS.into_iter().zip(&lab.parts);
    let parts = parts.map(|(part, name)| el("span").attr("data-part", part).text(name).view());
    let halves = lab.halves.iter().map(|name| words("span", "half", name));
    el("div")
        .class("parts")
        .attr("aria-hidden", "true")
        .children(parts)
        .children(halves)
        .view()
}

/// Until the picture is there, and when it does not come.
fn note(context: Context) -> View {
    let shown = context.derive(|guide, pack| match guide.lab.picture {
        None => pack.brain.lab.loading.clone(),
        Some(true) => String::new(),
        Some(false) => pack.brain.lab.failed.clone(),
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
            let there = made.is_some();
            *held.living.borrow_mut() = made;
            context.update(|guide, _| guide.lab.picture = Some(there));
            held.have(context, |mut living| {
                context
                    .now(|guide, _| guide.order())
                    .give(None, &mut living)
            });
        };
        context.wires.bring.run((Later::Synapse, Box::new(ready)));
    });
}

/// What the reader does, told to the models and the picture.
fn follow(context: Context, held: Rc<Held>) {
    let dresses = held.clone();
    let order = context.derive(|guide: &Guide, _| guide.order());
    Effect::new(move |before: Option<Order>| {
        let now = order.get();
        held.have(context, |mut living| now.give(before.as_ref(), &mut living));
        now
    });
    let theme = context.derive(|guide, _| guide.display.theme as usize);
    Effect::new(move |_| {
        let _ = theme.get();
        dresses.have(context, Living::dress);
    });
}

/// Lets the models run while they have somewhere to go and somebody can see them.
fn run(context: Context, held: Rc<Held>) {
    let active = context.derive(|guide, _| {
        let lab = &guide.lab;
        lab.running && lab.in_sight && lab.picture == Some(true) && guide.beat().is_some()
    });
    let still = context.derive(|guide, _| guide.display.still);
    let (since, stood) = (Cell::new(0.0), Cell::new(STILL));
    frame::run(active, still, move |seconds| {
        let stills = still.now() == Some(true);
        stood.set(stood.get() + seconds);
        if stills && stood.get() < STILL {
            return;
        }
        let passed = if stills { STILL } else { seconds };
        stood.set(0.0);
        let busy = held.have(context, |living| {
            if stills {
                living.still(passed)?;
            } else {
                living.step(passed)?;
            }
            living.busy()
        });
        since.set(since.get() + passed);
        if since.get() < ASKS && busy == Some(true) {
            return;
        }
        let Some((reading, other)) = held.have(context, Living::readings) else {
            return;
        };
        let passed = since.replace(0.0);
        context.update(|guide, pack| {
            guide.observe(reading, other, passed, pack);
            guide.lab.running &= busy == Some(true);
        });
    });
}
