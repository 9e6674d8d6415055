use super::after::after;
use super::brief::brief;
use super::call::{call, help, place};
use super::choices::choices;
use super::context::Context;
use super::el::{View, el, words};
use super::hundred::{hundred, uncounted};
use super::rates::{rates, shows};
use super::say_back::say_back;
use super::sources;
use super::steps::steps;
use super::sure::sure;
use super::tell::tells;
use super::words::{Linked, item, paragraph};
use crate::content::{Block, List, Pack, Section};

/// *Staying safe* and *Does it help?*: a chapter of sections, one on screen at a time.
pub fn sections(context: Context) -> View {
    let pack = context.pack();
    let here = context.derive(|guide, _| (guide.chapter, guide.step()));
    let body = move || {
        let (chapter, step) = here.get();
        let Some(told) = chapter.sections(&pack) else {
            return el("div").view();
        };
        let linked = Linked::default();
        let first = (step == 0).then(|| paragraph(&told.lead, &pack, &linked));
        // The page of all sources comes after the chapter's end.
        let end = told
            .sections
            .iter()
            .rposition(|each| !each.blocks.contains(&Block::Sources));
        let last = (Some(step) == end).then(|| say_back(&told.say_back, &pack));
        let body = told
            .sections
            .get(step)
            .map(|each| section(each, context, &pack, &linked));
        el("div")
            .class("section")
            .children(first)
            .children(body)
            .children(last)
            .view()
    };
    el("div")
        .class("read")
        .child(steps(context, "steps"))
        .live_view(body)
        .view()
}

/// A section without its heading: main message, then the blocks.
pub fn section(section: &Section, context: Context, pack: &Pack, linked: &Linked) -> View {
    let message = paragraph(&section.lead, pack, linked);
    // Lists to tap stand together, before the rest.
    let taps = tells(section, context, pack, linked);
    let pictured = |block: &Block| matches!(block, Block::Hundred(_));
    let first = section.blocks.iter().position(pictured);
    let block = |block: &Block| {
        Some(match block {
            Block::Text(claim) => paragraph(claim, pack, linked),
            Block::List(each) => list(each, pack, linked),
            Block::Hundred(data) => hundred(data, context, pack, linked),
            Block::Uncounted(data) => uncounted(data, pack, linked),
            Block::Rates(data) => rates(data, context, pack),
            Block::Sure(data) => sure(data, pack, linked),
            Block::Choices(data) => choices(data, pack, linked),
            Block::Brief(data) => brief(data, context, pack, linked),
            Block::Call(card) => call(card, context, pack, linked),
            Block::Help(words) => return help(words, context, pack, linked),
            Block::Place(claim) => place(claim, context, pack, linked),
            Block::After(words) => after(words, context, pack, linked),
            Block::Sources => sources::all(context),
            Block::Tell(_) => return None,
        })
    };
    // How numbers are shown is chosen where the first stand.
    let blocks = section.blocks.iter().enumerate().flat_map(|(index, each)| {
        let shows = (first == Some(index)).then(|| shows(context, pack));
        shows.into_iter().chain(block(each))
    });
    let blocks = el("div").class("blocks").children(taps).children(blocks);
    el("div")
        .child(el("div").class("main-message").child(message).view())
        .child(blocks.view())
        .view()
}

/// A titled list.
pub fn list(list: &List, pack: &Pack, linked: &Linked) -> View {
    let items = list.items.iter().map(|claim| item(claim, pack, linked));
    let items = el("ul").children(items);
    el("section")
        .class("list")
        .child(words("h3", "", &list.title))
        .child(items.view())
        .view()
}
