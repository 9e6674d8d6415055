use super::context::Context;
use super::el::{View, el};
use crate::content::Pack;
use crate::guide::Chapter;

/// The list of chapters.
pub fn chapters(context: Context) -> View {
    let pack = context.pack();
    let open = context.derive(|guide, _| guide.chapter as usize);
    let button = |chapter: Chapter| {
        let button = el("button")
            .attr("type", "button")
            .live("aria-current", move || {
                (open.get() == chapter as usize).then(|| "page".to_owned())
            })
            .on("click", move |_| {
                context.travel(|guide, _| guide.open(chapter));
            })
            .text(name(chapter, &pack));
        el("li").child(button.view()).view()
    };
    let list = el("ol").children(Chapter::ALL.map(button));
    el("nav")
        .class("chapters")
        .attr("part", "chapters")
        .attr("aria-label", pack.ui.nav.as_str())
        .child(list.view())
        .view()
}

/// A chapter's name.
pub fn name(chapter: Chapter, pack: &Pack) -> &str {
    let names = &pack.ui.chapters;
    match chapter {
        Chapter::Session => &names.session,
        Chapter::Brain => &names.brain,
        Chapter::Safety => &names.safety,
        Chapter::Evidence => &names.evidence,
        Chapter::Plan => &names.plan,
    }
}
