use super::context::{Context, country};
use super::el::{View, el, words};
use crate::content::{Country, Fill, Line, Pack};

/// Help right now: the crisis line of the chosen country, on every screen.
pub fn crisis(context: Context) -> View {
    let (pack, here) = (context.pack(), context.country());
    el("aside")
        .class("crisis")
        .attr("aria-label", pack.ui.crisis.label.as_str())
        .child(words("p", "ask", &pack.ui.crisis.ask))
        .live_view(move || crisis_links(country(here.get(), &pack), &pack))
        .view()
}

/// Links to a country's crisis line, or what to do where none is known.
pub fn crisis_links(country: &Country, pack: &Pack) -> View {
    let ui = &pack.ui.crisis;
    let Some(Line { name, call, text }) = country.crisis.first() else {
        return elsewhere(pack);
    };
    let text = text.as_ref().map(|text| link("sms:", text, &ui.text, name));
    el("div")
        .class("lines")
        .child(link("tel:", call, &ui.call, name))
        .children(text)
        .view()
}

/// Links to a country's emergency number.
pub fn emergency_links(country: &Country, pack: &Pack) -> View {
    if country.emergency.is_empty() {
        return elsewhere(pack);
    }
    let links = country
        .emergency
        .iter()
        .map(|line| link("tel:", &line.call, &pack.ui.crisis.emergency, &line.name));
    el("div").class("lines").children(links).view()
}

/// A link that calls or texts a number; `label` has room for `{n}`.
pub fn link(scheme: &str, number: &str, label: &str, name: &str) -> View {
    let digits: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    let label = label.fill(&[("n", number), ("name", name)]);
    el("a")
        .class("line")
        .attr("href", &format!("{scheme}{digits}"))
        .attr("title", name)
        .text(&label)
        .view()
}

fn elsewhere(pack: &Pack) -> View {
    words("p", "", &pack.ui.crisis.elsewhere)
}
