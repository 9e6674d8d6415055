use super::choice::choice;
use super::context::Context;
use super::el::{View, el, words};
use crate::guide::Sound;
use crate::science::lab::Depth;

/// How close one looks.
pub fn depth(context: Context) -> View {
    let pack = context.pack();
    let lab = &pack.brain.lab;
    let here = context.derive(|guide, _| guide.lab.depth as usize);
    let all = choice(
        "depth",
        &lab.depth,
        lab.depths.clone(),
        here,
        move |index| {
            context.update(|guide, _| guide.look(Depth::ALL[index]));
        },
    );
    el("div").class("depth").child(all).view()
}

/// Which clock the picture shows.
pub fn scale(context: Context) -> View {
    let scale = context.derive(|guide, pack| {
        let scales = &pack.brain.lab.scales;
        scales[(guide.lab.reading.scale as usize).min(scales.len() - 1)].clone()
    });
    el("p").class("pace").live_text(move || scale.get()).view()
}

/// The picture in words: never more than one sentence in two seconds.
pub fn in_words(context: Context) -> View {
    let pack = context.pack();
    let said = context.derive(|guide, _| guide.lab.said.clone());
    // One voice at a time.
    let quiet = context.derive(|guide, _| {
        let aloud = guide.story.playing || guide.story.sound == Sound::Aloud;
        // Nothing is said over the reading before the reader has done something.
        aloud || !guide.lab.touched
    });
    let told = el("p")
        .class("said")
        .live("aria-live", move || {
            Some(if quiet.get() { "off" } else { "polite" }.to_owned())
        })
        .live_text(move || said.get());
    el("div")
        .class("in-words")
        .child(words("h3", "", &pack.ui.brain.in_words))
        .child(told.view())
        .view()
}

/// The last stretch as three lines, painted with the picture; the names of the lines stand below.
pub fn strip(context: Context) -> View {
    let pack = context.pack();
    let lab = &pack.brain.lab;
    let names = ["blocked", "glutamate", "ampa"].into_iter().zip(&lab.lines);
    let names = names.map(|(line, name)| el("li").attr("data-line", line).text(name).view());
    let thin = lab.thin.clone();
    let compare = context.derive(|guide, _| guide.lab.compare);
    let thin = move || {
        if compare.get() {
            thin.clone()
        } else {
            String::new()
        }
    };
    el("div")
        .class("strip")
        .child(words("h3", "", &lab.strip))
        .child(el("canvas").attr("aria-hidden", "true").view())
        .child(el("ul").children(names).view())
        .child(el("p").class("thin").live_text(thin).view())
        .view()
}
