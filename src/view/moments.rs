use super::context::Context;
use leptos::prelude::*;

/// The same moments as a list, for those who prefer it to the clock.
#[component]
pub fn Moments(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let route = context.derive(|guide, _| guide.route);
    let here = context.derive(|guide, _| guide.clock.moment());
    let words = pack.ui.clock.clone();
    let items = move || {
        route.track();
        let told = context.guide.with_untracked(|guide| guide.told(&pack).moments.clone());
        told.into_iter()
            .enumerate()
            .map(|(index, moment)| {
                view! {
                    <li>
                        <button
                            type="button"
                            aria-current=move || (here.get() == index).then_some("step")
                            on:click=move |_| context.travel(|guide, pack| guide.go(index, pack))
                        >
                            <span class="when">{moment.when}</span>
                            " "
                            <span>{moment.title}</span>
                        </button>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <details class="moments">
            <summary>{words.list}</summary>
            <p>{words.list_hint}</p>
            <ol>{items}</ol>
        </details>
    }
}
