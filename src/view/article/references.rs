use crate::content::{Claim, OWN, Pack, Span, spans};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Sources by number, as a paper would have them. This guide's own advice has none.
pub struct References {
    numbers: BTreeMap<String, usize>,
    /// Whether the glossary stands on the same page.
    terms: bool,
}

impl References {
    /// Numbers all sources of the pack.
    pub fn new(pack: &Pack) -> Self {
        Self {
            numbers: pack
                .sources
                .iter()
                .enumerate()
                .filter(|(_, (key, _))| key != OWN)
                .map(|(index, (key, _))| (key.clone(), index + 1))
                .collect(),
            terms: true,
        }
    }

    /// For a page that has neither sources nor terms.
    pub fn none() -> Self {
        Self {
            numbers: BTreeMap::new(),
            terms: false,
        }
    }

    /// The words of a claim, terms linked to the glossary, its sources as numbers behind it.
    pub fn claim(&self, claim: &Claim, pack: &Pack) -> Vec<AnyView> {
        let mut out: Vec<AnyView> = spans(&claim.say)
            .into_iter()
            .map(|span| self.one(span, pack))
            .collect();
        let numbers = claim
            .from
            .iter()
            .filter_map(|key| self.numbers.get(key))
            .map(|number| {
                view! { <a href=format!("#source-{number}")>{number.to_string()}</a> }.into_any()
            });
        let unchecked = (!claim.checked).then(|| format!(" ({})", pack.ui.sources.unchecked));
        let numbers = numbers
            .flat_map(|link| [" ".into_any(), link])
            .skip(1)
            .collect::<Vec<_>>();
        if !numbers.is_empty() {
            out.push(view! { " "<small>"["{numbers}"]"{unchecked}</small> }.into_any());
        } else if let Some(unchecked) = unchecked {
            out.push(view! { <small>{unchecked}</small> }.into_any());
        }
        out
    }

    /// The list the numbers point to.
    pub fn list(&self, pack: &Pack) -> impl IntoView + use<> {
        let sources = pack.sources.iter().filter(|(key, _)| key != OWN);
        let items = sources.map(|(key, source)| {
            let id = self
                .numbers
                .get(key)
                .map(|number| format!("source-{number}"));
            let known = match source.link() {
                Some(link) => {
                    view! { <a href=link rel="noreferrer">{source.id.clone()}</a> }.into_any()
                }
                None => source.id.clone().into_any(),
            };
            view! { <li id=id>{source.cite.clone()}" "{known}</li> }
        });
        view! { <section><h2>{pack.ui.sources.all.clone()}</h2><ol>{items.collect_view()}</ol></section> }
    }

    fn one(&self, span: Span<'_>, pack: &Pack) -> AnyView {
        match span {
            Span::Plain(words) => words.to_owned().into_any(),
            Span::Term(id, shown)
                if self.terms && pack.glossary.iter().any(|term| term.id == id) =>
            {
                view! { <a href=format!("#text-{id}")>{shown.to_owned()}</a> }.into_any()
            }
            Span::Term(_, shown) => shown.to_owned().into_any(),
        }
    }
}
