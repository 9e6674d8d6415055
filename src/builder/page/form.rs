use super::controls::{Boxes, Choose, Text};
use super::desk::{Desk, fill};
use ketamine_guide::builder::{Checked, Field, Many, Paper, seen};
use leptos::prelude::*;

/// What a clinic may fill in.
#[component]
pub fn Form() -> impl IntoView {
    let desk = Desk::here();
    view! {
        <form class="form" novalidate=true autocomplete="off" on:submit=|event| event.prevent_default()>
            <Group id="clinic">
                <Text field=Field::Name fills="organization"/>
                <Text field=Field::Phone keys="tel" fills="tel"/>
                <Text field=Field::Website keys="url" fills="url"/>
            </Group>
            <Group id="offer">
                <Boxes many=Many::Routes/>
                <Choose field=Field::Country/>
                <Choose field=Field::Lang/>
                <Choose field=Field::Chapter/>
            </Group>
            <Group id="look">
                <Choose field=Field::Theme/>
                <Text field=Field::Accent/>
                <Colour/>
            </Group>
            <Group id="host">
                <Text field=Field::Host keys="url"/>
                <p class="here">{move || desk.checked.with(Checked::host)}</p>
            </Group>
            <details class="more">
                <summary>{desk.words.more.as_str()}</summary>
                <Group id="ways">
                    <Choose field=Field::Companion/>
                    <Choose field=Field::Music/>
                    <Boxes many=Many::Forms/>
                    <Boxes many=Many::Hidden/>
                    <Boxes many=Many::Kiosk/>
                    <Text field=Field::Logo keys="url"/>
                    <Text field=Field::TakeHome keys="url"/>
                    <Text field=Field::Config keys="url"/>
                </Group>
                <Group id="times">
                    {Field::TIMES.map(|field| view! { <Text field keys="numeric"/> }).collect_view()}
                </Group>
            </details>
        </form>
    }
}

#[component]
fn Group(id: &'static str, children: Children) -> impl IntoView {
    let words = Desk::here().words.group(id);
    let [legend, hint] = words.map_or(["", ""], |words| [words.legend.as_str(), &words.hint]);
    view! {
        <fieldset class="group" data-group=id>
            <legend>{legend}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="about">{hint}</p> })}
            {children()}
        </fieldset>
    }
}

/// How the clinic's colour can be read, by day and in the dark.
#[component]
fn Colour() -> impl IntoView {
    let desk = Desk::here();
    let words = &desk.words.colour;
    let told = move |paper: Paper| {
        let seen = desk
            .checked
            .with(|checked| seen(checked.get(Field::Accent)?, paper))?;
        let name = match paper {
            Paper::Light => words.light.as_str(),
            Paper::Dark => &words.dark,
        };
        let says = if seen.kept {
            &words.good
        } else {
            &words.mended
        };
        let says = fill(says, &[("ratio", &seen.ratio), ("colour", &seen.used)]);
        let used = seen.used;
        Some(view! {
            <div class="seen" data-paper=format!("{paper:?}").to_lowercase() data-kept=seen.kept.to_string()>
                <span class="swatch" aria-hidden="true">
                    <span style:color=used>{words.sample.as_str()}</span>
                </span>
                <p><b>{name}</b>" "{says}</p>
            </div>
        })
    };
    view! {
        <div class="colours" role="status">
            {move || Paper::ALL.map(told).into_iter().flatten().collect_view()}
        </div>
    }
}
