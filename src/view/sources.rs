use super::context::Context;
use crate::content::{Pack, Source};
use crate::guide::{cited, Cited};
use leptos::prelude::*;

/// The sources of the open screen; those that rest on an unchecked claim say so.
#[component]
pub fn Sources(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let heading = pack.ui.sources.here.clone();
    let here = context.derive(cited);
    let items = move || {
        let list = here.get();
        if list.is_empty() {
            return view! { <p>{pack.ui.sources.none.clone()}</p> }.into_any();
        }
        view! { <ul>{list.iter().map(|cited| item(cited, &pack)).collect_view()}</ul> }.into_any()
    };
    view! { <details class="sources"><summary>{heading}</summary>{items}</details> }
}

/// One source of a screen.
pub fn item(cited: &Cited, pack: &Pack) -> AnyView {
    let Some(Source { cite, id }) = pack.sources.get(&cited.key) else { return ().into_any() };
    let unchecked = (!cited.checked).then(|| view! { <em class="unchecked">{pack.ui.sources.unchecked.clone()}</em> });
    view! { <li>{cite.clone()}" "<span class="id">{id.clone()}</span>" "{unchecked}</li> }.into_any()
}
