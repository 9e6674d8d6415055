use crate::guide::kiosk::{Knock, Knocked, Sheet, Stage};
use crate::view::context::Context;
use crate::view::el::El;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

/// Sides of the corner that is knocked at, pixels.
const CORNER: i32 = 96;

/// Five taps in the upper left corner, then a long one, open the self-check.
pub fn heard(kiosk: El, context: Context) -> El {
    let knock = Rc::new(Cell::new(Knock::default()));
    let on = move |event: &Event, up: bool| {
        let pointer = event.unchecked_ref::<MouseEvent>();
        let corner = pointer.client_x() < CORNER && pointer.client_y() < CORNER;
        let what = match (corner, up) {
            (false, _) => Knocked::Elsewhere,
            (true, false) => Knocked::Down,
            (true, true) => Knocked::Up,
        };
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
    let down = on.clone();
    kiosk
        .on("pointerdown", move |event| down(&event, false))
        .on("pointerup", move |event| on(&event, true))
}
