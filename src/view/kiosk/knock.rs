use crate::guide::kiosk::{Knock, Knocked, Sheet, Stage};
use crate::view::context::Context;
use crate::view::el::El;
use gloo::timers::callback::Timeout;
use leptos::prelude::on_cleanup;
use send_wrapper::SendWrapper;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

/// Sides of the corner that is knocked at, pixels.
const CORNER: i32 = 96;

/// Milliseconds after which somebody who still holds is looked at.
const LOOK: u32 = 2050;

/// Five taps in the upper left corner, then a long one, open the self-check.
pub fn heard(kiosk: El, context: Context) -> El {
    let knock = Rc::new(Cell::new(Knock::default()));
    let hear = move |what: Knocked| {
        let mut now = knock.get();
        let opens = now.on(what, js_sys::Date::now());
        knock.set(now);
        if opens {
            context.update(|guide, _| {
                if guide.kiosk.stage() != Stage::Wipe {
                    guide.kiosk.sheet = Some(Sheet::Check);
                }
            });
        }
    };
    let holds: Rc<RefCell<Option<Timeout>>> = Rc::default();
    let held = SendWrapper::new(holds.clone());
    on_cleanup(move || drop(held.take()));
    let (waits, lifts) = (hear.clone(), hear.clone());
    kiosk
        .on("pointerdown", move |event| {
            let inside = corner(&event);
            hear(if inside {
                Knocked::Down
            } else {
                Knocked::Elsewhere
            });
            let waits = waits.clone();
            let look = inside.then(|| Timeout::new(LOOK, move || waits(Knocked::Waits)));
            *holds.borrow_mut() = look;
        })
        .on("pointerup", move |event| {
            lifts(if corner(&event) {
                Knocked::Up
            } else {
                Knocked::Elsewhere
            });
        })
}

/// True where the pointer is in the corner.
fn corner(event: &Event) -> bool {
    let pointer = event.unchecked_ref::<MouseEvent>();
    pointer.client_x() < CORNER && pointer.client_y() < CORNER
}
