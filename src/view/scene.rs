mod art;

use super::context::Context;
use super::draw::draw;
use crate::guide::{Light, Place, Scene as State};
use leptos::prelude::*;

/// The room: one drawing, whose parts follow the state by attributes and custom properties.
#[component]
pub fn Scene(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let state = context.derive(|guide, pack| {
        let feelings = guide.course().feelings(guide.minute(pack));
        State::at(guide.route, guide.moment(pack).stage, (feelings.low as f32, feelings.high as f32))
    });
    let level = context.derive(|guide, pack| guide.course().level(guide.minute(pack)).middle.min(1.0));
    let pressure = context.derive(|guide, pack| guide.course().pressure(guide.minute(pack)));
    let has = move |what: fn(&State) -> bool| move || state.with(what).then_some("");
    view! {
        <svg
            class="scene"
            viewBox="0 0 640 480"
            aria-hidden="true"
            focusable="false"
            data-place=move || state.with(|state| state.place.as_str())
            data-light=move || state.with(|state| state.light.as_str())
            data-route=move || state.with(|state| state.route.as_str())
            data-body="b"
            data-giving=has(|state| state.giving)
            data-nurse=has(|state| state.nurse)
            data-companion=has(|state| state.companion)
            data-resting=has(|state| state.resting)
            data-checking=has(|state| state.checking)
            style=("--halo-low", move || state.with(|state| state.halo.0.to_string()))
            style=("--halo-high", move || state.with(|state| state.halo.1.to_string()))
            style=("--level", move || level.get().to_string())
            style=("--pressure", move || pressure.get().to_string())
            style=("--pulse", move || pressure.get().to_string())
            style=("--oxygen", "1")
        >
            {draw(art::SCENE)}
        </svg>
    }
}

impl Place {
    /// The name the style sheet knows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Clinic => "clinic",
            Self::Car => "car",
            Self::Bed => "bed",
        }
    }
}

impl Light {
    /// The name the style sheet knows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Day => "day",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }
}
