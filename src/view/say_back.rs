use super::el::{View, el, words};
use super::words::{Linked, paragraph};
use crate::content::{Pack, SayBack};

/// Teach-back prompts: asked, then explained; no score.
pub fn say_back(asks: &[SayBack], pack: &Pack) -> View {
    let linked = Linked::default();
    let items = asks.iter().map(|each| {
        let answer = paragraph(&each.answer, pack, &linked);
        let fold = el("details")
            .child(words("summary", "", &pack.ui.say_back_show))
            .child(answer);
        el("li")
            .child(words("p", "ask", &each.ask))
            .child(fold.view())
            .view()
    });
    let list = el("ol").children(items);
    el("section")
        .class("say-back")
        .child(words("h3", "", &pack.ui.say_back))
        .child(list.view())
        .view()
}
