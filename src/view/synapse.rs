mod art;
mod layout;
mod mark;

use super::context::Context;
use super::decimal::decimal;
use super::derived::Derived;
use super::el::{View, el};
use super::ink::{draw, picture};
use crate::guide::Synapse;
use art::shape;
use mark::Mark;

/// The synapse: its nodes are made once, then only attributes follow the state.
pub fn synapse(context: Context) -> View {
    let marks = context.derive(|guide, _| {
        let beat = guide.step().min(guide.slides.len() - 1);
        layout::marks(&Synapse::beat(beat, guide.slides[beat]))
    });
    let first = marks.now().unwrap_or_default();
    let drawn = first
        .into_iter()
        .enumerate()
        .map(|(index, mark)| one(marks, index, &mark));
    picture("synapse", art::VIEW_BOX)
        .live("data-still", context.still())
        .children(art::BACK.iter().flat_map(|svg| draw(svg)))
        .children(drawn)
        .view()
}

/// One mark: an outer group places it, the inner one moves.
fn one(marks: Derived<Vec<Mark>>, index: usize, first: &Mark) -> View {
    let Mark {
        kind, x, y, size, ..
    } = *first;
    let on = move || marks.with(|all| all[index].on).then(String::new);
    let state = move || Some(marks.with(|all| all[index].state.as_str()).to_owned());
    let [x, y, size] = [x, y, size].map(|number| decimal(number.into()));
    let mark = el("g")
        .attr("class", &format!("mark {}", kind.class()))
        .live("data-on", on)
        .live("data-state", state)
        .children(draw(shape(kind)));
    el("g")
        .attr("transform", &format!("translate({x} {y}) scale({size})"))
        .child(mark.view())
        .view()
}
