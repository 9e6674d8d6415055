//! The whole guide as text: what stands when anything fails, what a search engine reads, and what prints.
//! The build writes it into the page from the same pack by the same types; native only.

mod chapters;
mod core;
mod references;
mod safety;
mod session;
mod weighed;

use super::foot::edition;
use crate::content::Pack;
use crate::content::{Country, Fill, Line};
use chapters::{brain, plan, sections};
pub use core::core;
use leptos::prelude::*;
use references::References;
use session::session;

/// The article as HTML, without scripts or styles of its own.
pub fn article(pack: &Pack) -> String {
    let ui = &pack.ui;
    let references = References::new(pack);
    let terms = pack
        .glossary
        .iter()
        .map(|term| view! { <dt id=format!("text-{}", term.id)>{term.word.clone()}</dt><dd>{term.means.clone()}</dd> })
        .collect_view();
    let view = view! {
        <article class="article" lang=pack.lang.clone()>
            {head(pack)}
            {contents(pack)}
            {session(pack, &references)}
            {brain(pack, &references)}
            {sections("safety", &pack.safety, &ui.chapters.safety, pack, &references)}
            {sections("evidence", &pack.evidence, &ui.chapters.evidence, pack, &references)}
            {plan(pack, &references)}
            <section>
                <h2>{ui.crisis.label.clone()}</h2>
                {pack.countries.iter().map(|place| view! { <h3>{place.name.clone()}</h3>{lines(place, pack)} }).collect_view()}
            </section>
            <section><h2>{ui.glossary.clone()}</h2><dl>{terms}</dl></section>
            {references.list(pack)}
            <footer>{chapters::section(&pack.about, 2, pack, &references)}{disclaimer(pack)}{edition(pack).into_any()}</footer>
        </article>
    };
    bare(&view.to_html())
}

/// Without markers for hydration, which our pages do without.
fn bare(html: &str) -> String {
    html.replace("<!>", "").replace("<!---->", "")
}

/// What stands first: the name, whose word counts, whom to call.
fn head(pack: &Pack) -> impl IntoView {
    let ui = &pack.ui;
    view! {
        <header>
            <h1>{ui.title.clone()}</h1>
            <p class="first">{ui.first.clone()}</p>
            <div class="crisis"><p class="ask">{ui.crisis.ask.clone()}</p>{pack.countries.first().map(|place| lines(&main(place), pack))}</div>
        </header>
    }
}

/// What this guide is not.
fn disclaimer(pack: &Pack) -> impl IntoView {
    let says = pack.ui.disclaimer.iter();
    says.map(|words| view! { <p>{words.clone()}</p> })
        .collect_view()
}

/// The five chapters by name.
fn contents(pack: &Pack) -> impl IntoView {
    let items = crate::guide::Chapter::ALL.map(|chapter| {
        let name = super::chapters::name(chapter, pack).to_owned();
        view! { <li><a href=format!("#text-{}", chapter.as_str())>{name}</a></li> }
    });
    view! { <nav aria-label=pack.ui.nav.clone()><ol>{Vec::from(items)}</ol></nav> }
}

/// A country with its main lines alone.
fn main(place: &Country) -> Country {
    let mut main = place.clone();
    main.crisis.truncate(1);
    main.also.clear();
    main
}

/// Numbers of a country.
fn lines(place: &Country, pack: &Pack) -> AnyView {
    let words = &pack.ui.crisis;
    if place.crisis.is_empty() {
        return view! { <p>{words.elsewhere.clone()}</p> }.into_any();
    }
    let crisis = place.crisis.iter().enumerate().map(|(index, line)| {
        // A number stands once; what else it does is told.
        let again = index > 0 && line.call == place.crisis[0].call;
        line_view(line, (!again).then_some(&words.call), &words.text)
    });
    let emergency = place
        .emergency
        .iter()
        .map(|line| line_view(line, Some(&words.emergency), &words.text));
    let also = place
        .also
        .iter()
        .map(|line| line_view(line, Some(&words.call), &words.text));
    view! { <ul class="lines">{crisis.chain(emergency).chain(also).collect_view()}</ul> }.into_any()
}

fn line_view(line: &Line, call: Option<&String>, text: &str) -> impl IntoView + use<> {
    let anchor = |scheme: &str, number: &str, words: &str| {
        view! { <a href=format!("{scheme}:{}", number.replace(' ', ""))>{words.fill(&[("n", number)])}</a>" " }
    };
    let tel = call.map(|call| anchor("tel", &line.call, call));
    let sms = line.text.as_ref().map(|number| anchor("sms", number, text));
    view! { <li>{tel}{sms}" "{line.name.clone()}</li> }
}
