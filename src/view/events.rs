use leptos::ev::Event;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement, MouseEvent};

/// The number a slider stands at; 0 where the event came from nothing like it.
pub fn number(event: &Event) -> f64 {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map_or(0.0, |input| input.value_as_number())
}

/// Sets a box as it should be.
pub fn tick(event: &Event, ticked: bool) {
    if let Some(input) = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    {
        input.set_checked(ticked);
    }
}

/// True when what was folded is open now.
pub fn is_open(event: &Event) -> bool {
    let fold = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    fold.is_some_and(|fold| fold.has_attribute("open"))
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

/// How far along its element a pointer is, 0 at the start of the line to 1 at its end; the slider's thumb keeps half
/// its width from both.
pub fn share(event: &Event) -> f64 {
    const HALF_THUMB: f64 = 14.0;
    let element = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    element.map_or(0.0, |element| {
        let area = element.get_bounding_client_rect();
        let x = f64::from(event.unchecked_ref::<MouseEvent>().client_x());
        ((x - area.left() - HALF_THUMB) / (area.width() - 2.0 * HALF_THUMB)).clamp(0.0, 1.0)
    })
}
