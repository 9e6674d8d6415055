use super::context::Context;
use crate::content::{Country, Fill, Line, Pack};
use leptos::prelude::*;

/// Help right now: the crisis line of the chosen country, on every screen.
#[component]
pub fn Crisis(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let country = context.country();
    let words = pack.ui.crisis.clone();
    view! {
        <aside class="crisis" aria-label=words.label>
            <p class="ask">{words.ask}</p>
            <div class="lines">{move || crisis_links(&country.get(), &pack)}</div>
        </aside>
    }
}

/// Links to a country's crisis line, or what to do where none is known.
pub fn crisis_links(country: &Country, pack: &Pack) -> Vec<AnyView> {
    let words = &pack.ui.crisis;
    let Some(line) = country.crisis.first() else {
        return vec![view! { <p>{words.elsewhere.clone()}</p> }.into_any()];
    };
    let call = link("tel:", &line.call, &words.call, &line.name);
    let text = line.text.as_ref().map(|text| link("sms:", text, &words.text, &line.name));
    [Some(call), text].into_iter().flatten().collect()
}

/// Links to a country's emergency number.
pub fn emergency_links(country: &Country, pack: &Pack) -> Vec<AnyView> {
    let words = &pack.ui.crisis;
    if country.emergency.is_empty() {
        return vec![view! { <p>{words.elsewhere.clone()}</p> }.into_any()];
    }
    country.emergency.iter().map(|Line { name, call, .. }| link("tel:", call, &words.emergency, name)).collect()
}

/// A link that calls or texts a number; `words` has room for `{n}`.
fn link(scheme: &str, number: &str, words: &str, name: &str) -> AnyView {
    let href = format!("{scheme}{}", number.replace(' ', ""));
    view! { <a class="line" href=href title=name.to_owned()>{words.fill(&[("n", number)])}</a> }.into_any()
}
