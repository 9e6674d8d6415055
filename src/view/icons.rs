//! Small pictures beside words, drawn on a 24-unit square with the ink of the text.

use super::draw::{draw, picture};
use super::ink::Ink;
use crate::content::Lens;
use leptos::prelude::*;

/// Which small picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Starts the story.
    Play,
    /// Stops it.
    Pause,
    /// One of the five views.
    Lens(Lens),
}

const PLAY: &[Ink] = &[Ink::Path(
    "solid",
    "M8 5.2v13.6c0 .8.9 1.3 1.6.8l9.6-6.8a1 1 0 0 0 0-1.6L9.6 4.400C8.9 3.9 8 4.4 8 5.200z",
)];
const PAUSE: &[Ink] = &[
    Ink::Rect("solid", 6.0, 5.0, 4.5, 14.0, 1.5),
    Ink::Rect("solid", 13.5, 5.0, 4.5, 14.0, 1.5),
];
const ROOM: &[Ink] = &[
    Ink::Path("wash", "M4 20V9l8-5.500L20 9v11z"),
    Ink::Path("stroke", "M4 20V9l8-5.500L20 9v11zM10 20v-6h4v6"),
];
const FEEL: &[Ink] = &[
    Ink::Oval("wash", 12.0, 11.0, 9.0, 9.0),
    Ink::Oval("stroke faint", 12.0, 11.0, 9.0, 9.0),
    Ink::Oval("stroke", 12.0, 9.5, 3.5, 3.5),
    Ink::Path("stroke", "M5.5 20c1-4 3.4-5.5 6.5-5.500s5.5 1.5 6.5 5.5"),
];
const BODY: &[Ink] = &[
    Ink::Path(
        "wash",
        "M12 20C6 15.5 3.5 12.5 3.5 9a4.3 4.3 0 0 1 8.5-1.200A4.3 4.3 0 0 1 20.5 9c0 3.5-2.5 6.5-8.5 11z",
    ),
    Ink::Path(
        "stroke",
        "M12 20C6 15.5 3.5 12.5 3.5 9a4.3 4.3 0 0 1 8.5-1.200A4.3 4.3 0 0 1 20.5 9c0 3.5-2.5 6.5-8.5 11zM7 12h2.500l1.5-2.5 2 4.5 1.2-2H17",
    ),
];
const BRAIN: &[Ink] = &[
    Ink::Path(
        "wash",
        "M4 3h16c0 4-3 7-8 7S4 7 4 3zM5 21c0-4 3-6 7-6s7 2 7 6z",
    ),
    Ink::Path(
        "stroke",
        "M4 3c0 4 3 7 8 7s8-3 8-7M5 21c0-4 3-6 7-6s7 2 7 6",
    ),
    Ink::Oval("solid", 9.0, 12.5, 1.1, 1.1),
    Ink::Oval("solid", 14.5, 12.3, 1.1, 1.1),
];
const ACT: &[Ink] = &[
    Ink::Path(
        "wash",
        "M5 12.500c0 5 3 8.5 7.5 8.500s7-3.5 7-8V7.500a1.5 1.5 0 0 0-3 0V5.500a1.5 1.5 0 0 0-3 0V4.500a1.5 1.5 0 0 0-3 0v1.500a1.5 1.5 0 0 0-3 0v8z",
    ),
    Ink::Path(
        "stroke",
        "M7.5 13V6a1.5 1.5 0 0 1 3 0v5V4.500a1.5 1.5 0 0 1 3 0V11 5.500a1.5 1.5 0 0 1 3 0V12 8a1.5 1.5 0 0 1 3 0v5c0 4.5-2.5 8-7 8-3.5 0-5.5-2-7-5l-1.7-3.500a1.4 1.4 0 0 1 2.4-1.400z",
    ),
];

/// Draws a small picture; the words beside it carry the meaning.
pub fn icon(which: Icon) -> AnyView {
    let ink = match which {
        Icon::Play => PLAY,
        Icon::Pause => PAUSE,
        Icon::Lens(Lens::Room) => ROOM,
        Icon::Lens(Lens::Feel) => FEEL,
        Icon::Lens(Lens::Body) => BODY,
        Icon::Lens(Lens::Brain) => BRAIN,
        Icon::Lens(Lens::Act) => ACT,
    };
    picture("icon", "0 0 24 24").children(draw(ink)).view()
}
