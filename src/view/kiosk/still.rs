use super::language::finish;
use super::sheet::sheet;
use super::told;
use crate::content::Fill;
use crate::guide::Guide;
use crate::guide::kiosk::{Event, Stage};
use crate::view::context::Context;
use crate::view::el::{View, el};

/// *Still there?*, over what the visitor sees.
pub fn still(context: Context) -> View {
    let told = told(&context.pack()).still;
    let asked = context.derive(|guide, _| matches!(guide.kiosk.stage(), Stage::Still { .. }));
    let left = context.derive(left);
    let said = context.derive(|guide, _| match left_of(guide) {
        0 => 0,
        1..=5 => 5,
        6..=10 => 10,
        _ => 20,
    });
    let minutes = context.derive(|guide, _| guide.kiosk.longer());
    let button = |class, event| {
        el("button")
            .class(class)
            .attr("type", "button")
            .on("click", move |_| {
                context.update(|guide, _| guide.kiosk.on(event));
            })
    };
    let (seconds, aloud, longer) = (told.left.clone(), told.left.clone(), told.longer.clone());
    let count = el("p")
        .class("left")
        // Said below, and less often.
        .attr("aria-hidden", "true")
        .live_text(move || seconds.fill(&[("n", &left.get().to_string())]));
    let status = el("p")
        .class("unseen")
        .attr("role", "status")
        .live_text(move || match said.get() {
            0 => String::new(),
            said => aloud.fill(&[("n", &said.to_string())]),
        });
    let stay = button("stay", Event::Stay).text(&told.stay);
    let more = button("longer", Event::Longer)
        .live_text(move || longer.fill(&[("n", &minutes.get().to_string())]));
    let ways = el("div")
        .class("ways")
        .child(stay.view())
        .child(more.view())
        .child(finish(context));
    let body = el("div")
        .class("sheet")
        .child(el("h2").attr("id", "still-title").text(&told.title).view())
        .child(el("p").attr("id", "still-why").text(&told.why).view())
        .child(count.view())
        .child(status.view())
        .child(ways.view());
    let dialog = el("dialog")
        .class("over still")
        .attr("role", "alertdialog")
        .attr("aria-labelledby", "still-title")
        .attr("aria-describedby", "still-why")
        .child(body.view());
    sheet(dialog, asked, context, |context| {
        context.update(|guide, _| guide.kiosk.on(Event::Stay));
    })
}

fn left(guide: &Guide, _: &crate::content::Pack) -> usize {
    left_of(guide)
}

fn left_of(guide: &Guide) -> usize {
    match guide.kiosk.stage() {
        Stage::Still { left, .. } => libm::ceil(left) as usize,
        _ => 0,
    }
}
