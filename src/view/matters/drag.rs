//! Cards move by buttons and by their dots. A place stays where it is and its card changes; while a card is pulled,
//! places are only drawn elsewhere.

use crate::view::context::Context;
use crate::view::el::{View, el};
use crate::view::icons::{Icon, icon};
use leptos::ev::Event;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

/// Near the edge of the window the page goes along, by so many pixels.
const EDGE: i32 = 56;
const STRIDE: f64 = 10.0;

/// The card that is being pulled.
pub type Drag = Rc<RefCell<Option<Pull>>>;

pub struct Pull {
    /// The place it came from, and the one it would fall into.
    from: usize,
    to: usize,
    /// Where the pointer went down, pixels from the top of the page.
    start: i32,
    places: Vec<Place>,
}

/// A place: its node, its top and its height, pixels.
struct Place {
    node: HtmlElement,
    top: f64,
    height: f64,
}

impl Place {
    fn shift(&self, pixels: i32) {
        let pixels = [&pixels.to_string(), "px"].concat();
        let _ = self.node.style().set_property("--shift", &pixels);
    }

    fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }
}

impl Pull {
    fn places(list: &Element) -> Vec<Place> {
        let mut places = Vec::new();
        let mut next = list.first_element_child();
        while let Some(node) = next {
            let area = node.get_bounding_client_rect();
            next = node.next_element_sibling();
            places.push(Place {
                node: node.unchecked_into(),
                top: area.top(),
                height: area.height(),
            });
        }
        places
    }

    /// The card goes with the pointer; those it passes make room.
    fn pull(&mut self, along: i32) {
        let here = &self.places[self.from];
        let middle = here.middle() + f64::from(along);
        let passed = |place: &Place| place.middle() < middle;
        let (before, after) = self.places.split_at(self.from);
        let after = &after[1..];
        self.to = match before.iter().filter(|place| passed(place)).count() {
            all if all == before.len() => all + after.iter().filter(|each| passed(each)).count(),
            fewer => fewer,
        };
        let room = match self.places.get(1) {
            Some(second) => {
                let gap = second.top - self.places[0].top - self.places[0].height;
                libm::round(here.height + gap) as i32
            }
            None => 0,
        };
        for (index, place) in self.places.iter().enumerate() {
            place.shift(match index {
                index if index == self.from => along,
                index if index > self.from && index <= self.to => -room,
                index if index < self.from && index >= self.to => room,
                _ => 0,
            });
        }
    }
}

/// The list stops making room before its cards change: nothing slides twice.
impl Drop for Pull {
    fn drop(&mut self) {
        for Place { node, .. } in &self.places {
            let _ = node.remove_attribute("data-pulled");
            let _ = node.style().remove_property("--shift");
            mark(node.parent_element(), "data-pulling", false);
        }
    }
}

fn mark(node: Option<Element>, name: &str, on: bool) {
    if let Some(node) = node {
        let _ = if on {
            node.set_attribute(name, "")
        } else {
            node.remove_attribute(name)
        };
    }
}

/// Dots to pull a card by. Keyboards have the buttons.
pub fn handle(place: usize, drag: &Drag, context: Context) -> View {
    let [down, along, up, gone] = [(); 4].map(|()| drag.clone());
    el("span")
        .class("handle")
        .attr("aria-hidden", "true")
        .child(icon(Icon::Grip))
        .on("pointerdown", move |event| {
            // A second finger changes nothing.
            let mut held = down.borrow_mut();
            if held.is_none() {
                *held = take(&event, place);
            }
        })
        .on("pointermove", move |event| {
            if let Some(pull) = along.borrow_mut().as_mut() {
                let pointer = event.unchecked_ref::<PointerEvent>();
                follow(pointer);
                pull.pull(pointer.page_y() - pull.start);
            }
        })
        .on("pointerup", move |_| {
            // First the places go back, then the cards change.
            let fall = up.take().map(|pull| (pull.from, pull.to));
            if let Some((from, to)) = fall.filter(|(from, to)| from != to) {
                context.update(|guide, pack| guide.rank(from, to, pack));
            }
        })
        .on("pointercancel", move |_| drop(gone.take()))
        .view()
}

/// Takes hold of a card.
fn take(event: &Event, place: usize) -> Option<Pull> {
    let pointer = event.unchecked_ref::<PointerEvent>();
    let handle: Element = event.current_target()?.dyn_into().ok()?;
    if pointer.button() != 0 {
        return None;
    }
    // Else a mouse would select words.
    event.prevent_default();
    let _ = handle.set_pointer_capture(pointer.pointer_id());
    let list = handle.closest("ol").ok()??;
    let places = Pull::places(&list);
    for place in &places {
        place.shift(0);
    }
    mark(Some(list), "data-pulling", true);
    let _ = places.get(place)?.node.set_attribute("data-pulled", "");
    Some(Pull {
        from: place,
        to: place,
        start: pointer.page_y(),
        places,
    })
}

fn follow(pointer: &PointerEvent) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let height = window.inner_height().ok().and_then(|it| it.as_f64());
    let y = pointer.client_y();
    if y < EDGE {
        window.scroll_by_with_x_and_y(0.0, -STRIDE);
    } else if height.is_some_and(|height| f64::from(y + EDGE) > height) {
        window.scroll_by_with_x_and_y(0.0, STRIDE);
    }
}

/// A button moves its card; the focus goes along to the same button of that card.
pub fn go(event: &Event, class: &str, from: usize, to: usize, context: Context) {
    context.update(|guide, pack| guide.rank(from, to, pack));
    let button = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let list = button.and_then(|button| button.closest("ol").ok()?);
    let places = list.as_ref().map(Pull::places).unwrap_or_default();
    let (Some(here), Some(there)) = (places.get(from), places.get(to)) else {
        return;
    };
    // Drawn where they came from, they slide to where they are.
    for (place, other) in [(here, there), (there, here)] {
        let _ = place.node.remove_attribute("data-came");
        place.shift(libm::round(other.top - place.top) as i32);
        let _ = place.node.offset_height();
        let _ = place.node.set_attribute("data-came", "");
    }
    let same = there.node.query_selector(&[".", class].concat());
    if let Some(same) = same.ok().flatten() {
        let _ = same.unchecked_into::<HtmlElement>().focus();
    }
}
