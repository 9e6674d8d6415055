use super::context::Context;
use super::el::{View, el, live_view};
use super::words::{Linked, paragraph};
use crate::content::{Claim, Pack};

/// What a chapter opens with, on its first screen alone.
pub fn lead(context: Context, words: fn(&Pack) -> &Claim) -> View {
    let pack = context.pack();
    let first = context.derive(|guide, _| guide.step() == 0);
    live_view(move || {
        let lead = first
            .get()
            .then(|| paragraph(words(&pack), &pack, &Linked::default()));
        el("div").class("lead").children(lead).view()
    })
}
