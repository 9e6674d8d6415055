mod list;

use super::choice::choice;
use super::context::Context;
use super::el::{View, el, live_view, words};
use super::hundred::notes;
use crate::content::{Fill, Pack, Rates};
use crate::guide::{Worries, collection, worries};
pub use list::table;
use list::{arrange, list};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Many rates: as pictures or a table, the biggest or what worries the reader first.
pub fn rates(data: &Rates, context: Context, pack: &Pack) -> View {
    let said = context.derive(|guide, _| guide.worries.said.clone());
    let told = el("p")
        .class("said")
        .attr("role", "status")
        .live_text(move || said.get());
    let controls = el("div")
        .class("controls")
        .child(shows(context, pack))
        .child(orders(data, context));
    el("section")
        .class("rates")
        .child(words("h3", "", &data.title))
        .children(notes(&data.study, pack))
        .child(words("p", "private", &data.words.private))
        .child(controls.view())
        .child(told.view())
        .child(list(context))
        .child(more(data, context))
        .child(asks(data, context))
        .view()
}

/// Pictures or a table, for all rates of the guide.
pub fn shows(context: Context, pack: &Pack) -> View {
    let here = context.derive(|guide, _| usize::from(guide.worries.table));
    let labels = pack.weigh.shows.clone();
    choice("shows", &pack.weigh.show, labels, here, move |index| {
        context.update(|guide, _| guide.worries.table = index > 0);
    })
}

fn orders(data: &Rates, context: Context) -> View {
    let here = context.derive(|guide, _| usize::from(guide.worries.first));
    let labels = data.words.orders.clone();
    choice("order", &data.words.order, labels, here, move |index| {
        change(context, |guide, rates| guide.arrange(index > 0, rates));
        arrange(context);
    })
}

fn change(context: Context, change: impl FnOnce(&mut Worries, &Rates)) {
    context.update(|guide, pack| {
        if let Some(rates) = collection(pack) {
            change(&mut guide.worries, rates);
        }
    });
}

/// The button stands below what it shows: the focus goes to the first that is new; where all but the first are gone,
/// the button comes back to the eyes.
fn lead(button: Option<Element>, first: Option<&String>) -> Option<()> {
    let button = button?;
    let Some(first) = first else {
        button.scroll_into_view();
        return None;
    };
    let new = button.parent_element()?.query_selector(first).ok()??;
    new.set_attribute("tabindex", "-1").ok()?;
    new.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// Shows all, or the first ones.
fn more(data: &Rates, context: Context) -> View {
    let all = context.derive(|guide, _| guide.worries.all);
    let fill = |template: &str, n: usize| template.fill(&[("n", &n.to_string())]);
    let few = fill(&data.words.few, usize::from(data.first));
    let every = fill(&data.words.all, data.effects.len());
    let first = format!(".items > :nth-child({})", data.first + 1);
    el("button")
        .class("all")
        .attr("type", "button")
        .live("aria-expanded", move || Some(all.get().to_string()))
        .on("click", move |event| {
            context.update(|guide, _| guide.worries.all = !guide.worries.all);
            let button = event.current_target().and_then(|to| to.dyn_into().ok());
            let open = context.now(|guide, _| guide.worries.all);
            lead(button, open.then_some(&first));
        })
        .live_text(move || if all.get() { &few } else { &every }.clone())
        .view()
}

/// The questions that follow from the marks.
fn asks(data: &Rates, context: Context) -> View {
    let title = data.words.asks.clone();
    let marked = context.derive(|guide, pack| {
        let asks = worries(guide, pack);
        asks.into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    live_view(move || {
        let items = marked.with(|asks| {
            asks.iter()
                .map(|ask| words("li", "", ask))
                .collect::<Vec<_>>()
        });
        if items.is_empty() {
            return el("div").view();
        }
        el("section")
            .class("list asks")
            .child(words("h3", "", &title))
            .child(el("ul").children(items).view())
            .view()
    })
}
