use super::el::{View, el};
use crate::guide::Code;

/// A code that a phone reads, black on white in every theme. What it holds must stand beside it as text. Nothing where
/// the text is too long for a code.
pub fn qr(text: &str, label: &str) -> View {
    let drawn = Code::of(text).map(|Code { size, path }| {
        let size = size.to_string();
        let ground = el("rect").attr("width", &size).attr("height", &size);
        el("svg")
            .class("code")
            .attr("viewBox", &["0 0 ", &size, " ", &size].concat())
            .attr("role", "img")
            .attr("aria-label", label)
            .attr("shape-rendering", "crispEdges")
            .child(ground.view())
            .child(el("path").attr("d", &path).view())
            .view()
    });
    el("div").class("qr").children(drawn).view()
}
