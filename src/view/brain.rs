use super::chapter::section;
use super::context::Context;
use super::el::{View, all, el, live_view, words};
use super::lead::lead;
use super::say_back::say_back;
use super::slide::slide;
use super::steps::steps;
use super::synapse::synapse;
use super::words::{Linked, paragraphs, passage};
use crate::content::{Badge, Pack};

/// *In your brain*: seven beats with a picture to change, and what no one knows yet.
pub fn brain(context: Context) -> View {
    let pack = context.pack();
    let known = context.derive(|guide, pack| guide.step() < pack.brain.beats.len());
    let body = move || {
        if known.get() {
            beat(context)
        } else {
            unknown(context, &pack)
        }
    };
    all(vec![
        steps(context, "steps brain-steps"),
        lead(context, |pack| &pack.brain.lead),
        live_view(body),
    ])
}

fn unknown(context: Context, pack: &Pack) -> View {
    el("div")
        .class("section")
        .child(badge(pack.brain.unknown_badge, pack))
        .child(section(
            &pack.brain.unknown,
            context,
            pack,
            &Linked::default(),
        ))
        .child(say_back(&pack.brain.say_back, pack))
        .view()
}

/// The picture stays while the beats pass, so that what changes is seen to change.
fn beat(context: Context) -> View {
    let pack = context.pack();
    let step = context.derive(|guide, pack| guide.step().min(pack.brain.beats.len() - 1));
    let (words_of_caption, words_of_story) = (pack.clone(), pack.clone());
    let caption = move || {
        let pack = &words_of_caption;
        el("p")
            .children(passage(
                &pack.brain.beats[step.get()].caption.say,
                pack,
                &Linked::default(),
            ))
            .view()
    };
    let told = move || {
        let pack = &words_of_story;
        let beat = &pack.brain.beats[step.get()];
        let story = paragraphs(&beat.story, pack, &Linked::default());
        el("div")
            .class("story")
            .child(badge(beat.badge, pack))
            .children(story)
            .view()
    };
    let caption =
        el("figcaption")
            .live_view(caption)
            .child(words("p", "scale", &pack.ui.brain.scale));
    let picture = el("figure")
        .class("picture")
        .child(synapse(context))
        .child(caption.view());
    let told = el("div")
        .class("told")
        .live_view(told)
        .child(slide(context, step));
    el("div")
        .class("beat")
        .child(picture.view())
        .child(told.view())
        .view()
}

/// How sure scientists are.
fn badge(badge: Badge, pack: &Pack) -> View {
    let ui = &pack.ui.brain;
    el("p")
        .class("badge")
        .attr("data-badge", &(badge as usize).to_string())
        .text(&ui.badge)
        .text(" ")
        .child(words("b", "", &ui.badges[badge as usize]))
        .view()
}
