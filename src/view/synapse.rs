mod art;
mod layout;
mod mark;

use super::context::Context;
use super::draw::draw;
use crate::guide::Synapse as State;
use leptos::prelude::*;
use mark::{Mark, shape};

/// The synapse: its nodes are made once, then only attributes follow the state.
#[component]
pub fn Synapse(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let marks = context.derive(|guide, _| {
        let beat = guide.step().min(guide.slides.len() - 1);
        layout::marks(&State::beat(beat, guide.slides[beat]))
    });
    let drawn = marks.with_untracked(|all| (0..all.len()).map(|index| one(marks, index)).collect::<Vec<_>>());
    view! {
        <svg class="synapse" viewBox=art::VIEW_BOX aria-hidden="true" focusable="false">
            {draw(art::SCENE)}
            {drawn}
        </svg>
    }
}

/// One mark: an outer group places it, the inner one moves.
fn one(marks: Memo<Vec<Mark>>, index: usize) -> impl IntoView {
    let Mark { kind, x, y, size, .. } = marks.with_untracked(|all| all[index]);
    let on = move || marks.with(|all| all[index].on).then_some("");
    let state = move || marks.with(|all| all[index].state.as_str());
    view! {
        <g transform=format!("translate({x} {y}) scale({size})")>
            <g class=format!("mark {}", kind.class()) data-on=on data-state=state>{draw(shape(kind))}</g>
        </g>
    }
}
