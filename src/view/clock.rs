use super::context::Context;
use super::el::el;
use super::play::play;
use super::steer::steer;
use super::track::track;
use leptos::prelude::*;

/// The one clock, in reach of the thumb: drag it, step it, play it.
pub fn clock(context: Context) -> AnyView {
    el("div")
        .class("clock")
        .child(track(context))
        .child(steer(context, Some(play(context))))
        .view()
}
