//! From a claim to its sources in one tap: a small number behind it opens a card.

use super::card::card as over;
use super::context::Context;
use super::el::{El, View, all, el, live_view, text, words};
use super::gate;
use super::sources::item;
use crate::content::{Claim, Fill, OWN, Pack};
use crate::guide::Cited;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlButtonElement};

/// Id of the card.
const CARD: &str = "cited";
/// Class of a mark.
const MARK: &str = "cite";
/// A mark's value is what it leads to: the keys, and before them this where the claim is unchecked.
const UNCHECKED: char = '?';

/// The number behind a claim, or that the clinic says it; none behind this guide's own advice.
pub fn mark(claim: &Claim, pack: &Pack) -> Option<View> {
    if claim.is_clinics() {
        return Some(all(vec![text(" "), clinics(pack)]));
    }
    let keys = claim.from.iter().filter(|key| *key != OWN);
    let numbers: Vec<_> = keys
        .filter_map(|key| pack.sources.number(key))
        .map(|number| number.to_string())
        .collect();
    if numbers.is_empty() {
        return None;
    }
    let numbers = numbers.join(", ");
    let mut data = claim.from.join(" ");
    if !claim.checked {
        data.insert(0, UNCHECKED);
    }
    let button = el("button")
        .class(MARK)
        .attr("type", "button")
        .attr("popovertarget", CARD)
        .attr("aria-label", &pack.ui.sources.mark.fill(&[("n", &numbers)]))
        .attr("value", &data)
        .text(&numbers);
    Some(button.view())
}

/// Says that the clinic says it.
pub fn clinics(pack: &Pack) -> View {
    words("small", "clinics", &pack.ui.differs.clinic)
}

/// Hears taps on marks; the browser opens the card.
pub fn heard(frame: El, context: Context) -> El {
    frame.on("click", move |event| {
        if let Some(data) = tapped(&event) {
            let (data, checked) = match data.strip_prefix(UNCHECKED) {
                Some(data) => (data, false),
                None => (data.as_str(), true),
            };
            let keys = data.split(' ').filter(|key| *key != OWN);
            let cited = keys.map(|key| Cited {
                key: key.to_owned(),
                checked,
            });
            let cited = cited.collect();
            context.update(|guide, _| guide.cited = cited);
        }
    })
}

fn tapped(event: &Event) -> Option<String> {
    let button = event.target()?.dyn_into::<HtmlButtonElement>().ok()?;
    (button.class_name() == MARK).then(|| button.value())
}

/// The card: Escape or a tap beside it closes it.
pub fn card(context: Context) -> View {
    let ui = &context.pack().ui;
    let any = context.derive(|guide, _| guide.cited.clone());
    let close = el("button")
        .attr("type", "button")
        .attr("popovertarget", CARD)
        .attr("popovertargetaction", "hide")
        .text(&ui.close);
    over(el("div"), CARD)
        .attr("aria-label", &ui.sources.card)
        .child(words("p", "word", &ui.sources.card))
        .child(live_view(move || {
            let some = any.with(|cited| !cited.is_empty());
            all(some.then(|| gate::cited(context)).into_iter().collect())
        }))
        .child(close.view())
        .view()
}

/// The sources of the claim whose mark was tapped.
pub fn cited(context: Context) -> View {
    let pack = context.pack();
    let cited = context.now(|guide, _| guide.cited.clone());
    el("ol")
        .children(cited.iter().filter_map(|cited| item(cited, context, &pack)))
        .view()
}
