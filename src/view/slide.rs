use super::context::Context;
use super::el::{View, el, words};
use super::events::number;
use crate::content::{Fill, Pack, Slide};
use crate::guide::{Beat, Guide, third};

/// The slider of a beat, the question before it, and what is then seen.
pub fn slide(context: Context) -> View {
    let told = context.derive(|guide, pack| of(guide, pack).0.clone());
    let value = context.derive(|guide, pack| libm::roundf(of(guide, pack).1 * 100.0) as usize);
    let seen = context.derive(|guide, pack| {
        let (slide, share) = of(guide, pack);
        slide.seen[third(share)].clone()
    });
    let said = context.derive(|guide, pack| {
        let (slide, share) = of(guide, pack);
        let n = libm::roundf(share * 100.0) as u32;
        let value = pack.ui.brain.value.fill(&[("n", &n.to_string())]);
        match [&slide.from, &slide.mid, &slide.to][third(share)] {
            word if word.is_empty() => value,
            word => format!("{value}, {word}"),
        }
    });
    let stride = context.derive(|guide, _| guide.beat().map_or(5, Beat::stride));
    let change = move |share: f64| {
        context.update(|guide, pack| {
            guide.story.playing = false;
            guide.slide(share as f32 / 100.0, pack);
        });
    };
    let slider = el("input")
        .class("slider")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", "100")
        .live("step", move || Some(stride.get().to_string()))
        .live("aria-valuetext", move || Some(said.get()))
        .prop("value", move || value.get().to_string())
        .on("input", move |event| change(number(&event)));
    let label = el("label")
        .child(
            el("span")
                .live_text(move || told.with(|slide| slide.label.clone()))
                .view(),
        )
        .child(slider.view());
    let ends = move || {
        let ends = told
            .with(|slide| [&slide.from, &slide.mid, &slide.to].map(|end| words("span", "", end)));
        el("p")
            .class("ends")
            .attr("aria-hidden", "true")
            .children(ends)
            .view()
    };
    el("div")
        .class("slide")
        .child(
            el("p")
                .class("guess")
                .live_text(move || told.with(|slide| slide.guess.clone()))
                .view(),
        )
        .child(label.view())
        .live_view(ends)
        .child(el("p").class("seen").live_text(move || seen.get()).view())
        .view()
}

/// The open beat's slider, and where it stands.
fn of<'a>(guide: &Guide, pack: &'a Pack) -> (&'a Slide, f32) {
    let step = guide.step().min(pack.brain.beats.len() - 1);
    (&pack.brain.beats[step].slide, guide.slides[step])
}
