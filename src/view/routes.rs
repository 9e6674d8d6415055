use super::context::Context;
use super::words::{paragraph, Linked};
use leptos::prelude::*;

/// The choice of route, and what is special about the one chosen.
#[component]
pub fn Routes(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let chosen = context.derive(|guide, _| guide.route);
    let offered = context.derive(|guide, _| guide.routes.clone());
    let words = pack.ui.routes.clone();
    let choices = move || {
        let told = pack.session.routes.iter().filter(|route| offered.get().contains(&route.id));
        told.map(|route| {
            let id = route.id;
            view! {
                <label class="route">
                    <input
                        type="radio"
                        name="route"
                        prop:checked=move || chosen.get() == id
                        on:change=move |_| context.update(|guide, pack| guide.choose(id, pack))
                    />
                    <span class="route-name">{route.name.clone()}</span>
                    <span class="route-hint">{route.hint.clone()}</span>
                </label>
            }
        })
        .collect_view()
    };
    view! {
        <fieldset class="routes">
            <legend>{words}</legend>
            <div class="choices">{choices}</div>
        </fieldset>
    }
}

/// What is special about the chosen route, and whether it is approved.
#[component]
pub fn About(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let chosen = context.derive(|guide, pack| guide.told(pack).clone());
    let name = move || chosen.with(|route| route.name.clone());
    let about = move || {
        let linked = Linked::default();
        chosen.with(|route| {
            let claims = [&route.status].into_iter().chain(&route.about);
            claims.map(|claim| paragraph(claim, &pack, &linked)).collect_view()
        })
    };
    view! { <section class="about-route"><h3>{name}</h3>{about}</section> }
}
