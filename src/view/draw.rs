use super::ink::Ink;
use leptos::prelude::*;

/// Draws a list of shapes.
pub fn draw(ink: &'static [Ink]) -> Vec<AnyView> {
    ink.iter().map(one).collect()
}

// A dynamic attribute on every node keeps Leptos from writing the tree as a string, which Trusted Types forbid.
fn one(ink: &'static Ink) -> AnyView {
    match *ink {
        Ink::Path(class, d) => view! { <path class=class d=d /> }.into_any(),
        Ink::Oval(class, cx, cy, rx, ry) => view! { <ellipse class=class cx=cx cy=cy rx=rx ry=ry /> }.into_any(),
        Ink::Rect(class, x, y, width, height, r) => {
            view! { <rect class=class x=x y=y width=width height=height rx=r /> }.into_any()
        }
        Ink::Part(class, parts) => view! { <g class=class>{draw(parts)}</g> }.into_any(),
    }
}
