//! Small pictures beside words, drawn on a 24-unit square with the ink of the text.

use super::el::View;
use super::ink::{draw, picture};
use crate::content::Lens;

/// Which small picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Starts the story.
    Play,
    /// Stops it.
    Pause,
    /// To a place before.
    Up,
    /// To a place after.
    Down,
    /// Something to pull.
    Grip,
    /// One of the five views.
    Lens(Lens),
}

/// Draws a small picture; the words beside it carry the meaning.
pub fn icon(which: Icon) -> View {
    let svg = match which {
        Icon::Play => include_str!("icons/play.svg"),
        Icon::Pause => include_str!("icons/pause.svg"),
        Icon::Up => include_str!("icons/up.svg"),
        Icon::Down => include_str!("icons/down.svg"),
        Icon::Grip => include_str!("icons/grip.svg"),
        Icon::Lens(Lens::Room) => include_str!("icons/room.svg"),
        Icon::Lens(Lens::Feel) => include_str!("icons/feel.svg"),
        Icon::Lens(Lens::Body) => include_str!("icons/body.svg"),
        Icon::Lens(Lens::Brain) => include_str!("icons/brain.svg"),
        Icon::Lens(Lens::Act) => include_str!("icons/do.svg"),
    };
    picture("icon", "0 0 24 24").children(draw(svg)).view()
}
