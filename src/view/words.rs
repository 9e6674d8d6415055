use crate::content::{spans, Claim, Pack, Span};
use leptos::prelude::*;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The glossary terms already linked on a screen: only the first use is a link.
#[derive(Default)]
pub struct Linked(RefCell<BTreeSet<String>>);

/// The id of a term's card.
pub fn card_id(term: &str) -> String {
    format!("term-{term}")
}

/// The words of a passage, its new terms as buttons that open their glossary card.
pub fn words(say: &str, pack: &Pack, linked: &Linked) -> Vec<AnyView> {
    spans(say)
        .into_iter()
        .map(|span| match span {
            Span::Plain(words) => words.to_owned().into_any(),
            Span::Term(id, shown) => {
                let known = pack.glossary.iter().any(|term| term.id == id);
                if known && linked.0.borrow_mut().insert(id.to_owned()) {
                    view! { <button type="button" class="term" popovertarget=card_id(id)>{shown.to_owned()}</button> }.into_any()
                } else {
                    shown.to_owned().into_any()
                }
            }
        })
        .collect()
}

/// A passage as a paragraph.
pub fn paragraph(claim: &Claim, pack: &Pack, linked: &Linked) -> AnyView {
    let words = words(&claim.say, pack, linked);
    view! { <p>{words}</p> }.into_any()
}
