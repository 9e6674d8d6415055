use super::chapter::{section, Steps};
use super::context::Context;
use super::say_back::say_back;
use super::synapse::Synapse;
use super::words::{paragraph, words, Linked};
use crate::content::{Badge, Beat, Pack};
use leptos::prelude::*;

/// *In your brain*: seven beats with a picture to change, and what no one knows yet.
#[component]
pub fn Brain(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let step = context.derive(|guide, _| guide.step());
    let lead = {
        let pack = pack.clone();
        move || (step.get() == 0).then(|| paragraph(&pack.brain.lead, &pack, &Linked::default()))
    };
    let known = Memo::new({
        let beats = pack.brain.beats.len();
        move |_| step.get() < beats
    });
    let body = move || {
        if known.get() {
            view! { <Beats context /> }.into_any()
        } else {
            let asks = say_back(&pack.brain.say_back, &pack);
            let body = section(&pack.brain.unknown, context, &pack);
            view! { {badge(pack.brain.unknown_badge, &pack)}{body}{asks} }.into_any()
        }
    };
    view! { <Steps context /><div class="lead">{lead}</div>{body} }
}

/// The picture stays while the beats pass, so that what changes is seen to change.
#[component]
fn Beats(context: Context) -> impl IntoView {
    let pack = context.pack();
    let beat = context.derive(|guide, pack| pack.brain.beats[guide.step().min(pack.brain.beats.len() - 1)].clone());
    let scale = pack.ui.brain.scale.clone();
    let text = {
        let pack = pack.clone();
        move || beat.with(|beat| told(beat, &pack))
    };
    let caption = move || words(&beat.with(|beat| beat.caption.say.clone()), &pack, &Linked::default());
    view! {
        <div class="beat">
            <figure class="picture">
                <Synapse context />
                <figcaption><p>{caption}</p><p class="scale">{scale}</p></figcaption>
            </figure>
            <div class="told">{text}<Slide context /></div>
        </div>
    }
}

fn told(beat: &Beat, pack: &Pack) -> AnyView {
    let linked = Linked::default();
    let story = beat.story.iter().map(|claim| paragraph(claim, pack, &linked)).collect_view();
    view! { {badge(beat.badge, pack)}<div class="story">{story}</div> }.into_any()
}

/// The one thing to change, and what is then seen.
#[component]
fn Slide(context: Context) -> impl IntoView {
    let pack = context.pack();
    let slide = context.derive(|guide, pack| pack.brain.beats[guide.step().min(6)].slide.clone());
    let value = context.derive(|guide, _| guide.slides[guide.step().min(6)]);
    let seen = move || slide.with(|slide| slide.seen[third(value.get())].clone());
    let spoken = move || seen();
    let change = move |event| {
        let value: f32 = event_target_value(&event).parse().unwrap_or_default();
        context.update(|guide, _| {
            let step = guide.step().min(6);
            guide.slides[step] = (value / 100.0).clamp(0.0, 1.0);
        });
    };
    view! {
        <section class="slide">
            <h3>{pack.ui.brain.try_it.clone()}</h3>
            <label>
                <span>{move || slide.with(|slide| slide.label.clone())}</span>
                <input
                    type="range" class="slider" min="0" max="100" step="5"
                    aria-valuetext=spoken
                    prop:value=move || (value.get() * 100.0).to_string()
                    on:input=change
                />
            </label>
            <p class="ends" aria-hidden="true">
                <span>{move || slide.with(|slide| slide.from.clone())}</span>
                <span>{move || slide.with(|slide| slide.to.clone())}</span>
            </p>
            <p class="seen" role="status">{seen}</p>
        </section>
    }
}

/// Which third of the slider: 0, 1 or 2.
fn third(value: f32) -> usize {
    if value < 1.0 / 3.0 { 0 } else if value < 2.0 / 3.0 { 1 } else { 2 }
}

/// How sure scientists are.
pub fn badge(badge: Badge, pack: &Pack) -> AnyView {
    let words = &pack.ui.brain;
    view! {
        <p class="badge" data-badge=(badge as usize).to_string()>
            <span>{words.badge.clone()}</span>" "<b>{words.badges[badge as usize].clone()}</b>
        </p>
    }
    .into_any()
}
