//! The page: a form, the line, the guide beside it, and three ways to check.

mod browser;
mod check;
mod controls;
mod desk;
mod form;
mod line;
mod preview;
mod tests;

use desk::Desk;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Puts the form in the place of the text that stands in the page; where anything is missing that text stays.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
    }));
    let place = document().get_element_by_id("builder");
    let Some(place) = place.and_then(|place| place.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let data = document().get_element_by_id("builder-words");
    let data = data
        .and_then(|block| block.text_content())
        .unwrap_or_default();
    let words = match ketamine_guide::builder::read_words(&data) {
        Ok(words) => words,
        Err(error) => return web_sys::console::error_1(&error.to_string().into()),
    };
    place.set_text_content(None);
    mount_to(place, move || {
        // They live as long as the page.
        provide_context(Desk::new(Box::leak(Box::new(words))));
        view! { <Builder/> }
    })
    .forget();
}

#[component]
fn Builder() -> impl IntoView {
    let words = Desk::here().words;
    view! {
        <div class="desk">
            <header class="head">
                <h1>{words.title.as_str()}</h1>
                <p class="lead">{words.lead.as_str()}</p>
                <p class="stored">{words.stored.as_str()}</p>
            </header>
            <form::Form/>
            <div class="side">
                <line::Line/>
                <preview::Preview/>
            </div>
            <div class="checks">
                <check::Check/>
                <tests::Tests/>
            </div>
        </div>
        <footer class="foot">
            <a href="./">{words.open_guide.as_str()}</a>
        </footer>
    }
}
