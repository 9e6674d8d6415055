use gloo::timers::callback::Timeout;
use js_sys::Array;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long a browser may take to fetch a file that was made here, in milliseconds.
const KEPT: u32 = 60_000;

/// Files that are handed to the reader. Nothing is sent: the browser writes them on this device.
#[derive(Default)]
pub struct Files(RefCell<Vec<Timeout>>);

/// An address of something in memory; dropped, it leads nowhere.
struct Address(String);

impl Drop for Address {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}

impl Files {
    /// Saves a plain text under that name. A browser that refuses leaves all as it was.
    pub fn save(&self, name: &str, text: &str) {
        if let Ok(address) = hand(name, text) {
            // With the timer, or with the guide, the address goes.
            let later = Timeout::new(KEPT, move || drop(address));
            self.0.borrow_mut().push(later);
        }
    }
}

fn hand(name: &str, text: &str) -> Result<Address, JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/plain;charset=utf-8");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind)?;
    let address = Address(Url::create_object_url_with_blob(&blob)?);
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.ok_or(JsValue::NULL)?.create_element("a")?;
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&address.0);
    link.set_download(name);
    link.click();
    Ok(address)
}
