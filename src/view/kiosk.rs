//! The screen of a waiting room, around the guide. It comes with the rest of the program ([`super::gate`]).

mod attract;
mod check;
mod dock;
mod knock;
mod language;
mod loud;
mod session;
mod sheet;
mod still;
mod take;
mod visit;

pub use loud::loud;

use super::context::Context;
use super::el::{View, all, el, words};
use crate::content::{KioskWords, Pack};
use crate::guide::Guide;
use crate::guide::kiosk::{Back, Stage};
use leptos::prelude::*;

/// What fills the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Attract,
    Language,
    Visit,
    /// Of a visit that is over nothing is seen, not even for a moment.
    Nothing,
}

/// All that is seen of a kiosk.
pub fn kiosk(context: Context) -> View {
    let stage = context.derive(|guide, _| name(guide.kiosk.stage()));
    let shown = context.derive(|guide, _| (shown(guide), guide.kiosk.spoken()));
    let low = context.derive(|guide, _| guide.kiosk.low);
    let prints = context.derive(|guide, _| guide.clinic.prints);
    let spoken = context.derive(|guide, _| guide.kiosk.spoken());
    let body = move || match shown.get().0 {
        Shown::Attract => attract::attract(context),
        Shown::Language => language::language(context),
        Shown::Visit => visit::visit(context),
        Shown::Nothing => all(Vec::new()),
    };
    let sheets = move || {
        let _ = spoken.get();
        all(vec![
            take::take(context),
            check::check(context),
            still::still(context),
            words("p", "no-print", &told(&context.pack()).no_print),
        ])
    };
    // The first to hear of it is the loader; the host's timer asks again where that was lost.
    Effect::new(move |_| {
        if shown.get().0 == Shown::Nothing {
            context.wires.ask.run(("wipe".into(), Box::new(|_| {})));
        }
    });
    let kiosk = el("div")
        .class("kiosk")
        .live("data-stage", move || Some(stage.get().to_owned()))
        .live("data-low", move || low.get().then(String::new))
        .live("data-prints", move || prints.get().then(String::new))
        .live("lang", move || {
            let _ = spoken.get();
            Some(context.pack().lang.clone())
        })
        // What is dragged out of a page leaves it.
        .on("dragstart", |event| event.prevent_default())
        .live_view(body)
        .live_view(sheets);
    knock::heard(kiosk, context).view()
}

/// The words around a visit.
fn told(pack: &Pack) -> KioskWords {
    pack.kiosk.clone().unwrap_or_default()
}

fn shown(guide: &Guide) -> Shown {
    match guide.kiosk.stage() {
        Stage::Attract => Shown::Attract,
        Stage::Language
        | Stage::Still {
            back: Back::Language,
            ..
        } => Shown::Language,
        Stage::Guide
        | Stage::Still {
            back: Back::Guide, ..
        } => Shown::Visit,
        Stage::Wipe => Shown::Nothing,
    }
}

/// Its name for the style sheet.
fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Attract => "attract",
        Stage::Language => "language",
        Stage::Guide => "guide",
        Stage::Still { .. } => "still",
        Stage::Wipe => "wipe",
    }
}
