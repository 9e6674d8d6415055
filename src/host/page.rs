use super::events::report;
use crate::content::Pack;
use crate::guide::{Address, Guide};
use gloo::events::EventListener;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, UrlSearchParams};

/// Anchors of the prerendered text share the fragment with the guide's places.
const TEXT_ANCHORS: [&str; 2] = ["text-", "source-"];

/// The page's query, as options of the same names.
pub fn query() -> Option<UrlSearchParams> {
    let search = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()
}

/// The fragment, when it names a place in the guide.
pub fn fragment() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let place = hash.strip_prefix('#')?;
    let ours = !place.is_empty() && !TEXT_ANCHORS.iter().any(|anchor| place.starts_with(anchor));
    ours.then(|| place.to_owned())
}

/// Goes where the fragment says, reporting what names nothing.
pub fn visit(host: &HtmlElement, fragment: &str, guide: &mut Guide, pack: &Pack) {
    let (address, bad) = Address::parse(fragment);
    let result = guide.visit(&address, pack);
    for error in bad.into_iter().chain(result.err()) {
        report(host, error.name, &error.to_string());
    }
}

/// Follows Back and Forward. Released by `Drop`.
pub fn follow(host: HtmlElement, guide: RwSignal<Guide>, pack: Arc<Pack>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| {
        let place = fragment().unwrap_or_default();
        guide.try_update(|guide| visit(&host, &place, guide, &pack));
    }))
}

/// Writes the place into the address: a chapter is a step back, a moment is not.
pub fn write(address: &Address, step_back: bool) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let hash = format!("#{address}");
    if window.location().hash().is_ok_and(|now| now == hash) {
        return;
    }
    let Ok(history) = window.history() else {
        return;
    };
    // A sandboxed frame may refuse; the guide goes on without an address.
    let _ = if step_back {
        history.push_state_with_url(&JsValue::NULL, "", Some(&hash))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&hash))
    };
}
