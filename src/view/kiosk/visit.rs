use super::dock::dock;
use super::session::session;
use crate::guide::Chapter;
use crate::view::app::{around, brand};
use crate::view::cite::{card, heard};
use crate::view::context::Context;
use crate::view::el::{View, all, el};
use crate::view::foot::foot;
use crate::view::gate;
use crate::view::glossary::glossary;
use leptos::html::H2;
use leptos::prelude::*;

/// The guide: what is read above, what is touched below.
pub fn visit(context: Context) -> View {
    let pack = context.pack();
    let node = NodeRef::<H2>::new();
    let place = context.derive(|guide, _| (guide.chapter, guide.step(), guide.route));
    // A new screen is read from its beginning.
    Effect::new(move |_| {
        let _ = place.get();
        if let Some(pane) = node.get() {
            pane.set_scroll_top(0);
        }
    });
    begin_at_heading(context);
    let pane = el("section")
        .class("pane")
        // What scrolls must scroll by keys as well.
        .attr("tabindex", "0")
        .attr("aria-label", &pack.ui.title)
        .held(node)
        .child(brand(&pack, context.mode))
        .child(screen(context))
        .child(foot(context));
    let frame = el("div")
        .class("visit")
        .child(heard(pane, context).view())
        .child(dock(context));
    let mut views = vec![frame.view()];
    views.extend(glossary(&pack));
    views.push(card(context));
    all(views)
}

/// Who comes to a new stage finds its heading.
pub fn begin_at_heading(context: Context) {
    Effect::new(move |_| {
        if let Some(heading) = context.heading.get() {
            let _ = heading.focus();
        }
    });
}

/// The open screen, without the way on, which stands below the pane.
fn screen(context: Context) -> View {
    let open = context.derive(|guide, _| guide.chapter as usize);
    around(context)
        .live_view(move || match Chapter::ALL[open.get()] {
            Chapter::Session => session(context),
            which => gate::chapter(which, context),
        })
        .view()
}
