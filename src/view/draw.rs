use super::decimal::decimal;
use super::el::el;
use super::ink::Ink;
use leptos::prelude::*;

/// Draws a list of shapes.
pub fn draw(ink: &'static [Ink]) -> Vec<AnyView> {
    ink.iter().map(one).collect()
}

fn one(ink: &'static Ink) -> AnyView {
    let numbers = |names: &[&'static str], values: &[f32]| {
        names
            .iter()
            .copied()
            .zip(values.to_vec())
            .collect::<Vec<_>>()
    };
    let (tag, class, numbers) = match *ink {
        Ink::Path(class, d) => return el("path").class(class).attr("d", d).view(),
        Ink::Part(class, parts) => return el("g").class(class).children(draw(parts)).view(),
        Ink::Oval(class, cx, cy, rx, ry) => (
            "ellipse",
            class,
            numbers(&["cx", "cy", "rx", "ry"], &[cx, cy, rx, ry]),
        ),
        Ink::Rect(class, x, y, width, height, rx) => (
            "rect",
            class,
            numbers(
                &["x", "y", "width", "height", "rx"],
                &[x, y, width, height, rx],
            ),
        ),
    };
    numbers
        .into_iter()
        .fold(el(tag).class(class), |el, (name, value)| {
            el.attr(name, decimal(value.into()))
        })
        .view()
}

/// An empty picture that assistive technology passes over: the words beside it say the same.
pub fn picture(class: &'static str, view_box: &'static str) -> super::el::El {
    el("svg")
        .class(class)
        .attr("viewBox", view_box)
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
}
