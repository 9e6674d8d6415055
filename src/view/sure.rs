use super::el::{View, el, words};
use super::ink::picture;
use super::words::{Linked, paragraph};
use crate::content::{Level, Pack, Sure};

/// Full steps of a level, of three.
const STEPS: i32 = 3;

/// How sure we are, and why.
pub fn sure(data: &Sure, pack: &Pack, linked: &Linked) -> View {
    let level = data.level as usize;
    let label = pack.weigh.levels.get(level).map_or("", String::as_str);
    let said = el("p")
        .class("level")
        .child(words(
            "span",
            "",
            &[&pack.weigh.sure, " ", &data.of].concat(),
        ))
        .text(" ")
        .child(words("b", "", label));
    el("section")
        .class("sure")
        .attr("data-level", &level.to_string())
        .child(steps(data.level))
        .child(said.view())
        .child(paragraph(&data.why, pack, linked))
        .view()
}

/// Three steps, as many of them full as we are sure.
fn steps(level: Level) -> View {
    let full = STEPS - level as i32;
    let step = |index: i32| {
        let class = if index < full { "full" } else { "empty" };
        let high = 8 + index * 7;
        el("rect")
            .class(class)
            .attr("x", &(1 + index * 11).to_string())
            .attr("y", &(23 - high).to_string())
            .attr("width", "8")
            .attr("height", &high.to_string())
            .attr("rx", "2")
            .view()
    };
    picture("sure-steps", "0 0 32 24")
        .children((0..STEPS).map(step))
        .view()
}
