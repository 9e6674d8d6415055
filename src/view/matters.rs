mod drag;

use super::context::Context;
use super::derived::Derived;
use super::el::{View, all, el, live_view, words};
use super::icons::{Icon, icon};
use super::words::{Linked, paragraph};
use crate::content::{Card, Fill};
use crate::guide::{FIRST, Guide, leading_matters};
use drag::{Drag, go, handle};

/// *What matters to me*: cards to put in order, and the questions that follow.
pub fn matters(context: Context) -> View {
    let pack = context.pack();
    let told = &pack.plan.matters;
    let chosen = context.derive(|guide, _| guide.matters.is_chosen());
    let drag = Drag::default();
    let slots = (0..told.cards.len()).map(|place| slot(place, chosen, &drag, context));
    let cards = el("ol")
        .class("matters")
        // A list without marks is no list to some.
        .attr("role", "list")
        .attr("aria-label", &told.name)
        .children(slots);
    let sort = el("div")
        .class("sort")
        .child(words("p", "how", &told.words.how))
        .child(cards.view());
    let desk = el("div")
        .class("desk")
        .child(sort.view())
        .child(follows(chosen, context));
    all(vec![
        paragraph(&told.lead, &pack, &Linked::default()),
        desk.view(),
    ])
}

/// A place in the order. It stays where it is; the card in it changes.
fn slot(place: usize, chosen: Derived<bool>, drag: &Drag, context: Context) -> View {
    let pack = context.pack();
    let told = &pack.plan.matters;
    let card: Derived<Option<Card>> =
        context.derive(move |guide, pack| guide.ranked(pack).get(place).copied().cloned());
    let of = move |part: fn(&Card) -> &String| {
        card.with(|card| card.as_ref().map(|card| part(card).clone()))
            .unwrap_or_default()
    };
    let words_of = el("div")
        .class("what")
        .child(el("b").live_text(move || of(|card| &card.name)).view())
        .child(el("p").live_text(move || of(|card| &card.line)).view());
    let button = |class: &'static str, label: &String, picture, to: Option<usize>| {
        let label = label.clone();
        let button = el("button")
            .class(class)
            .attr("type", "button")
            .live("aria-label", move || {
                Some(label.fill(&[("name", &of(|card| &card.name))]))
            })
            .child(icon(picture));
        match to {
            Some(to) => button.on("click", move |event| go(&event, class, place, to, context)),
            // Not `disabled`: the focus would be lost where the card has come to the end.
            None => button.attr("aria-disabled", "true"),
        }
        .view()
    };
    let last = told.cards.len() - 1;
    let up = place.checked_sub(1);
    let down = Some(place + 1).filter(|down| *down <= last);
    el("li")
        .class("matter")
        .live("data-first", move || {
            (chosen.get() && place < FIRST).then(String::new)
        })
        .child(handle(place, drag, context))
        .child(
            el("span")
                .class("rank")
                .attr("aria-hidden", "true")
                .text(&(place + 1).to_string())
                .view(),
        )
        .child(words_of.view())
        .child(button("up", &told.words.up, Icon::Up, up))
        .child(button("down", &told.words.down, Icon::Down, down))
        .view()
}

/// The questions that follow from the first three, and a way back to no order.
fn follows(chosen: Derived<bool>, context: Context) -> View {
    let pack = context.pack();
    let first = context.derive(leading_matters);
    let body = live_view(move || {
        let told = &pack.plan.matters.words;
        if !chosen.get() {
            return words("p", "none", &told.none);
        }
        let linked = Linked::default();
        let asks = first.get().into_iter().map(|card| {
            el("li")
                .child(words("span", "because", &card.because))
                .child(paragraph(&card.ask, &pack, &linked))
                .view()
        });
        let again = el("button")
            .class("again")
            .attr("type", "button")
            // The button goes: the focus must stand elsewhere.
            .on("click", move |_| {
                context.travel(Guide::unrank);
            })
            .text(&told.again);
        all(vec![
            el("ul").children(asks).view(),
            words("p", "goes", &told.goes),
            again.view(),
        ])
    });
    el("section")
        .class("follows")
        .child(words("h3", "", &context.pack().plan.matters.words.follows))
        .child(body)
        .view()
}
