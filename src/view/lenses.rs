use super::context::Context;
use super::curve::curve;
use super::el::{el, words};
use super::icons::{Icon, icon};
use super::words::{Linked, paragraphs};
use crate::content::Lens;
use leptos::prelude::*;

/// Five views of the same instant.
pub fn lenses(context: Context) -> AnyView {
    let place = context.derive(|guide, _| (guide.route, guide.clock.moment()));
    let one = |lens: Lens| {
        let pack = context.pack();
        let heading = el("h3").child(icon(Icon::Lens(lens))).child(words(
            "span",
            "",
            &pack.ui.lenses[lens as usize],
        ));
        let passages = move || {
            // Read, not only tracked: a memo that nobody has read follows nothing.
            let _ = place.get();
            let claims = context.now(|guide, pack| guide.moment(pack).lenses.get(lens).to_vec());
            el("div")
                .class("passages")
                .children(paragraphs(&claims, &pack, &Linked::default()))
                .view()
        };
        el("section")
            .class("lens")
            .attr("data-lens", lens.as_str())
            .child(heading.view())
            .children((lens == Lens::Body).then(|| curve(context)))
            .live_view(passages)
            .view()
    };
    el("div")
        .class("lenses")
        .children(Lens::ALL.map(one))
        .view()
}

impl Lens {
    /// The name the style sheet knows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Feel => "feel",
            Self::Body => "body",
            Self::Brain => "brain",
            Self::Act => "do",
        }
    }
}
