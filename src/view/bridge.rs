use super::context::Context;
use super::el::{View, all, el, live_view, words};
use crate::content::{Fill, Pack};
use crate::guide::{Guide, share_words};
use crate::science::bridge::{Micromolar, blocked_brake};

/// In the session: what this moment's level means for the gates, and the way to the picture that shows it.
pub fn bridge(context: Context) -> View {
    let pack = context.pack();
    let now = context.derive(share);
    live_view(move || {
        let ui = &pack.ui.brain;
        let Some(share) = now.get() else {
            return all(Vec::new());
        };
        let go = el("button")
            .attr("type", "button")
            .class("deed")
            .on("click", move |_| context.travel(Guide::follow_level))
            .text(&ui.go);
        el("div")
            .class("bridge")
            .child(words("p", "", &ui.now.fill(&[("share", &share)])))
            .child(go.view())
            .view()
    })
}

/// How many of the gates, in words; nothing where there are none.
fn share(guide: &Guide, pack: &Pack) -> Option<String> {
    let level = guide.level_now(pack);
    let share = share_words(blocked_brake(Micromolar::at_level(level.into())), pack);
    (share != pack.ui.brain.shares[0]).then_some(share)
}
