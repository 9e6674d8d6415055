use super::context::Context;
use super::derived::Derived;
use super::el::{View, el, words};
use super::events::number;
use crate::content::Slide;

/// The one thing to change in a beat, and what is then seen.
pub fn slide(context: Context, step: Derived<usize>) -> View {
    let pack = context.pack();
    let value =
        context.derive(|guide, _| libm::roundf(guide.slides[guide.step().min(6)] * 100.0) as usize);
    let word = |what: fn(&Slide) -> &String| {
        let pack = context.pack();
        move || what(&pack.brain.beats[step.get()].slide).clone()
    };
    let seen = context.derive(|guide, pack| {
        let step = guide.step().min(pack.brain.beats.len() - 1);
        pack.brain.beats[step].slide.seen[third(guide.slides[step])].clone()
    });
    let change = move |share: f64| {
        context.update(|guide, pack| {
            let step = guide.step().min(pack.brain.beats.len() - 1);
            guide.slides[step] = (share / 100.0).clamp(0.0, 1.0) as f32;
        });
    };
    let slider = el("input")
        .class("slider")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", "100")
        .attr("step", "5")
        .live("aria-valuetext", move || Some(seen.get()))
        .prop("value", move || value.get().to_string())
        .on("input", move |event| change(number(&event)));
    let label = el("label")
        .child(el("span").live_text(word(|slide| &slide.label)).view())
        .child(slider.view());
    let ends = el("p")
        .class("ends")
        .attr("aria-hidden", "true")
        .child(el("span").live_text(word(|slide| &slide.from)).view())
        .child(el("span").live_text(word(|slide| &slide.to)).view());
    el("section")
        .class("slide")
        .child(words("h3", "", &pack.ui.brain.try_it))
        .child(label.view())
        .child(ends.view())
        .child(el("p").class("seen").live_text(move || seen.get()).view())
        .view()
}

/// Which third of the slider: 0, 1 or 2.
fn third(value: f32) -> usize {
    if value < 1.0 / 3.0 {
        0
    } else {
        1 + usize::from(value >= 2.0 / 3.0)
    }
}
