use super::context::Context;
use super::el::{View, el, words};
use crate::content::{Country, Fill, Line, Pack};
use crate::guide::Mode;

/// Help right now: the crisis line of the chosen country, on every screen.
pub fn crisis(context: Context) -> View {
    let (pack, here) = (context.pack(), context.country());
    el("aside")
        .class("crisis")
        .attr("aria-label", pack.ui.crisis.label.as_str())
        .child(words("p", "ask", &pack.ui.crisis.ask))
        .live_view(move || here.with(|here| main_line(here, context.mode, &pack)))
        .view()
}

/// A country's main crisis line, or what to do where none is known.
pub fn main_line(country: &Country, mode: Mode, pack: &Pack) -> View {
    match country.crisis.first() {
        Some(line) => links(line, mode, pack),
        None => elsewhere(pack),
    }
}

/// Calls a line, or sends it a text where it takes them.
pub fn links(line: &Line, mode: Mode, pack: &Pack) -> View {
    let ui = &pack.ui.crisis;
    let text = line.text.as_ref();
    let text = text.map(|text| link("sms:", text, &ui.text, &line.name, mode));
    el("div")
        .class("lines")
        .child(link("tel:", &line.call, &ui.call, &line.name, mode))
        .children(text)
        .view()
}

/// A link that calls or texts a number; `label` has room for `{n}`. In a waiting room, where nothing can call, the same
/// words.
pub fn link(scheme: &str, number: &str, label: &str, name: &str, mode: Mode) -> View {
    let label = label.fill(&[("n", number), ("name", name)]);
    if mode == Mode::Kiosk {
        return words("span", "line", &label);
    }
    el("a")
        .class("line")
        .attr("href", &dialled(scheme, number))
        .attr("aria-label", &[&label, ", ", name].concat())
        .text(&label)
        .view()
}

/// A number as a phone takes it.
pub fn tel(number: &str) -> String {
    dialled("tel:", number)
}

fn dialled(scheme: &str, number: &str) -> String {
    let digits = number.chars().filter(|c| c.is_ascii_digit() || *c == '+');
    scheme.chars().chain(digits).collect()
}

/// Said where no number is known.
pub fn elsewhere(pack: &Pack) -> View {
    words("p", "", &pack.ui.crisis.elsewhere)
}
