use super::context::Context;
use crate::guide::{Display as State, TextSize, Theme};
use leptos::prelude::*;

/// Text size, colours, and the country whose numbers are shown.
#[component]
pub fn Display(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let words = pack.ui.display.clone();
    let display = context.derive(|guide, _| guide.display);
    let country = context.derive(|guide, _| guide.country);
    let sizes = choice("size", words.size, words.sizes.to_vec(), move || display.get().size as usize, move |index| {
        context.update(|guide, _| guide.display = State { size: TextSize::ALL[index], ..guide.display });
    });
    let themes = choice("theme", words.theme, words.themes.to_vec(), move || display.get().theme as usize, move |index| {
        context.update(|guide, _| guide.display = State { theme: Theme::ALL[index], ..guide.display });
    });
    let options = pack.countries.iter().enumerate().map(|(index, place)| {
        view! { <option value=index.to_string() prop:selected=move || country.get() == index>{place.name.clone()}</option> }
    });
    let pick = move |event| {
        let index = event_target_value(&event).parse().unwrap_or_default();
        context.update(|guide, _| guide.country = index);
    };
    view! {
        <section class="display" aria-label=words.title>
            {sizes}
            {themes}
            <label class="country">
                <span>{pack.ui.crisis.country.clone()}</span>
                <select on:change=pick>{options.collect_view()}</select>
            </label>
        </section>
    }
}

/// One choice of a few, as radio buttons.
fn choice(
    name: &'static str,
    legend: String,
    words: Vec<String>,
    chosen: impl Fn() -> usize + Copy + Send + Sync + 'static,
    choose: impl Fn(usize) + Copy + 'static,
) -> impl IntoView {
    let options = words.into_iter().enumerate().map(|(index, word)| {
        view! {
            <label>
                <input type="radio" name=name prop:checked=move || chosen() == index on:change=move |_| choose(index) />
                <span>{word}</span>
            </label>
        }
    });
    view! { <fieldset class="choice"><legend>{legend}</legend><div class="choices">{options.collect_view()}</div></fieldset> }
}
