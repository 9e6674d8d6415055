use super::words::{words, Linked};
use crate::content::{Pack, SayBack};
use leptos::prelude::*;

/// Teach-back prompts: asked, then explained; no score.
pub fn say_back(asks: &[SayBack], pack: &Pack) -> AnyView {
    let linked = Linked::default();
    let items = asks
        .iter()
        .map(|each| {
            let answer = words(&each.answer.say, pack, &linked);
            view! {
                <li>
                    <p class="ask">{each.ask.clone()}</p>
                    <details><summary>{pack.ui.say_back_show.clone()}</summary><p>{answer}</p></details>
                </li>
            }
        })
        .collect_view();
    view! { <section class="say-back"><h3>{pack.ui.say_back.clone()}</h3><ol>{items}</ol></section> }.into_any()
}
