use super::context::Context;
use super::decimal::decimal;
use super::el::{View, el};
use super::frame;
use crate::guide::{Breath, Breathing};

/// The pacer of slow breathing: a word, a count, and a disc that grows and shrinks. Where stillness is wanted, the
/// word and the count do it alone.
pub fn breath(context: Context) -> View {
    let pack = context.pack();
    let now = context.derive(|guide, _| guide.breath.map(Breathing::now));
    let running = context.derive(|guide, _| {
        guide
            .breath
            .is_some_and(|breath| breath.now().phase != Breath::Done)
    });
    let still = context.derive(|guide, _| guide.display.still);
    frame::run(running, still, move |seconds| {
        context.update(|guide, _| {
            if let Some(breath) = &mut guide.breath {
                breath.pass(seconds);
            }
        });
    });
    let word = context.derive(|guide, pack| {
        let words = &pack.session.practice.breath;
        guide.breath.map_or(String::new(), |breath| {
            match breath.now().phase {
                Breath::In => &words.inward,
                Breath::Out => &words.outward,
                Breath::Done => &words.done,
            }
            .clone()
        })
    });
    let count = move || match now.get() {
        Some(now) if now.phase != Breath::Done => now.count.to_string(),
        _ => String::new(),
    };
    let label = move || {
        let words = &pack.session.practice.breath;
        if running.get() {
            &words.stop
        } else {
            &words.start
        }
        .clone()
    };
    let disc = el("div")
        .class("disc")
        .attr("aria-hidden", "true")
        .live("data-still", context.still())
        .style("--full", move || {
            decimal(now.get().map_or(0.0, |now| now.full))
        })
        .child(el("span").live_text(count).view());
    let said = el("p")
        .class("word")
        .attr("role", "status")
        .live_text(move || word.get());
    let button = el("button")
        .attr("type", "button")
        .on("click", move |_| {
            let start = running.now() == Some(false);
            context.update(|guide, _| {
                guide.breath = start.then(Breathing::default);
                guide.story.playing = false;
            });
        })
        .live_text(label);
    el("div")
        .class("pacer")
        .child(disc.view())
        .child(said.view())
        .child(button.view())
        .view()
}
