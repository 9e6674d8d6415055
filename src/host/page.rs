use super::events::report;
use crate::content::Pack;
use crate::guide::{Address, BadValue, Guide};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Reflect;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
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

/// True on a page of our own, whose address names options too.
pub fn ours(host: &HtmlElement) -> bool {
    matches!(
        host.get_attribute("mode").as_deref(),
        Some("page" | "kiosk")
    )
}

/// An option by name, trimmed; none where it is not there or empty. On a page of our own the query comes first.
pub fn asked(host: &HtmlElement, name: &str) -> Option<String> {
    let query = ours(host).then(query).flatten();
    let value = query.and_then(|query| query.get(name));
    let value = value.or_else(|| host.get_attribute(name))?;
    Some(value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// True where a clinic's file or colour is named, or the file given.
pub fn names_more(host: &HtmlElement) -> bool {
    let given = Reflect::get(host, &JsValue::from_str("config"));
    given.is_ok_and(|given| given.is_object())
        || ["config", "accent"]
            .iter()
            .any(|name| asked(host, name).is_some())
}

/// The address of the clinic's file.
///
/// # Errors
/// A link to our own page may only name a file beside it: else anybody could put words into a clinic's mouth.
pub fn config(host: &HtmlElement) -> Result<Option<String>, BadValue> {
    let asked = query().filter(|_| ours(host));
    let asked = asked.and_then(|query| query.get("config"));
    if let Some(name) = asked.filter(|name| !name.trim().is_empty()) {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
        let stem = name.strip_suffix(".json").unwrap_or_default();
        let beside = !stem.is_empty() && !stem.starts_with('.') && stem.bytes().all(plain);
        return if beside {
            Ok(Some(name))
        } else {
            let allowed = "the name of a .json file beside the page";
            Err(BadValue::new("config", &name, &[allowed]))
        };
    }
    let address = host.get_attribute("config");
    Ok(address.filter(|address| !address.trim().is_empty()))
}

/// True when the device asks for less motion.
pub fn still() -> bool {
    let query =
        web_sys::window().map(|window| window.match_media("(prefers-reduced-motion: reduce)"));
    query
        .and_then(|query| query.ok()?)
        .is_some_and(|query| query.matches())
}

/// The fragment, when it names a place in the guide.
pub fn fragment() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let place = hash.strip_prefix('#')?;
    let ours = !place.is_empty() && !TEXT_ANCHORS.iter().any(|anchor| place.starts_with(anchor));
    ours.then(|| place.to_owned())
}

/// Goes where the fragment says; gives back what names nothing.
pub fn visit(fragment: &str, guide: &mut Guide, pack: &Pack) -> Vec<BadValue> {
    let (address, mut bad) = Address::parse(fragment);
    bad.extend(guide.visit(&address, pack).err());
    bad
}

/// Follows Back and Forward. Released by `Drop`.
pub fn follow(
    host: HtmlElement,
    guide: RwSignal<Guide>,
    pack: Arc<Pack>,
    writer: Writer,
) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| {
        // The listener outlives a panic: what a dead module acquired is never dropped.
        if super::panicked() {
            return;
        }
        writer.forget();
        let place = fragment().unwrap_or_default();
        let Some(bad) = guide.try_update(|guide| visit(&place, guide, &pack)) else {
            return;
        };
        // The address may be written in another way than ours; a step made by *Back* must not become a new one.
        write(&guide.with_untracked(|guide| guide.address(&pack)), false);
        for error in bad {
            report(&host, error.name, &error.to_string());
        }
    }))
}

/// Writes moments into the address once the clock has come to rest: browsers take about a millisecond each time, and
/// a drag passes many.
#[derive(Clone, Default)]
pub struct Writer {
    waiting: Rc<RefCell<Option<Address>>>,
    timer: Rc<RefCell<Option<Timeout>>>,
}

impl Writer {
    /// Milliseconds of rest.
    const REST: u32 = 250;

    /// Writes the place: a chapter now, and before it what waits; a moment soon.
    pub fn write(&self, address: Address, step_back: bool) {
        if step_back {
            flush(&Rc::downgrade(&self.waiting));
            write(&address, true);
        } else {
            *self.waiting.borrow_mut() = Some(address);
            // Weak: with the guide gone, nothing is written into what is no longer its address.
            let waiting = Rc::downgrade(&self.waiting);
            let soon = Timeout::new(Self::REST, move || flush(&waiting));
            *self.timer.borrow_mut() = Some(soon);
        }
    }

    /// What waits is not written: the browser itself has gone elsewhere.
    fn forget(&self) {
        drop(self.waiting.take());
    }
}

fn flush(waiting: &Weak<RefCell<Option<Address>>>) {
    let address = waiting.upgrade().and_then(|waiting| waiting.take());
    if let Some(address) = address.filter(|_| !super::panicked()) {
        write(&address, false);
    }
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
