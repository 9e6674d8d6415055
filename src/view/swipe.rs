use super::context::Context;
use super::el::El;
use crate::guide::Guide;
use leptos::ev::Event;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::MouseEvent;

/// Pixels sideways that make a swipe; up and down it scrolls the page.
const FAR: i32 = 40;

/// A swipe on the picture steps through the moments, as one turns a page.
pub fn swipe(picture: El, context: Context) -> El {
    let start = Rc::new(Cell::new(None));
    let (down, away) = (start.clone(), start.clone());
    picture
        .on("pointerdown", move |event| down.set(Some(place(&event))))
        .on("pointerleave", move |_| away.set(None))
        .on("pointerup", move |event| {
            let Some((x, y)) = start.take() else { return };
            let (to, down) = place(&event);
            let (across, along) = (to - x, down - y);
            if across.abs() >= FAR && across.abs() > 2 * along.abs() {
                context.update(|guide, pack| {
                    let here = guide.clock.moment();
                    let step = if across < 0 {
                        here + 1
                    } else {
                        here.saturating_sub(1)
                    };
                    Guide::go(guide, step, pack);
                });
            }
        })
}

fn place(event: &Event) -> (i32, i32) {
    let pointer = event.unchecked_ref::<MouseEvent>();
    (pointer.client_x(), pointer.client_y())
}
