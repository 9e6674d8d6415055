use super::desk::Desk;
use ketamine_guide::builder::{Field, FieldWords, Many};
use leptos::prelude::*;

/// A field to type in. Always of the kind `text`: the browser's own judgement of addresses and numbers is not ours.
#[component]
pub fn Text(
    field: Field,
    #[prop(default = "text")] keys: &'static str,
    #[prop(default = "off")] fills: &'static str,
) -> impl IntoView {
    let desk = Desk::here();
    let (id, words) = (field.id(), desk.words.of(field.id()));
    let [label, hint] = words.map_or(["", ""], |words| [words.label.as_str(), &words.hint]);
    let wrong = Memo::new(move |_| desk.wrong(field));
    let described = move || {
        let hint = (!hint.is_empty()).then(|| format!("{id}-hint"));
        let wrong = wrong.with(Option::is_some).then(|| format!("{id}-wrong"));
        let all: Vec<_> = hint.into_iter().chain(wrong).collect();
        (!all.is_empty()).then(|| all.join(" "))
    };
    view! {
        <div class="field" data-field=id>
            <label for=id>{label}</label>
            <input
                id=id
                type="text"
                inputmode=keys
                autocomplete=fills
                autocapitalize="off"
                spellcheck="false"
                prop:value=move || desk.typed(field)
                aria-describedby=described
                aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                on:input=move |event| desk.set(field, event_target_value(&event))
                on:blur=move |_| desk.leave(field)
            />
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
            <p class="wrong" id=format!("{id}-wrong") hidden=move || wrong.with(Option::is_none)>
                {move || wrong.get()}
            </p>
        </div>
    }
}

/// A field to choose one thing in.
#[component]
pub fn Choose(field: Field) -> impl IntoView {
    let desk = Desk::here();
    let (id, words) = (field.id(), desk.words.of(field.id()));
    let [label, hint] = words.map_or(["", ""], |words| [words.label.as_str(), &words.hint]);
    let options = words.map(FieldWords::options).unwrap_or_default();
    let options = options.iter().map(|choice| {
        let value = choice.value.as_str();
        let chosen = move || desk.form.with(|form| form.get(field) == value);
        view! { <option value=value prop:selected=chosen>{choice.shown.as_str()}</option> }
    });
    let described = (!hint.is_empty()).then(|| format!("{id}-hint"));
    view! {
        <div class="field" data-field=id>
            <label for=id>{label}</label>
            <select
                id=id
                aria-describedby=described
                on:change=move |event| desk.set(field, event_target_value(&event))
            >
                {options.collect_view()}
            </select>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
        </div>
    }
}

/// Boxes to tick.
#[component]
pub fn Boxes(many: Many) -> impl IntoView {
    let desk = Desk::here();
    let (id, words) = (many.id(), desk.words.of(many.id()));
    let [label, hint] = words.map_or(["", ""], |words| [words.label.as_str(), &words.hint]);
    let options = words.map(FieldWords::options).unwrap_or_default();
    let boxes = options.iter().map(|choice| {
        let name = choice.value.as_str();
        let ticked = move || desk.form.with(|form| form.chosen(many).contains(&name));
        let tick = move |event| {
            let on = event_target_checked(&event);
            desk.form.update(|form| form.choose(many, name, on));
        };
        view! {
            <label class="box">
                <input type="checkbox" name=id value=name prop:checked=ticked on:change=tick/>
                <span>{choice.shown.as_str()}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field boxes" data-field=id>
            <legend>{label}</legend>
            <div class="row">{boxes.collect_view()}</div>
            {(!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> })}
        </fieldset>
    }
}
