use super::chapter::section;
use super::context::Context;
use super::display::Display;
use super::sources::{item, Sources};
use crate::content::{Edition, Fill, Pack};
use crate::guide::{overdue, Cited};
use leptos::prelude::*;

/// What stands under every screen: sources, reading settings, the disclaimer, the state of the text.
#[component]
pub fn Foot(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let disclaimer = pack.ui.disclaimer.iter().map(|words| view! { <p>{words.clone()}</p> }).collect_view();
    let terms = pack.glossary.iter().map(|term| view! { <dt>{term.word.clone()}</dt><dd>{term.means.clone()}</dd> }).collect_view();
    let all = pack.sources.keys().map(|key| item(&Cited { key: key.clone(), checked: true }, &pack)).collect_view();
    view! {
        <footer class="foot">
            <Sources context />
            <Display context />
            <div class="disclaimer">{disclaimer}</div>
            <div class="edition">{edition(&pack)}</div>
            <details><summary>{pack.about.title.clone()}</summary>{section(&pack.about, context, &pack)}</details>
            <details><summary>{pack.ui.glossary.clone()}</summary><dl>{terms}</dl></details>
            <details><summary>{pack.ui.sources.all.clone()}</summary><ul>{all}</ul></details>
        </footer>
    }
}

/// When it was written, who reviewed it, and whether that is too long ago.
pub fn edition(pack: &Pack) -> Vec<AnyView> {
    let (Edition { written, review_by, reviewed }, words) = (&pack.edition, &pack.ui.edition);
    let when = words.written.fill(&[("date", written), ("due", review_by)]);
    let who = match reviewed {
        None => words.unreviewed.clone(),
        Some(by) => words.reviewed.fill(&[("name", &by.name), ("role", &by.role), ("date", &by.on)]),
    };
    let late = overdue(pack, &today()).then(|| words.overdue.fill(&[("due", review_by)]));
    let late = late.map(|words| view! { <p class="overdue">{words}</p> }.into_any());
    [Some(view! { <p>{when}" "{who}</p> }.into_any()), late].into_iter().flatten().collect()
}

/// Today as `YYYY-MM-DD`; in the prerendered article nothing is overdue on the day it is built.
fn today() -> String {
    #[cfg(target_arch = "wasm32")]
    return String::from(js_sys::Date::new_0().to_iso_string()).chars().take(10).collect();
    #[cfg(not(target_arch = "wasm32"))]
    String::new()
}
