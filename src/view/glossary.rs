use super::card::card as over;
use super::el::{View, el, words};
use super::words::card_id;
use crate::content::{Pack, Term};

/// One card a term; a term's button opens it, Escape or a tap beside it closes it. The browser does the work.
pub fn glossary(pack: &Pack) -> Vec<View> {
    pack.glossary.iter().map(|term| card(term, pack)).collect()
}

fn card(
    Term {
        id, word, means, ..
    }: &Term,
    pack: &Pack,
) -> View {
    let id = card_id(id);
    let title = format!("{id}-word");
    let close = el("button")
        .attr("type", "button")
        .attr("popovertarget", id.as_str())
        .attr("popovertargetaction", "hide")
        .text(&pack.ui.close);
    over(el("div"), &id)
        .attr("aria-labelledby", title.as_str())
        .child(el("p").class("word").attr("id", &title).text(word).view())
        .child(words("p", "", means))
        .child(close.view())
        .view()
}
