use super::context::Context;
use super::words::card_id;
use leptos::prelude::*;

/// One card a term; a term's button opens it, Escape or a tap beside it closes it. The browser does the work.
#[component]
pub fn Glossary(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let cards = pack.glossary.iter().map(|term| {
        let id = card_id(&term.id);
        let title = format!("{id}-word");
        let (own, target) = (title.clone(), id.clone());
        view! {
            <div class="card" popover="auto" role="dialog" id=id aria-labelledby=title>
                <p class="word" id=own>{term.word.clone()}</p>
                <p>{term.means.clone()}</p>
                <button type="button" popovertarget=target popovertargetaction="hide">{pack.ui.close.clone()}</button>
            </div>
        }
    });
    cards.collect_view()
}
