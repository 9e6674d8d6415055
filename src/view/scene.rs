mod art;

use super::context::Context;
use super::decimal::decimal;
use super::el::{View, el};
use super::ink::{draw, picture};
use super::swipe::swipe;
use crate::content::RouteId;
use crate::guide::{Light, Place, Scene};

/// The room: one drawing, whose parts follow the state by attributes and custom properties.
pub fn scene(context: Context) -> View {
    let state = context.derive(|guide, pack| {
        let minute = guide.minute(pack);
        let feelings = guide.course().feelings(minute);
        Scene::at(
            guide.route,
            guide.moment(pack).stage,
            guide.pace().run(minute),
            (feelings.low as f32, feelings.high as f32),
        )
    });
    let pressure = context.derive(|guide, pack| guide.course().pressure(guide.minute(pack)));
    let word = |what: fn(&Scene) -> &'static str| move || Some(state.with(what).to_owned());
    let has = |what: fn(&Scene) -> bool| move || state.with(what).then(String::new);
    swipe(picture("scene", "0 0 640 480"), context)
        .live("data-still", context.still())
        .live("data-body", word(body))
        .live("data-place", word(|state| state.place.as_str()))
        .live("data-light", word(|state| state.light.as_str()))
        .live("data-route", word(|state| state.route.as_str()))
        .live("data-giving", has(|state| state.giving))
        .live("data-nurse", has(|state| state.nurse))
        .live("data-resting", has(|state| state.resting))
        .live("data-checking", has(|state| state.checking))
        .live("data-writing", has(|state| state.writing))
        .style("--halo-low", move || {
            decimal(state.with(|state| state.halo.0.into()))
        })
        .style("--halo-high", move || {
            decimal(state.with(|state| state.halo.1.into()))
        })
        .style("--drip", move || {
            decimal(state.with(|state| state.drip.into()))
        })
        .style("--pressure", move || decimal(pressure.get()))
        .style("--pulse", move || decimal(pressure.get()))
        .children(parts(&art::BACK))
        .child(
            el("g")
                .class("station")
                .children(parts(&art::STATION))
                .view(),
        )
        .children(parts(&art::FRONT))
        .view()
}

fn parts(files: &[&'static str]) -> Vec<View> {
    files.iter().flat_map(|svg| draw(svg)).collect()
}

/// Another person for each route: bodies and skins differ.
fn body(state: &Scene) -> &'static str {
    match state.route {
        RouteId::Iv => "b",
        RouteId::Im | RouteId::Lozenge => "a",
        RouteId::Nasal => "c",
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
