//! The ways into the part of the program that comes with the rest of the words. The build takes what only these lead to
//! out of the first file (`xtask/src/hooks/split`): none of them may be called before all words are there.

use super::brain::brain;
use super::chapter::{section, sections};
use super::context::Context;
use super::el::View;
use super::plan::plan;
use super::words::Linked;
use super::{cite, sources};
use crate::content::{Claim, Pack};
use crate::guide::Chapter;
use web_sys::SpeechSynthesisUtterance;

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

/// Say it back, of the first chapter.
#[inline(never)]
pub fn say_back(context: Context) -> View {
    let pack = context.pack();
    super::say_back::say_back(&pack.session.say_back, &pack)
}

/// The screen of a waiting room.
#[inline(never)]
pub fn kiosk(context: Context) -> View {
    super::kiosk::kiosk(context)
}

/// How loud a voice in a waiting room is.
#[inline(never)]
pub fn tune(voice: &SpeechSynthesisUtterance, context: Context) {
    voice.set_volume(context.now(|guide, _| guide.kiosk.loud.volume()));
}

/// The number behind a claim.
#[inline(never)]
pub fn mark(claim: &Claim, pack: &Pack) -> Option<View> {
    cite::mark(claim, pack)
}

/// The sources of one claim.
#[inline(never)]
pub fn cited(context: Context) -> View {
    cite::cited(context)
}
