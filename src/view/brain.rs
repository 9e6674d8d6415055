use super::chapter::section;
use super::context::Context;
use super::deeds::deeds;
use super::derived::Derived;
use super::el::{View, all, el, live_view, words};
use super::instruments::{depth, in_words, scale, strip};
use super::kiosk::loud;
use super::lead::lead;
use super::living::{hold, living};
use super::play::{pause, play};
use super::say_back::say_back;
use super::steps::steps;
use super::story::{story, telling};
use super::words::{Linked, paragraphs, passage, told};
use crate::content::{Badge, Pack};
use crate::guide::{Mode, Part};

/// *In your brain*: seven beats with a picture to change, and what no one knows yet.
pub fn brain(context: Context) -> View {
    let pack = context.pack();
    let known = context.derive(|guide, pack| {
        let known = guide.step() < pack.brain.beats.len();
        (known, guide.clinic.hidden.has(Part::Living))
    });
    let body = move || {
        let (known, hidden) = known.get();
        if known {
            beat(context, hidden)
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

/// The picture stays while the beats pass, so that what changes is seen to change. A clinic may leave it out.
fn beat(context: Context, hidden: bool) -> View {
    let pack = context.pack();
    let step = context.derive(|guide, pack| guide.step().min(pack.brain.beats.len() - 1));
    let told = move || {
        let beat = &pack.brain.beats[step.get()];
        let story = paragraphs(&beat.story, &pack, &Linked::default());
        el("div")
            .class("story")
            .child(badge(beat.badge, &pack))
            .children(story)
            .view()
    };
    let lost = context.derive(move |guide, _| hidden || guide.lab.picture.lost());
    let told = el("div")
        .class("told")
        .live_view(told)
        .children((!hidden).then(|| deeds(context)))
        .children((!hidden).then(|| strip(context)));
    el("div")
        .class("beat")
        .live("data-lost", move || lost.get().then(String::new))
        .on("pointerdown", move |event| pause(context, &event))
        .child(picture(context, step, hidden))
        .child(told.view())
        .children((!hidden).then(|| more(context)))
        .view()
}

/// How the story plays, and how the picture is made.
fn more(context: Context) -> View {
    let pack = context.pack();
    let made = &pack.brain.lab.made;
    let passages = paragraphs(&made.items, &pack, &Linked::default());
    let made = el("details")
        .class("made")
        .child(words("summary", "", &made.title))
        .child(words("p", "", &pack.ui.brain.scale))
        .children(passages);
    el("div")
        .class("more")
        .child(story(context))
        .children(loud(context))
        .child(made.view())
        .view()
}

/// The picture, what it is looked at with, and its caption; while the story plays, its sentence stands there.
fn picture(context: Context, step: Derived<usize>, hidden: bool) -> View {
    let pack = context.pack();
    let view = context.derive(|guide, _| {
        let own = guide
            .beat()
            .is_none_or(|beat| beat.depth() == guide.lab.depth);
        (!own).then_some(guide.lab.depth as usize)
    });
    let says = move || {
        let linked = Linked::default();
        let caption = match view.get() {
            Some(depth) => passage(&pack.brain.lab.views[depth], &pack, &linked),
            None => told(&pack.brain.beats[step.get()].caption, &pack, &linked),
        };
        el("p").class("caption").children(caption).view()
    };
    let caption = el("figcaption").child(telling(context)).live_view(says);
    // There Play stands with Back and Next, and all that can be touched is out of the picture.
    let kiosk = context.mode == Mode::Kiosk;
    if hidden {
        return el("figure").class("picture").child(caption.view()).view();
    }
    let caption = caption.child(scale(context)).child(in_words(context));
    el("figure")
        .class("picture")
        .child(living(context))
        .child(
            el("div")
                .class("hold")
                .child(if kiosk { hold(context) } else { play(context) })
                .child(depth(context))
                .view(),
        )
        .child(caption.view())
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
