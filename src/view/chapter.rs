use super::brief::brief;
use super::call::call;
use super::choices::choices;
use super::context::Context;
use super::el::{View, all, el, words};
use super::hundred::{hundred, uncounted};
use super::rates::{rates, shows};
use super::say_back::say_back;
use super::steps::steps;
use super::sure::sure;
use super::words::{Linked, item, paragraph};
use crate::content::{Block, List, Pack, Section};
use crate::guide::Chapter;

/// *Staying safe* and *Does it help?*: a chapter of sections, one on screen at a time.
pub fn sections(context: Context) -> View {
    let pack = context.pack();
    let here = context.derive(|guide, _| (guide.chapter, guide.step()));
    let body = move || {
        let (chapter, step) = here.get();
        let told = if chapter == Chapter::Evidence {
            &pack.evidence
        } else {
            &pack.safety
        };
        let linked = Linked::default();
        let first = (step == 0).then(|| paragraph(&told.lead, &pack, &linked));
        let last = (step + 1 == told.sections.len()).then(|| say_back(&told.say_back, &pack));
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
    let pictured = |block: &Block| matches!(block, Block::Hundred(_));
    let first = section.blocks.iter().position(pictured);
    let block = |block: &Block| match block {
        Block::Text(claim) => paragraph(claim, pack, linked),
        Block::List(each) => list(each, pack, linked),
        Block::Hundred(data) => hundred(data, context, pack, linked),
        Block::Uncounted(data) => uncounted(data, pack, linked),
        Block::Rates(data) => rates(data, context, pack),
        Block::Sure(data) => sure(data, pack, linked),
        Block::Choices(data) => choices(data, pack, linked),
        Block::Brief(data) => brief(data, context, pack, linked),
        Block::Call(card) => call(card, context, pack, linked),
    };
    // How numbers are shown is chosen where the first stand.
    let blocks = section.blocks.iter().enumerate().map(|(index, each)| {
        if first == Some(index) {
            all(vec![shows(context, pack), block(each)])
        } else {
            block(each)
        }
    });
    let blocks = el("div").class("blocks").children(blocks);
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
