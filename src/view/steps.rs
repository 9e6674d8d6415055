use super::context::Context;
use super::derived::Derived;
use super::el::{View, el, text};
use crate::content::{Pack, Section};
use crate::guide::{Chapter, Guide};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// The screens of the open chapter by name.
pub fn steps(context: Context, class: &'static str) -> View {
    let pack = context.pack();
    let here = context.derive(|guide, _| guide.step());
    let names = context.derive(names);
    let list = move || {
        let items = names
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, name)| stop(index, here, context, vec![text(&name)]));
        el("ol").children(items).view()
    };
    let words = pack.clone();
    let open = context.derive(|guide, _| guide.contents);
    let here_now = move || {
        format!(
            "{}: {}",
            words.ui.steps,
            names.with(|names| names.get(here.get()).cloned().unwrap_or_default())
        )
    };
    let toggle = el("button")
        .class("contents")
        .attr("type", "button")
        .live("aria-expanded", move || Some(open.get().to_string()))
        .on("click", move |_| {
            context.update(|guide, _| guide.contents = !guide.contents);
        })
        .live_text(here_now);
    // The list is long, and stands between the heading and the words.
    let skip = el("button")
        .class("skip")
        .attr("type", "button")
        .on("click", |event| {
            past(&event);
        })
        .text(&pack.ui.skip);
    el("nav")
        .class(class)
        .child(skip.view())
        .child(toggle.view())
        .attr("aria-label", pack.ui.steps.as_str())
        .live_view(list)
        .view()
}

/// Takes the focus past the list.
fn past(event: &Event) -> Option<()> {
    let button: Element = event.current_target()?.dyn_into().ok()?;
    let words = button.parent_element()?.next_element_sibling()?;
    words.set_attribute("tabindex", "-1").ok()?;
    words.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// A screen in a list of screens: a button that goes there, and says whether the reader is there.
pub fn stop(index: usize, here: Derived<usize>, context: Context, name: Vec<View>) -> View {
    let button = el("button")
        .attr("type", "button")
        .live("aria-current", move || {
            (here.get() == index).then(|| "step".to_owned())
        })
        .on("click", move |_| {
            context.travel(|guide, pack| guide.go(index, pack));
        })
        .children(name);
    el("li").child(button.view()).view()
}

fn names(guide: &Guide, pack: &Pack) -> Vec<String> {
    let of = |sections: &[Section]| {
        sections
            .iter()
            .map(|section| section.name.clone())
            .collect()
    };
    match guide.chapter {
        Chapter::Brain => {
            let beats = pack.brain.beats.iter().map(|beat| beat.name.clone());
            let mut names: Vec<_> = beats.collect();
            names.push(pack.ui.brain.unknown.clone());
            names
        }
        Chapter::Safety => of(&pack.safety.sections),
        Chapter::Evidence => of(&pack.evidence.sections),
        Chapter::Plan => guide
            .leaves()
            .iter()
            .map(|leaf| leaf.name(pack).to_owned())
            .collect(),
        Chapter::Session => Vec::new(),
    }
}
