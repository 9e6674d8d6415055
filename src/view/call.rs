use super::context::Context;
use super::crisis::{elsewhere, link, links, tel};
use super::display::countries;
use super::el::{View, el, live_view, words};
use super::qr::qr;
use super::words::{Linked, item, paragraph};
use crate::content::{Call, Claim, Fill, Help, Helper, Line, Pack};
use crate::guide::{Clinic, Mode, headed};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// In a waiting room, before the cards: whom to tell first.
pub fn help(help: &Help, context: Context, pack: &Pack, linked: &Linked) -> Option<View> {
    let staff = el("section")
        .class("call")
        .attr("data-who", "staff")
        .child(words("h3", "", &help.staff))
        .child(paragraph(&help.first, pack, linked));
    (context.mode == Mode::Kiosk).then(|| staff.view())
}

/// Whose numbers these are.
pub fn place(claim: &Claim, context: Context, pack: &Pack, linked: &Linked) -> View {
    el("div")
        .class("whose")
        .child(paragraph(claim, pack, linked))
        .child(countries(context))
        .view()
}

/// Whom to call, for what, with the numbers of the chosen country or the clinic.
pub fn call(card: &Call, context: Context, pack: &Pack, linked: &Linked) -> View {
    let items = card.items.iter().map(|claim| item(claim, pack, linked));
    let words = card.clone();
    let title = context.derive(move |guide, pack| headed(&words, guide, pack));
    el("section")
        .class("call")
        .attr("data-who", card.who.as_str())
        .child(el("h3").live_text(move || title.get()).view())
        .child(numbers(card, context))
        .child(el("ul").children(items).view())
        .view()
}

fn numbers(card: &Call, context: Context) -> View {
    let who = card.who;
    if who == Helper::Clinic {
        return clinic(context);
    }
    let (here, pack) = (context.country(), context.pack());
    let kiosk = context.mode == Mode::Kiosk;
    let scan = card.code.clone().filter(|_| kiosk);
    live_view(move || {
        let here = here.get();
        let lines = who.lines(&here);
        let Some(main) = lines.first() else {
            return elsewhere(&pack);
        };
        // A number stands once; what else it does is told beside it.
        let rows = lines.iter().enumerate().map(|(index, line)| {
            let again = index > 0 && line.call == main.call;
            row(line, again, context.mode, &pack)
        });
        // For the reader's own phone.
        let code = scan.as_ref().map(|label| scanned(&main.call, label));
        el("div")
            .class("numbers")
            .children(rows)
            .children(code)
            .view()
    })
}

/// A code that calls a number, and its name beside it.
fn scanned(number: &str, label: &str) -> View {
    let label = label.fill(&[("n", number)]);
    el("div")
        .class("scan")
        .child(qr(&tel(number), &label))
        .child(words("p", "", &label))
        .view()
}

/// A line: how to reach it, unless that has been said, and what it is.
fn row(line: &Line, again: bool, mode: Mode, pack: &Pack) -> View {
    let number = (!again).then(|| match mode {
        Mode::Kiosk => words("b", "line", &line.call),
        _ => links(line, mode, pack),
    });
    el("div")
        .class("number")
        .children(number)
        .child(words("span", "", &line.name))
        .view()
}

/// The clinic's own number, or where to find it, and its website.
pub fn clinic(context: Context) -> View {
    let (pack, told) = (
        context.pack(),
        context.derive(|guide, _| guide.clinic.clone()),
    );
    live_view(move || lines(told.get(), context.mode, &pack))
}

fn lines(clinic: Clinic, mode: Mode, pack: &Pack) -> View {
    let name = clinic.name;
    let name = name.unwrap_or_else(|| pack.plan.words.clinic.clone());
    let phone = match clinic.phone {
        Some(phone) => link("tel:", &phone, &pack.ui.crisis.clinic, &name, mode),
        None => words("p", "", &pack.ui.crisis.your_clinic),
    };
    let site = clinic.website.filter(|_| mode != Mode::Kiosk);
    let site = site.map(|address| {
        el("a")
            .class("line")
            .attr("href", address.as_str())
            .attr("rel", "noreferrer")
            .text(address.trim_start_matches("https://").trim_end_matches('/'))
            .view()
    });
    let logo = clinic.logo.map(|address| logo(&address, &name));
    el("div")
        .class("lines")
        .children(logo)
        .child(phone)
        .children(site)
        .view()
}

/// The clinic's logo. Where a page forbids it, or it is not there, the name beside it stands alone.
fn logo(address: &str, name: &str) -> View {
    el("img")
        .class("logo")
        .attr("alt", name)
        .attr("referrerpolicy", "no-referrer")
        .on("error", |event| {
            let image = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            let _ = image.map(|image| image.set_attribute("hidden", ""));
        })
        // Last: it is asked for when the rest is said.
        .attr("src", address)
        .view()
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
