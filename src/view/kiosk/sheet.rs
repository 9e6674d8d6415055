//! What lies over the screen. The browser keeps all behind it out of reach, of fingers, keys and screen readers, and
//! brings the focus in and back.

use crate::view::context::Context;
use crate::view::derived::Derived;
use crate::view::el::{El, View};
use js_sys::{Function, Reflect};
use leptos::html::H2;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

/// A dialog that is there while `open` holds. Escape, and a touch beside what it says, leave it.
pub fn sheet(
    dialog: El,
    open: Derived<bool>,
    context: Context,
    leave: impl Fn(Context) + Copy + 'static,
) -> View {
    let node = NodeRef::<H2>::new();
    Effect::new(move |_| {
        let open = open.get();
        let Some(dialog) = node.get() else { return };
        if dialog.has_attribute("open") != open {
            call(&dialog, if open { "showModal" } else { "close" });
        }
    });
    dialog
        .held(node)
        .on("cancel", move |event| {
            // It closes when the state says so.
            event.prevent_default();
            leave(context);
        })
        // A browser may close it whatever the page says.
        .on("close", move |_| {
            if open.now() == Some(true) {
                leave(context);
            }
        })
        .on("click", move |event| {
            if beside(&event) {
                leave(context);
            }
        })
        .view()
}

/// The dialog itself is all around what it says.
fn beside(event: &Event) -> bool {
    let dialog: Option<Element> = event.current_target().and_then(|it| it.dyn_into().ok());
    let touched: Option<Element> = event.target().and_then(|it| it.dyn_into().ok());
    dialog.is_some() && dialog == touched
}

/// By name: the bindings would come with the whole of the element.
fn call(dialog: &JsValue, name: &str) {
    let method = Reflect::get(dialog, &JsValue::from_str(name));
    if let Some(method) = method.ok().and_then(|it| it.dyn_into::<Function>().ok()) {
        let _ = method.call0(dialog);
    }
}
