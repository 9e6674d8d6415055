use super::context::Context;
use super::el::{View, el, words};
use super::slide::slide;
use crate::content::Fill;
use crate::guide::{Act, Beat, Guide};

/// What the reader can do in a beat: deeds with a question before and a result after, and the slider.
pub fn deeds(context: Context) -> View {
    let pack = context.pack();
    let beat = context.derive(|guide, _| guide.beat().unwrap_or(Beat::Quiet));
    let result = context.derive(|guide: &Guide, _| guide.lab.result.clone());
    let buttons = move || {
        let acts = beat.get().acts().iter();
        let acts = acts.map(|act| deed(*act, context));
        el("div").class("acts").children(acts).view()
    };
    el("section")
        .class("deeds")
        .child(words("h3", "", &pack.ui.brain.try_it))
        .live_view(buttons)
        .child(
            el("p")
                .class("result")
                .live_text(move || result.get())
                .view(),
        )
        .child(slide(context))
        .children([level(context)])
        .view()
}

/// The guess, then the button.
fn deed(act: Act, context: Context) -> View {
    let pack = context.pack();
    let words_of = pack.brain.lab.acts[act as usize].clone();
    let undone = context.derive(move |guide, _| match act {
        Act::Release => guide.lab.released(),
        Act::Compare => guide.lab.compare,
        _ => false,
    });
    let predict = words("p", "guess", &words_of.predict);
    let label = move || {
        if undone.get() {
            &words_of.undo
        } else {
            &words_of.label
        }
        .clone()
    };
    let button = el("button")
        .attr("type", "button")
        .class("deed")
        .on("click", move |_| {
            context.update(|guide, pack| {
                guide.story.playing = false;
                guide.act(act, pack);
            });
        })
        .live_text(label);
    el("div")
        .class("act")
        .child(predict)
        .child(button.view())
        .view()
}

/// The session's own level, where the beat is about how much ketamine is near.
fn level(context: Context) -> View {
    let pack = context.pack();
    let when = context.derive(|guide, pack| {
        (guide.beat() == Some(Beat::Arrive)).then(|| guide.when(guide.moment(pack)))
    });
    super::el::live_view(move || {
        let Some(when) = when.get() else {
            return super::el::all(Vec::new());
        };
        el("button")
            .attr("type", "button")
            .class("deed")
            .on("click", move |_| {
                context.update(|guide, pack| {
                    guide.story.playing = false;
                    guide.follow_level(pack);
                });
            })
            .text(&pack.brain.lab.moment.fill(&[("when", &when)]))
            .view()
    })
}
