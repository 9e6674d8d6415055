use super::context::{Context, country};
use super::crisis::{crisis_links, emergency_links, link};
use super::el::{View, el, live_view, words};
use super::words::{Linked, item};
use crate::content::{Call, Helper, Pack};
use crate::guide::Clinic;

/// Whom to call, for what, with the number of the chosen country or the clinic.
pub fn call(card: &Call, context: Context, pack: &Pack, linked: &Linked) -> View {
    let items = card.items.iter().map(|claim| item(claim, pack, linked));
    el("section")
        .class("call")
        .attr("data-who", card.who.as_str())
        .child(words("h3", "", &card.title))
        .child(numbers(card.who, context))
        .child(el("ul").children(items).view())
        .view()
}

fn numbers(who: Helper, context: Context) -> View {
    let (here, pack) = (context.country(), context.pack());
    live_view(move || match who {
        Helper::Clinic => clinic(context),
        Helper::Emergency => emergency_links(country(here.get(), &pack), &pack),
        Helper::Crisis => crisis_links(country(here.get(), &pack), &pack),
    })
}

/// The clinic's own number, or where to find it, and its website.
pub fn clinic(context: Context) -> View {
    let (pack, told) = (
        context.pack(),
        context.derive(|guide, _| guide.clinic.clone()),
    );
    live_view(move || lines(told.get(), &pack))
}

fn lines(clinic: Clinic, pack: &Pack) -> View {
    let name = clinic
        .name
        .unwrap_or_else(|| pack.plan.words.clinic.clone());
    let phone = match clinic.phone {
        Some(phone) => link("tel:", &phone, &pack.ui.crisis.clinic, &name),
        None => words("p", "", &pack.ui.crisis.your_clinic),
    };
    let site = clinic.website.map(|address| {
        el("a")
            .class("line")
            .attr("href", address.as_str())
            .attr("rel", "noreferrer")
            .text(address.trim_start_matches("https://").trim_end_matches('/'))
            .view()
    });
    el("div").class("lines").child(phone).children(site).view()
}

impl Helper {
    /// The name the style sheet knows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Clinic => "clinic",
            Self::Emergency => "emergency",
            Self::Crisis => "crisis",
        }
    }
}
