use crate::content::Pack;
use crate::view::el::{View, el, words};

/// The words on the picture: at which depth, which word of the pack, and when it is left out: where there is little
/// room, or no ketamine near. Where they stand and what they point to is told in `living.css`, in the same order.
const LABELS: [(&str, usize, &str); 16] = [
    ("0", 0, ""),
    ("0", 2, ""),
    ("0", 1, ""),
    ("0", 3, ""),
    ("0", 5, "wide"),
    ("1", 0, ""),
    ("1", 3, "wide"),
    ("1", 5, ""),
    ("1", 4, ""),
    ("1", 1, "wide"),
    ("1", 6, "wide"),
    ("1", 7, "wide near"),
    ("2", 5, ""),
    ("2", 6, ""),
    ("2", 7, "near"),
    ("2", 8, ""),
];

/// The words on the picture. The caption and the picture in words tell the same to those who listen.
pub fn labels(pack: &Pack) -> View {
    let lab = &pack.brain.lab;
    let names = LABELS.iter().map(|(depth, part, when)| {
        el("span")
            .class(when)
            .attr("data-at", depth)
            .text(&lab.parts[*part])
            .view()
    });
    let halves = lab.halves.iter().map(|name| words("span", "half", name));
    el("div")
        .class("parts")
        .attr("aria-hidden", "true")
        .children(names)
        .children(halves)
        .view()
}
