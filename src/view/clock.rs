use super::context::Context;
use super::el::{View, el};
use super::play::{name, play};
use super::steer::steer;
use super::track::track;

/// The one clock, in reach of the thumb: drag it, step it, play it.
pub fn clock(context: Context) -> View {
    el("div")
        .class("clock")
        .child(track(context))
        .child(steer(context, vec![play(context), name(context)]))
        .view()
}
