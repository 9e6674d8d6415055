use super::change;
use crate::content::{Effect, Pack, Rates};
use crate::guide::{Guide, collection};
use crate::view::cite::mark;
use crate::view::context::Context;
use crate::view::derived::Derived;
use crate::view::el::{El, View, all, el, live_view, words};
use crate::view::hundred::{count_words, difference, finding, keys, note, pictures};
use crate::view::words::Linked;
use leptos::ev::Event;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The rates. Built once for each way to show them; what is marked later moves, so that nothing is drawn anew and a
/// button that has the focus stays itself.
pub(super) fn list(context: Context) -> View {
    let tabled = context.derive(|guide, _| guide.worries.table);
    let pack = context.pack();
    live_view(move || {
        let Some(data) = collection(&pack) else {
            return el("div").view();
        };
        let order = context.now(|guide, _| guide.worries.order(data.effects.len()));
        let effects = order.into_iter().map(|index| (index, &data.effects[index]));
        if tabled.get() {
            let rows = effects.map(|(index, effect)| row(index, effect, data, context, &pack));
            let study = &data.study;
            let heads = [
                &data.words.effect,
                &study.with,
                &study.without,
                &data.words.worry,
            ];
            table(&data.title, &heads, rows.collect())
        } else {
            let cards = effects.map(|(index, effect)| card(index, effect, data, context, &pack));
            let cards = el("ul").class("cards items").children(cards).view();
            all(vec![keys(true, &pack), cards])
        }
    })
}

/// A table with its caption and heads; its rows are items.
pub fn table(caption: &str, heads: &[&String], rows: Vec<View>) -> View {
    let heads = heads
        .iter()
        .map(|head| el("th").attr("scope", "col").text(head).view());
    el("table")
        .class("rate-table")
        .child(words("caption", "", caption))
        .child(el("thead").child(el("tr").children(heads).view()).view())
        .child(el("tbody").class("items").children(rows).view())
        .view()
}

/// A rate that waits is not drawn: two hundred figures a rate are many for a small phone.
fn card(index: usize, effect: &Effect, data: &Rates, context: Context, pack: &Arc<Pack>) -> View {
    let hidden = waits(index, context);
    let words_of = pack.clone();
    let drawing = move || match collection(&words_of) {
        Some(rates) if !hidden.get() => {
            pictures(&rates.effects[index].rate, &rates.study, &words_of)
        }
        _ => el("div").view(),
    };
    let rate = &effect.rate;
    let own = effect.limit.as_ref();
    let own = own.map(|limit| note("limit", &pack.weigh.limit, limit));
    place("li", index, hidden)
        .child(words("h4", "", &rate.title))
        .live_view(drawing)
        .child(difference(rate))
        .child(finding(rate, pack, &Linked::default()))
        .children(own)
        .child(worry(index, effect, data, context))
        .view()
}

fn row(index: usize, effect: &Effect, data: &Rates, context: Context, pack: &Pack) -> View {
    let rate = &effect.rate;
    let own = effect.limit.as_ref();
    let head = el("th")
        .attr("scope", "row")
        .child(words("span", "what", &rate.title))
        .children(mark(&rate.finding, pack))
        .child(words("small", "", &rate.difference))
        .children(own.map(|limit| words("small", "", limit)));
    place("tr", index, waits(index, context))
        .child(head.view())
        .child(words("td", "", &count_words(rate.with, pack)))
        .child(words("td", "", &count_words(rate.without, pack)))
        .child(el("td").child(worry(index, effect, data, context)).view())
        .view()
}

/// True while a rate waits until all are asked for.
fn waits(index: usize, context: Context) -> Derived<bool> {
    context.derive(move |guide, pack| {
        collection(pack).is_some_and(|rates| guide.worries.hides(index, rates))
    })
}

/// An element for a rate, which can be found again.
fn place(tag: &'static str, index: usize, hidden: Derived<bool>) -> El {
    el(tag)
        .class("rate")
        .attr("data-rate", &index.to_string())
        .live("hidden", move || hidden.get().then(String::new))
}

/// Marks what worries the reader.
fn worry(index: usize, effect: &Effect, data: &Rates, context: Context) -> View {
    let marked = context.derive(move |guide, _| guide.worries.marks(index));
    let label = &data.words.worry;
    el("button")
        .class("worry")
        .attr("type", "button")
        .attr("aria-label", &[label, ": ", &effect.rate.title].concat())
        .live("aria-pressed", move || Some(marked.get().to_string()))
        .on("click", move |event| {
            change(context, |guide, rates| guide.mark(index, rates));
            if context.now(|guide, _| guide.worries.first) {
                arrange(context);
                refocus(&event);
            }
        })
        .child(words("span", "", label))
        .view()
}

/// Puts the rates in the order of the state, without making any anew.
pub(super) fn arrange(context: Context) {
    let count = |_: &Guide, pack: &Pack| collection(pack).map_or(0, |rates| rates.effects.len());
    let count = context.now(count);
    let items = context
        .screen()
        .and_then(|screen| screen.query_selector(".rates .items").ok()?);
    let Some(items) = items else {
        return;
    };
    for index in context.now(|guide, _| guide.worries.order(count)) {
        let css = ["[data-rate=\"", &index.to_string(), "\"]"].concat();
        if let Ok(Some(rate)) = items.query_selector(&css) {
            // What is in the list already only moves.
            drop(items.append_child(&rate));
        }
    }
}

/// A node that moves loses the focus.
fn refocus(event: &Event) {
    let button = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let button = button.and_then(|button| button.closest("button").ok()?);
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
}
