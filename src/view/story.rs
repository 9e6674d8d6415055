use super::choice::choice;
use super::context::Context;
use super::el::{View, el, words};
use super::events::tick;
use super::voice::{self, Voice};
use crate::content::Fill;
use crate::guide::{Sound, Speed};

/// How the story plays: how fast, and whether it is read aloud.
pub fn story(context: Context) -> View {
    let pack = context.pack();
    let ui = &pack.ui.clock;
    let speed = context.derive(|guide, _| guide.story.speed as usize);
    let speeds = choice("speed", &ui.speed, ui.speeds.clone(), speed, move |index| {
        context.update(|guide, _| guide.story.speed = Speed::ALL[index]);
    });
    // All sentences are counted: for a route and a speed, not for a frame.
    let told = context.derive(|guide, _| {
        (
            guide.chapter,
            guide.route,
            guide.pace(),
            guide.story.speed as usize,
        )
    });
    let words_of_length = pack.ui.clock.length.clone();
    let length = move || {
        let _ = told.get();
        let minutes = context.now(crate::guide::Guide::length);
        words_of_length.fill(&[("n", &minutes.to_string())])
    };
    el("div")
        .class("story-settings")
        .child(speeds)
        .children(aloud(context))
        .child(el("p").live_text(length).view())
        .view()
}

/// The sentence that is told, in the caption's place.
pub fn telling(context: Context) -> View {
    let telling =
        context.derive(|guide, _| guide.line().map_or(String::new(), |line| line.say.clone()));
    let aloud = context.derive(|guide, _| guide.story.sound == Sound::Aloud);
    let heading_told = context.derive(|guide, _| guide.story.at_heading());
    el("p")
        .class("telling")
        // One voice at a time.
        .live("aria-live", move || {
            Some(if aloud.get() { "off" } else { "polite" }.to_owned())
        })
        .live("data-heading", move || heading_told.get().then(String::new))
        .live_text(move || telling.get())
        .view()
}

/// Offered where the device can speak.
fn aloud(context: Context) -> Option<View> {
    let pack = context.pack();
    let voice = Voice::new(&pack.lang)?;
    voice::follow(context, voice.clone());
    let here = context.derive(|guide, _| guide.story.sound == Sound::Aloud);
    let button = el("input")
        .attr("type", "checkbox")
        .flag("checked", move || here.get())
        .on("change", move |event| {
            let sound = match (here.now(), voice.ready()) {
                (Some(false), true) => Sound::Aloud,
                (Some(false), false) => Sound::NoVoice,
                _ => Sound::Off,
            };
            context.update(|guide, _| guide.story.sound = sound);
            // A box that may not be ticked is told so: its state has not changed.
            tick(&event, sound == Sound::Aloud);
        });
    let label = el("label")
        .child(button.view())
        .child(words("span", "", &pack.ui.clock.aloud));
    let mute = context.derive(|guide, pack| {
        let words = &pack.ui.clock.no_voice;
        if guide.story.sound == Sound::NoVoice {
            words.clone()
        } else {
            String::new()
        }
    });
    let note = el("p").attr("role", "status").live_text(move || mute.get());
    let all = el("div")
        .class("choices")
        .child(label.view())
        .child(note.view());
    Some(all.view())
}
