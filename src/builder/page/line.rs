use super::browser::{self, Copied};
use super::desk::{Desk, fill};
use ketamine_guide::builder::{Checked, LONGEST, Part, Place, Snippet, snippet};
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is copied, for the place where it will be pasted.
#[component]
pub fn Line() -> impl IntoView {
    let desk = Desk::here();
    let words = &desk.words.line;
    let place = RwSignal::new(Place::Html);
    let choose = move |event| {
        let id = event_target_value(&event);
        place.set(
            Place::ALL
                .into_iter()
                .find(|each| each.id() == id)
                .unwrap_or(Place::Html),
        );
    };
    let places = words.places.iter();
    let options =
        places.map(|each| view! { <option value=each.id.as_str()>{each.name.as_str()}</option> });
    let says = move || {
        let found = words.places.iter().find(|each| each.id == place.get().id());
        let says = found.map(|each| each.says.as_slice()).unwrap_or_default();
        says.iter()
            .map(|say| view! { <p>{say.as_str()}" "</p> })
            .collect_view()
    };
    let parts = move || {
        let parts = place.get().parts();
        parts
            .iter()
            .map(|part| view! { <Copy part=*part/> })
            .collect_view()
    };
    let left_out = move || desk.checked.with(|checked| !checked.is_whole());
    view! {
        <section class="line-card" aria-labelledby="line-title">
            <div class="top">
                <h2 id="line-title">{words.title.as_str()}</h2>
                <div class="where">
                    <label for="place">{words.r#where.as_str()}</label>
                    <select id="place" on:change=choose>{options.collect_view()}</select>
                </div>
            </div>
            <div class="says">{says}</div>
            <div class="parts">{parts}</div>
            <p class="note" hidden=move || !left_out()>{words.left_out.as_str()}</p>
            <File place/>
        </section>
    }
}

#[component]
fn Copy(part: Part) -> impl IntoView {
    let desk = Desk::here();
    let words = &desk.words.line;
    let name = words.parts.of(part.id());
    let made = Memo::new(move |_| {
        desk.checked
            .with(|checked| snippet(checked, part, &words.read, &words.frame_title))
    });
    let field = NodeRef::<Textarea>::new();
    let said = RwSignal::new("");
    // What was copied is no longer what stands there.
    Effect::new(move |_| {
        made.track();
        said.set("");
    });
    let copy = move |_| {
        let Some(field) = field.get_untracked() else {
            return;
        };
        spawn_local(async move {
            said.set(match browser::copy(&field).await {
                Copied::Yes => words.copied.as_str(),
                Copied::Marked => words.selected.as_str(),
            });
        });
    };
    let rows = move || made.with(|made| (made.letters() / 46 + 1).clamp(2, 8).to_string());
    let count = move || {
        made.with(|made| {
            let long = part == Part::Line && made.letters() > LONGEST;
            let says = if long { &words.long } else { &words.length };
            fill(says, &[("count", &made.letters().to_string())])
        })
    };
    let long = move || made.with(|made| part == Part::Line && made.letters() > LONGEST);
    let id = format!("part-{}", part.id());
    let label = format!("{}: {name}", words.copy);
    let text = move || made.with(|Snippet { text, .. }| text.clone());
    view! {
        <div class="part" data-part=part.id()>
            <label for=id.clone()>{name}</label>
            <textarea
                id=id
                node_ref=field
                readonly=true
                spellcheck="false"
                rows=rows
                prop:value=text
            ></textarea>
            <button type="button" class="primary" aria-label=label on:click=copy>
                {words.copy.as_str()}
            </button>
            <div class="after">
                <p class="said" role="status">{move || said.get()}</p>
                <p class="count" data-long=move || long().to_string()>{count}</p>
            </div>
        </div>
    }
}

/// The clinic's file, where the line needs one.
#[component]
fn File(place: RwSignal<Place>) -> impl IntoView {
    let desk = Desk::here();
    let words = &desk.words.line;
    let said = RwSignal::new("");
    let needed = Memo::new(move |_| desk.checked.with(Checked::needs_file));
    let address = move || desk.checked.with(Checked::config);
    let not_beside = move || {
        let page = place.get().parts().iter().any(|part| part.is_page());
        page && desk
            .checked
            .with(|checked| checked.config_beside().is_none())
    };
    let save = move |_| {
        let file = desk.checked.with_untracked(Checked::file);
        if browser::save("clinic.json", &file).is_ok() {
            said.set(&words.downloaded);
        }
    };
    view! {
        <div class="file" hidden=move || !needed.get()>
            <p>{words.file.as_str()}</p>
            <p class="address">{address}</p>
            <p class="note" hidden=move || !not_beside()>{words.not_beside.as_str()}</p>
            <button type="button" id="download" on:click=save>{words.download.as_str()}</button>
            <p class="said" role="status">{move || said.get()}</p>
        </div>
    }
}
