use super::choice::choice;
use super::context::Context;
use super::el::{View, el, words};
use super::events::chosen;
use super::tick_box::tick_box;
use crate::guide::{TextSize, Theme};

/// Text size, colours, movement, and the country whose numbers are shown.
pub fn display(context: Context) -> View {
    let pack = context.pack();
    let ui = &pack.ui.display;
    let size = context.derive(|guide, _| guide.display.size as usize);
    let theme = context.derive(|guide, _| guide.display.theme as usize);
    let sizes = choice("size", &ui.size, ui.sizes.clone(), size, move |index| {
        context.update(|guide, _| guide.display.size = TextSize::ALL[index]);
    });
    let themes = choice("theme", &ui.theme, ui.themes.clone(), theme, move |index| {
        context.update(|guide, _| guide.display.theme = Theme::ALL[index]);
    });
    el("section")
        .class("display")
        .attr("aria-label", ui.title.as_str())
        .child(sizes)
        .child(themes)
        .child(still(context))
        .child(countries(context))
        .view()
}

/// Stops what moves by itself (WCAG 2.2.2).
fn still(context: Context) -> View {
    let here = context.derive(|guide, _| guide.display.still);
    let say = words("span", "", &context.pack().ui.display.still);
    let label = tick_box(say, here, context, |guide, _| {
        guide.display.still = !guide.display.still;
    });
    el("div").class("choices").child(label).view()
}

/// Whose numbers are shown.
pub fn countries(context: Context) -> View {
    let (pack, here) = (context.pack(), context.derive(|guide, _| guide.country));
    let options = pack.countries.iter().enumerate().map(|(index, place)| {
        el("option")
            .flag("selected", move || here.get() == index)
            .text(&place.name)
            .view()
    });
    let list = el("select")
        .on("change", move |event| {
            context.update(|guide, pack| guide.move_to(chosen(&event), pack));
        })
        .children(options);
    el("label")
        .class("country")
        .child(words("span", "", &pack.ui.crisis.country))
        .child(list.view())
        .view()
}
