//! A card that opens over the page. The browser opens and closes it; within a shadow root it does not look after the
//! focus, so this does: it goes into the card, and back to what opened it, and a card that the focus has left closes.

use super::el::El;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, FocusEvent, HtmlElement, Node, ShadowRoot};

/// Makes an element such a card.
pub fn card(card: El, id: &str) -> El {
    let opener = Rc::new(RefCell::new(None));
    let from = opener.clone();
    card.class("card")
        .attr("popover", "auto")
        .attr("role", "dialog")
        .attr("tabindex", "-1")
        .attr("id", id)
        .on("beforetoggle", move |event| {
            if let Some(card) = this(&event).filter(|card| !is_open(card)) {
                *from.borrow_mut() = active(&card);
            }
        })
        .on("toggle", move |event| {
            let Some(card) = this(&event) else { return };
            if is_open(&card) {
                let _ = card.focus();
                return;
            }
            // What is hidden may hold the focus a little longer.
            let left = active(&card).is_none_or(|active| card.contains(Some(&active)));
            if let Some(opener) = opener.take().filter(|_| left) {
                let _ = opener.focus();
            }
        })
        .on("focusout", |event| {
            let to = event.unchecked_ref::<FocusEvent>().related_target();
            let to = to.and_then(|to| to.dyn_into::<Node>().ok());
            if let Some((card, to)) = this(&event).zip(to)
                && is_open(&card)
                && !card.contains(Some(&to))
            {
                hide(&card);
            }
        })
}

fn this(event: &Event) -> Option<HtmlElement> {
    event.current_target()?.dyn_into().ok()
}

fn is_open(card: &HtmlElement) -> bool {
    card.matches(":popover-open").unwrap_or_default()
}

/// What has the focus in the guide, if anything has.
fn active(card: &HtmlElement) -> Option<HtmlElement> {
    let root: ShadowRoot = card.get_root_node().dyn_into().ok()?;
    let active: Element = root.active_element()?;
    active.dyn_into().ok()
}

/// By name: the bindings have it only among what is unstable.
fn hide(card: &HtmlElement) {
    let hide = js_sys::Reflect::get(card, &JsValue::from_str("hidePopover"));
    if let Some(hide) = hide
        .ok()
        .and_then(|hide| hide.dyn_into::<js_sys::Function>().ok())
    {
        let _ = hide.call0(card);
    }
}
