use super::context::Context;
use super::el::{View, el, words};
use super::words::{Linked, paragraph};
use crate::content::{Brief, Pack, Point};

/// A chapter in short: cards, each with the way to the screen that tells more.
pub fn brief(data: &Brief, context: Context, pack: &Pack, linked: &Linked) -> View {
    let points = data
        .points
        .iter()
        .map(|point| card(point, &data.more, context, pack, linked));
    el("div").class("brief").children(points).view()
}

fn card(point: &Point, more: &str, context: Context, pack: &Pack, linked: &Linked) -> View {
    let chapter = context.now(|guide, _| guide.chapter);
    let sections = chapter.sections(pack).map(|chapter| &chapter.sections);
    let mut sections = sections.into_iter().flatten().enumerate();
    let go = sections.find(|(_, section)| section.id == point.go);
    let go = go.map(|(screen, section)| {
        el("button")
            .attr("type", "button")
            .on("click", move |_| {
                context.travel(|guide, pack| guide.go(screen, pack));
            })
            .text(more)
            .text(" ")
            .text(&section.name)
            .view()
    });
    el("section")
        .class("point")
        .child(words("h3", "", &point.name))
        .child(paragraph(&point.say, pack, linked))
        .children(go)
        .view()
}
