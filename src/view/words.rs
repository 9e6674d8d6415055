use super::el::{View, el, text};
use super::gate;
use crate::content::{Claim, Pack, Span, spans};
use std::cell::RefCell;

/// The glossary terms already linked on a screen, or in one view of a moment: only the first use is a link.
#[derive(Default)]
pub struct Linked(RefCell<Vec<String>>);

impl Linked {
    /// True the first time a term is met.
    fn first(&self, term: &str) -> bool {
        let mut met = self.0.borrow_mut();
        let new = !met.iter().any(|each| each == term);
        if new {
            met.push(term.to_owned());
        }
        new
    }
}

/// The id of a term's card.
pub fn card_id(term: &str) -> String {
    format!("term-{term}")
}

/// The words of a passage, its new terms as buttons that open their glossary card.
pub fn passage(say: &str, pack: &Pack, linked: &Linked) -> Vec<View> {
    let view = |span: Span<'_>| match span {
        Span::Term(id, shown)
            if pack.glossary.iter().any(|term| term.id == id) && linked.first(id) =>
        {
            el("button")
                .class("term")
                .attr("type", "button")
                .attr("popovertarget", &card_id(id))
                .text(shown)
                .view()
        }
        Span::Plain(words) | Span::Term(_, words) => text(words),
    };
    spans(say).into_iter().map(view).collect()
}

/// The words of a claim, and the mark that leads to its sources.
pub fn told(claim: &Claim, pack: &Pack, linked: &Linked) -> Vec<View> {
    marked(&claim.say, Some(claim), pack, linked)
}

/// Words, and the mark of the claim they stand for; none where a clinic says them.
pub fn marked(say: &str, claim: Option<&Claim>, pack: &Pack, linked: &Linked) -> Vec<View> {
    // The first words name no sources.
    let claim = claim.filter(|_| pack.is_whole());
    let Some(mark) = claim.and_then(|claim| gate::mark(claim, pack)) else {
        return passage(say, pack, linked);
    };
    // The last word, or the term that is last, keeps the mark with it: no line begins with a number.
    let space = say.rfind(' ').map_or(0, |at| at + 1);
    let term = say.rfind('{').filter(|_| say[space..].contains('}'));
    let (start, end) = say.split_at(term.unwrap_or(space));
    let mut views = passage(start, pack, linked);
    let end = el("span").class("end").children(passage(end, pack, linked));
    views.push(end.child(mark).view());
    views
}

/// A claim as a paragraph.
pub fn paragraph(claim: &Claim, pack: &Pack, linked: &Linked) -> View {
    el("p").children(told(claim, pack, linked)).view()
}

/// A claim as an item of a list.
pub fn item(claim: &Claim, pack: &Pack, linked: &Linked) -> View {
    el("li").children(told(claim, pack, linked)).view()
}

/// Passages as paragraphs.
pub fn paragraphs<'a>(
    claims: impl IntoIterator<Item = &'a Claim>,
    pack: &Pack,
    linked: &Linked,
) -> Vec<View> {
    claims
        .into_iter()
        .map(|claim| paragraph(claim, pack, linked))
        .collect()
}
