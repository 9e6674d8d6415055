use super::desk::{Desk, fill};
use ketamine_guide::builder::{Field, Pasted, paste};
use ketamine_guide::content::{Instead, Refused};
use ketamine_guide::guide::FIELDS;
use leptos::prelude::*;

/// Reads a file or a line somebody has, says what is wrong with it, and fills the form.
#[component]
pub fn Check() -> impl IntoView {
    let desk = Desk::here();
    let words = &desk.words.check;
    let text = RwSignal::new(String::new());
    let (said, faults) = (
        RwSignal::new(String::new()),
        RwSignal::new(Vec::<String>::new()),
    );
    let fault = move |file: bool, bad: &Refused| {
        let first = bad.path.split('.').next().unwrap_or_default();
        let known = !file || first == "config" || FIELDS.iter().any(|(name, _)| *name == first);
        let says = match (known, bad.allowed.is_empty()) {
            (false, _) => &words.unknown,
            (true, true) => &words.bare,
            (true, false) => &words.at,
        };
        let instead = match bad.instead {
            Instead::Default => &words.usual,
            Instead::Ours => &words.ours,
            Instead::Nothing => &words.nothing_of_it,
        };
        let values = [
            ("path", bad.path.as_str()),
            ("value", &bad.value),
            ("allowed", &bad.allowed),
            ("instead", instead),
        ];
        fill(says, &values)
    };
    let read = move |_| {
        let read = text.with_untracked(|text| {
            desk.form
                .with_untracked(|form| paste(text, form, desk.words))
        });
        let (form, bad, file) = match read {
            Pasted::File(form, bad) => (form, bad, true),
            Pasted::Line(form, bad) => (form, bad, false),
            Pasted::NotJson(error) => {
                faults.set(Vec::new());
                let at = [("path", error.path.as_str()), ("message", &error.message)];
                return said.set(fill(&words.not_json, &at));
            }
            Pasted::Nothing => {
                faults.set(Vec::new());
                return said.set(words.nothing.clone());
            }
        };
        faults.set(bad.iter().map(|each| fault(file, each)).collect());
        said.set(match bad.len() {
            0 if file => words.good_file.clone(),
            0 => words.good_line.clone(),
            count => fill(&words.bad, &[("count", &count.to_string())]),
        });
        desk.left.set(Field::ALL.into());
        desk.form.set(form);
    };
    let list = move || {
        faults
            .get()
            .into_iter()
            .map(|each| view! { <li>{each}</li> })
            .collect_view()
    };
    view! {
        <section class="card check" aria-labelledby="check-title">
            <h2 id="check-title">{words.title.as_str()}</h2>
            <p class="about">{words.hint.as_str()}</p>
            <label for="paste">{words.label.as_str()}</label>
            <textarea
                id="paste"
                rows="6"
                spellcheck="false"
                autocapitalize="off"
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
            ></textarea>
            <button type="button" id="read" on:click=read>{words.button.as_str()}</button>
            <div role="status">
                <p class="said">{move || said.get()}</p>
                <ul class="faults" hidden=move || faults.with(Vec::is_empty)>{list}</ul>
            </div>
        </section>
    }
}
