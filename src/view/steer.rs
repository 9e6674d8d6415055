use super::chapters::name;
use super::context::Context;
use crate::content::{Fill, Pack};
use crate::guide::{Chapter, Guide};
use leptos::prelude::*;

/// Back, where the reader is, and *Next*: the one way through the whole guide.
#[component]
pub fn Steer(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let at_start = context.derive(|guide, _| guide.at_start());
    let next = context.derive(next_words);
    let step = context.derive(|guide, pack| {
        let of = guide.count(guide.chapter, pack);
        let (n, of) = ((guide.step() + 1).to_string(), of.to_string());
        (of != "1").then(|| pack.ui.step.fill(&[("n", &n), ("of", &of)]))
    });
    // On the clock the reader stays at the clock; elsewhere a new screen starts at its heading.
    let go = move |forward: bool| {
        let turn = move |guide: &mut Guide, pack: &Pack| if forward { guide.next(pack) } else { guide.back(pack) };
        let inside = context.guide.with_untracked(|guide| {
            let (step, count) = (guide.step(), guide.count(Chapter::Session, &context.pack()));
            guide.chapter == Chapter::Session && if forward { step + 1 < count } else { step > 0 }
        });
        if inside { context.update(turn) } else { context.travel(turn) }
    };
    view! {
        <div class="steer">
            <button type="button" class="back" disabled=at_start on:click=move |_| go(false)>{pack.ui.back.clone()}</button>
            <p class="step">{step}</p>
            <button type="button" class="next" on:click=move |_| go(true)>{next}</button>
        </div>
    }
}

/// Words on the *Next* button: the next chapter by name, the start again at the end.
fn next_words(guide: &Guide, pack: &Pack) -> String {
    let last = guide.step() + 1 == guide.count(guide.chapter, pack);
    match (last, guide.chapter.next()) {
        (false, _) => pack.ui.next.clone(),
        (true, Some(chapter)) => pack.ui.next_chapter.fill(&[("name", name(chapter, pack))]),
        (true, None) => pack.ui.start_again.clone(),
    }
}
