use super::browser;
use super::desk::{Desk, fill};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use ketamine_guide::builder::{Checked, Field, Many};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ResizeObserver};

/// A width to look at: its name, what is laid out, and the mode of the guide there.
#[derive(Clone, Copy, PartialEq)]
struct View {
    id: &'static str,
    width: f64,
    /// None takes what room there is.
    height: Option<f64>,
    mode: Option<&'static str>,
}

const VIEWS: [View; 4] = [
    View {
        id: "phone",
        width: 390.0,
        height: None,
        mode: None,
    },
    View {
        id: "column",
        width: 680.0,
        height: None,
        mode: None,
    },
    View {
        id: "kiosk",
        width: 1080.0,
        height: Some(1920.0),
        mode: Some("kiosk"),
    },
    View {
        id: "full",
        width: 1280.0,
        height: None,
        mode: None,
    },
];

/// A kiosk is scaled to the room there is, but not below this.
const LEAST: f64 = 0.4;

/// The real guide, as wide as it may come to stand.
#[component]
pub fn Preview() -> impl IntoView {
    let desk = Desk::here();
    let words = &desk.words.preview;
    let view = RwSignal::new(VIEWS[0]);
    let (pane, stage) = (NodeRef::<Div>::new(), NodeRef::<Div>::new());
    let told = RwSignal::new(Vec::<(String, String)>::new());
    let room = follow(pane);
    let scale = Memo::new(move |_| {
        let (wide, high) = room.get();
        let View { width, height, .. } = view.get();
        let by_height = height.map_or(1.0, |height| high / height);
        // Smaller, nothing could be read: then one scrolls.
        (wide / width).min(by_height.max(LEAST)).clamp(0.1, 1.0)
    });
    live(desk, stage, view, told);
    let choices = words.widths.iter().filter_map(|each| {
        let found = VIEWS.into_iter().find(|view| view.id == each.id)?;
        let chosen = move || view.get() == found;
        Some(view! {
            <label class="width">
                <input type="radio" name="width" value=found.id prop:checked=chosen on:change=move |_| view.set(found)/>
                <span>{each.name.as_str()}</span>
            </label>
        })
    });
    let errors = move || {
        let say = |(code, message): (String, String)| match code.as_str() {
            "load" => words.load.clone(),
            "panic" => words.panic.clone(),
            _ => fill(&words.other, &[("message", &message)]),
        };
        told.get()
            .into_iter()
            .map(say)
            .map(|say| view! { <li>{say}</li> })
            .collect_view()
    };
    let scaled = move || {
        let width = view.get().width.to_string();
        let percent = format!("{:.0}", scale.get() * 100.0);
        fill(&words.scale, &[("width", &width), ("percent", &percent)])
    };
    // As high as the room, as it looks after scaling.
    let height = move || {
        view.get()
            .height
            .unwrap_or_else(|| room.get().1 / scale.get())
    };
    view! {
        <section class="preview" aria-labelledby="preview-title">
            <div class="bar">
                <h2 id="preview-title">{words.title.as_str()}</h2>
                <fieldset class="widths">
                    <legend class="unseen">{words.width.as_str()}</legend>
                    {choices.collect_view()}
                </fieldset>
            </div>
            <div class="pane" node_ref=pane data-view=move || view.get().id>
                <div
                    class="frame"
                    style=("inline-size", move || format!("{}px", view.get().width * scale.get()))
                    style=("block-size", move || format!("{}px", height() * scale.get()))
                >
                    <div
                        class="stage"
                        node_ref=stage
                        tabindex="0"
                        role="group"
                        aria-labelledby="preview-title"
                        style=("inline-size", move || format!("{}px", view.get().width))
                        style=("block-size", move || format!("{}px", height()))
                        style=("transform", move || format!("scale({})", scale.get()))
                    ></div>
                </div>
            </div>
            <p class="scale">{scaled}</p>
            <div class="errors" role="status" hidden=move || told.with(Vec::is_empty)>
                <p>{words.errors.as_str()}</p>
                <ul>{errors}</ul>
            </div>
        </section>
    }
}

/// Width and height of a node, as they change.
fn follow(node: NodeRef<Div>) -> RwSignal<(f64, f64)> {
    let room = RwSignal::new((390.0, 700.0));
    Effect::new(move |_| {
        let Some(node) = node.get() else {
            return;
        };
        let seen = node.clone();
        let look = Closure::<dyn Fn()>::new(move || {
            let now = (
                f64::from(seen.client_width()),
                f64::from(seen.client_height()),
            );
            // A little later: what an observer changes at once, browsers take for an endless loop.
            let tell = move || {
                if now.0 > 0.0 && room.get_untracked() != now {
                    room.set(now);
                }
            };
            Timeout::new(0, tell).forget();
        });
        if let Ok(watch) = ResizeObserver::new(look.as_ref().unchecked_ref()) {
            watch.observe(&node);
        }
        // As long as the page.
        look.forget();
    });
    room
}

/// Makes the element and keeps it as the form says.
fn live(
    desk: Desk,
    stage: NodeRef<Div>,
    view: RwSignal<View>,
    told: RwSignal<Vec<(String, String)>>,
) {
    let words = &desk.words.preview;
    let made = StoredValue::new_local(None::<HtmlElement>);
    let file = StoredValue::new(None::<String>);
    Effect::new(move |_| {
        let Some(stage) = stage.get() else {
            return;
        };
        let (form, kiosk) = (desk.checked.get(), view.get().mode);
        told.update(Vec::clear);
        let host = made.get_value().or_else(|| {
            let host: HtmlElement = document()
                .create_element("ketamine-guide")
                .ok()?
                .unchecked_into();
            let hint = document().create_element("p").ok()?;
            hint.set_text_content(Some(&words.coming));
            host.append_child(&hint).ok()?;
            made.set_value(Some(host.clone()));
            Some(host)
        });
        let Some(host) = host else {
            return;
        };
        dress(&host, &form, kiosk);
        let wanted = form.needs_file().then(|| form.file());
        if file.get_value() != wanted {
            let value = wanted
                .as_deref()
                .and_then(|text| js_sys::JSON::parse(text).ok());
            let _ = js_sys::Reflect::set(&host, &"config".into(), &value.unwrap_or(JsValue::NULL));
            file.set_value(wanted);
        }
        if !host.is_connected() {
            let hear = move |event: &web_sys::Event| {
                let error = browser::error(event);
                told.update(|told| {
                    if !told.contains(&error) {
                        told.push(error);
                    }
                });
            };
            EventListener::new(&stage, "guide-error", hear).forget();
            let _ = stage.append_child(&host);
        }
    });
}

/// The attributes, changed only where they differ: each change is heard by the guide.
fn dress(host: &HtmlElement, checked: &Checked, mode: Option<&str>) {
    let routes = checked.form().chosen(Many::Routes).join(" ");
    let mut wanted: Vec<(&str, Option<&str>)> = Field::ALL
        .into_iter()
        .filter_map(|field| Some((field.attribute()?, checked.get(field))))
        .collect();
    wanted.push((
        "routes",
        Some(routes.as_str()).filter(|routes| !routes.is_empty()),
    ));
    wanted.push(("mode", mode));
    for (name, value) in wanted {
        if host.get_attribute(name).as_deref() == value {
            continue;
        }
        let _ = match value {
            Some(value) => host.set_attribute(name, value),
            None => host.remove_attribute(name),
        };
    }
}
