//! The ways into the part of the program that comes with the rest of the words. The build takes what only these lead to
//! out of the first file (`xtask/src/hooks/split`): none of them may be called before all words are there.

use super::brain::brain;
use super::chapter::{section, sections};
use super::context::Context;
use super::el::View;
use super::plan::plan;
use super::sources;
use super::words::Linked;
use crate::guide::Chapter;

/// A chapter other than the first.
#[inline(never)]
pub fn chapter(which: Chapter, context: Context) -> View {
    match which {
        Chapter::Brain => brain(context),
        Chapter::Plan => plan(context),
        Chapter::Session | Chapter::Safety | Chapter::Evidence => sections(context),
    }
}

/// Who made the guide.
#[inline(never)]
pub fn about(context: Context) -> View {
    let pack = context.pack();
    section(&pack.about, context, &pack, &Linked::default())
}

/// The sources of the open screen.
#[inline(never)]
pub fn here(context: Context) -> View {
    sources::here(context)
}

/// All sources.
#[inline(never)]
pub fn all(context: Context) -> View {
    sources::all(context)
}
