use super::told;
use crate::content::Fill;
use crate::guide::kiosk::{Event, Stage};
use crate::view::context::Context;
use crate::view::el::{View, all, el, live_view, words};

/// *Still there?*, over what the visitor sees.
pub fn still(context: Context) -> View {
    let asked = context.derive(|guide, _| matches!(guide.kiosk.stage(), Stage::Still { .. }));
    let left = context.derive(|guide, _| match guide.kiosk.stage() {
        Stage::Still { left, .. } => libm::ceil(left) as usize,
        _ => 0,
    });
    live_view(move || {
        if !asked.get() {
            return all(Vec::new());
        }
        let told = told(&context.pack()).still;
        let minutes = context.now(|guide, _| guide.kiosk.longer().to_string());
        let button = |class, label: &str, event| {
            el("button")
                .class(class)
                .attr("type", "button")
                .on("click", move |_| {
                    context.update(|guide, _| guide.kiosk.on(event));
                })
                .text(label)
                .view()
        };
        let seconds = told.left.clone();
        el("div")
            .class("still")
            .attr("role", "alertdialog")
            .attr("aria-label", &told.title)
            .child(words("h2", "", &told.title))
            .child(words("p", "", &told.why))
            .child(
                el("p")
                    .class("left")
                    .attr("role", "timer")
                    .live_text(move || seconds.fill(&[("n", &left.get().to_string())]))
                    .view(),
            )
            .child(button("stay", &told.stay, Event::Stay))
            .child(button(
                "longer",
                &told.longer.fill(&[("n", &minutes)]),
                Event::Longer,
            ))
            .child(super::language::finish(context))
            .view()
    })
}
