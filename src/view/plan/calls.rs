use crate::content::{Country, Pack};
use crate::guide::Mode;
use crate::view::call::clinic;
use crate::view::context::Context;
use crate::view::crisis::{elsewhere, link, main_line};
use crate::view::el::{View, el, live_view, words};

/// Whom to call: the clinic, the emergency number and the crisis line of the chosen country.
pub fn calls(context: Context) -> View {
    let pack = context.pack();
    let told = &pack.plan.words;
    let here = context.country();
    let silent = context.derive(|guide, _| guide.clinic.phone.is_none());
    // On paper there is room for the number that the clinic gave by hand.
    let room = live_view(move || {
        let class = if silent.get() {
            "on-paper rule"
        } else {
            "on-paper"
        };
        words("p", class, "")
    });
    let (words_of, lines) = (pack.clone(), pack.clone());
    let emergency = live_view(move || here.with(|here| emergency(here, context.mode, &words_of)));
    let crisis = live_view(move || here.with(|here| main_line(here, context.mode, &lines)));
    el("dl")
        .child(row(&told.clinic, vec![clinic(context), room]))
        .child(row(&told.emergency, vec![emergency]))
        .child(row(&told.crisis, vec![crisis]))
        .view()
}

fn emergency(country: &Country, mode: Mode, pack: &Pack) -> View {
    let label = &pack.ui.crisis.call;
    let links = country.emergency.iter();
    let links: Vec<_> = links
        .map(|line| link("tel:", &line.call, label, &line.name, mode))
        .collect();
    if links.is_empty() {
        return elsewhere(pack);
    }
    el("div").class("lines").children(links).view()
}

fn row(name: &str, number: Vec<View>) -> View {
    el("div")
        .child(words("dt", "", name))
        .child(el("dd").children(number).view())
        .view()
}
