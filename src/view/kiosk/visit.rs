use super::language::finish;
use super::told;
use crate::guide::kiosk::Event;
use crate::view::app::{brand, screen};
use crate::view::chapters::chapters;
use crate::view::cite::{card, heard};
use crate::view::context::Context;
use crate::view::crisis::crisis;
use crate::view::el::{View, all, el};
use crate::view::foot::foot;
use crate::view::glossary::glossary;

/// The guide: what is read above, what is touched below.
pub fn visit(context: Context) -> View {
    let pack = context.pack();
    let pane = el("div")
        .class("pane")
        .child(brand(&pack, context.mode))
        .child(screen(context))
        .child(foot(context));
    let dock = el("div")
        .class("dock")
        .child(chapters(context))
        .child(crisis(context))
        .children(languages(context))
        .child(finish(context));
    let frame = el("div")
        .class("frame")
        .child(heard(pane, context).view())
        .child(dock.view());
    let mut views = vec![frame.view()];
    views.extend(glossary(&pack));
    views.push(card(context));
    all(views)
}

/// The way back to the choice of language, where there is one.
fn languages(context: Context) -> Option<View> {
    context.now(|guide, _| guide.kiosk.choice()).then(|| {
        el("button")
            .class("to-languages")
            .attr("type", "button")
            .on("click", move |_| {
                context.update(|guide, _| guide.kiosk.on(Event::Languages));
            })
            .text(&told(&context.pack()).languages)
            .view()
    })
}
