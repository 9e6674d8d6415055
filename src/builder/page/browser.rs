//! What the page asks of the browser: the clipboard, a file to save, an answer of a host.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Object, Promise, Reflect};
use ketamine_guide::builder::Answer;
use leptos::prelude::document;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlElement, Url};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = document, js_name = execCommand)]
    fn exec_command(name: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = AbortSignal, js_name = timeout)]
    fn stop_after(milliseconds: u32) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    fn fetch(address: &str, how: &JsValue) -> Result<Promise, JsValue>;

    type TextField;
    #[wasm_bindgen(method, getter)]
    fn value(this: &TextField) -> String;
    #[wasm_bindgen(method)]
    fn select(this: &TextField);

    type Response;
    #[wasm_bindgen(method, getter)]
    fn status(this: &Response) -> u16;
    #[wasm_bindgen(method, getter)]
    fn headers(this: &Response) -> Headers;
    #[wasm_bindgen(method, catch)]
    fn text(this: &Response) -> Result<Promise, JsValue>;

    type Headers;
    #[wasm_bindgen(method)]
    fn get(this: &Headers, name: &str) -> Option<String>;
}

/// How long a host may take, in milliseconds.
const PATIENCE: u32 = 15_000;
/// How long a file that was made here can be fetched by the browser.
const KEPT: u32 = 60_000;
/// A policy's refusal is told a little after the request has failed.
const REFUSAL: u32 = 80;

/// The folder of this page.
pub fn here() -> String {
    let location = web_sys::window().map(|window| window.location());
    let part =
        |part: Option<Result<String, JsValue>>| part.and_then(Result::ok).unwrap_or_default();
    let origin = part(location.as_ref().map(web_sys::Location::origin));
    let path = part(location.as_ref().map(web_sys::Location::pathname));
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{origin}{folder}/")
}

/// True for an address of this page's own host.
pub fn is_ours(address: &str) -> bool {
    let origin = |address: &str| Url::new(address).ok().map(|url| url.origin());
    origin(address) == origin(&here())
}

/// What became of a copy.
pub enum Copied {
    /// It is in the clipboard.
    Yes,
    /// It is marked, and the person copies it.
    Marked,
}

/// Copies what stands in a field. It is marked in any case, so that one sees what it was.
pub async fn copy(field: &HtmlElement) -> Copied {
    let field: &TextField = field.unchecked_ref();
    field.select();
    if let Ok(promise) = write_text(&field.value())
        && JsFuture::from(promise).await.is_ok()
    {
        return Copied::Yes;
    }
    // Pages without https: have no clipboard; some browsers still know the old way.
    match exec_command("copy") {
        Ok(true) => Copied::Yes,
        _ => Copied::Marked,
    }
}

/// Hands a file to the person; nothing is sent.
pub fn save(name: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    wasm_bindgen_futures::spawn_local(async move {
        sleep(KEPT).await;
        let _ = Url::revoke_object_url(&address);
    });
    Ok(())
}

/// Code and message of an error that the guide tells.
pub fn error(event: &web_sys::Event) -> (String, String) {
    let get = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).unwrap_or_default();
    let detail = get(event, "detail");
    let text = |name| get(&detail, name).as_string().unwrap_or_default();
    (text("code"), text("message"))
}

/// Asks a host for a file, as a visitor's browser would, without telling it who asks.
pub async fn ask(address: &str, own: bool, whole: bool) -> Answer {
    let refused = Rc::new(Cell::new(false));
    let hear = refused.clone();
    let _listener = EventListener::new(&document(), "securitypolicyviolation", move |_| {
        hear.set(true);
    });
    let method = if whole { "GET" } else { "HEAD" };
    if let Some(response) = request(address, method, "cors").await {
        let header = |name| response.headers().get(name).unwrap_or_default();
        let text = match response.text() {
            Ok(promise) if whole => JsFuture::from(promise).await.ok(),
            _ => None,
        };
        return Answer::Came {
            status: response.status(),
            mime: header("content-type"),
            // Another host's answer could not be read without it.
            shared: !own || !header("access-control-allow-origin").is_empty(),
            text: text.and_then(|text| text.as_string()).unwrap_or_default(),
        };
    }
    sleep(REFUSAL).await;
    if refused.get() {
        return Answer::Forbidden;
    }
    match request(address, "GET", "no-cors").await {
        Some(_) => Answer::Closed,
        None => Answer::Silent,
    }
}

/// A promise that comes true after some milliseconds.
async fn sleep(milliseconds: u32) {
    let promise = Promise::new(&mut |done, _| {
        let then = move || drop(done.call0(&JsValue::NULL));
        Timeout::new(milliseconds, then).forget();
    });
    let _ = JsFuture::from(promise).await;
}

async fn request(address: &str, method: &str, mode: &str) -> Option<Response> {
    let how = Object::new();
    let set = |name: &str, value: &JsValue| Reflect::set(&how, &name.into(), value).ok();
    for (name, value) in [
        ("method", method),
        ("mode", mode),
        ("credentials", "omit"),
        ("referrerPolicy", "no-referrer"),
        ("cache", "no-store"),
    ] {
        set(name, &value.into())?;
    }
    if let Ok(signal) = stop_after(PATIENCE) {
        set("signal", &signal)?;
    }
    let response = JsFuture::from(fetch(address, &how).ok()?).await.ok()?;
    Some(response.unchecked_into())
}
