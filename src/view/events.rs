use leptos::ev::Event;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};

/// The number a slider stands at; 0 where the event came from nothing like it.
pub fn number(event: &Event) -> f64 {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map_or(0.0, |input| input.value_as_number())
}

/// What stands in a text field.
pub fn typed(event: &Event) -> String {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

/// The index chosen in a list.
pub fn chosen(event: &Event) -> usize {
    let list = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
    list.and_then(|list| usize::try_from(list.selected_index()).ok())
        .unwrap_or_default()
}
