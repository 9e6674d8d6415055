use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, EventTarget};

/// One clear line for the web person.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&JsValue::from_str(&format!("ketamine-guide: {message}")));
}

/// Dispatches a bubbling, composed event with those details.
pub fn dispatch(target: &EventTarget, name: &str, details: &[(&str, &str)]) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    let detail = Object::new();
    for (key, value) in details {
        let _ = Reflect::set(&detail, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    init.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        let _ = target.dispatch_event(&event);
    }
}

/// Tells the web person and the host page of a value that was not taken.
pub fn report(target: &EventTarget, code: &str, message: &str) {
    warn(message);
    dispatch(
        target,
        "guide-error",
        &[("code", code), ("message", message)],
    );
}
