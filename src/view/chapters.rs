use super::context::Context;
use crate::content::Pack;
use crate::guide::Chapter;
use leptos::prelude::*;

/// The list of chapters.
#[component]
pub fn Chapters(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let open = context.derive(|guide, _| guide.chapter);
    let buttons = Chapter::ALL.map(|chapter| {
        view! {
            <li>
                <button
                    type="button"
                    aria-current=move || (open.get() == chapter).then_some("page")
                    on:click=move |_| context.travel(|guide, _| guide.open(chapter))
                >
                    {name(chapter, &pack).to_owned()}
                </button>
            </li>
        }
    });
    view! {
        <nav class="chapters" aria-label=pack.ui.nav.clone()>
            <ol>{Vec::from(buttons)}</ol>
        </nav>
    }
}

/// A chapter's name.
pub fn name(chapter: Chapter, pack: &Pack) -> &str {
    let names = &pack.ui.chapters;
    match chapter {
        Chapter::Session => &names.session,
        Chapter::Brain => &names.brain,
        Chapter::Safety => &names.safety,
        Chapter::Evidence => &names.evidence,
        Chapter::Plan => &names.plan,
    }
}
