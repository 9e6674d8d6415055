use super::clock::Clock;
use super::context::Context;
use super::lenses::Lenses;
use super::moments::Moments;
use super::routes::{About, Routes};
use super::say_back::say_back;
use super::scene::Scene;
use super::words::{paragraph, words, Linked};
use crate::guide::halo;
use leptos::prelude::*;

/// *Your session*: the picture, the clock, and five views of the same instant.
#[component]
pub fn Session(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let moment = context.derive(|guide, pack| guide.moment(pack).clone());
    let range = context.derive(halo);
    let lead = paragraph(&pack.session.lead, &pack, &Linked::default());
    let asks = say_back(&pack.session.say_back, &pack);
    let caption = {
        let pack = pack.clone();
        move || words(&moment.with(|moment| moment.caption.say.clone()), &pack, &Linked::default())
    };
    view! {
        <div class="lead">{lead}</div>
        <Routes context />
        <div class="session">
            <figure class="picture">
                <Scene context />
                <figcaption>
                    <h3 class="moment">
                        <span class="when">{move || moment.with(|moment| moment.when.clone())}</span>
                        " "
                        <span>{move || moment.with(|moment| moment.title.clone())}</span>
                    </h3>
                    <p>{caption}</p>
                    <p class="range">{range}</p>
                </figcaption>
            </figure>
            <Lenses context />
            // Last, so that on a phone it can stay at the thumb below the words.
            <Clock context />
        </div>
        <Moments context />
        <About context />
        {asks}
    }
}
