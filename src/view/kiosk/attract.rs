use super::told;
use crate::guide::kiosk::Event;
use crate::view::context::Context;
use crate::view::crisis::crisis;
use crate::view::el::{View, el, words};

/// While nobody is there: one line and one large button. Wherever the screen is touched, it begins.
pub fn attract(context: Context) -> View {
    let pack = context.pack();
    let told = told(&pack);
    let begin = el("button")
        .class("begin")
        .attr("type", "button")
        .text(&told.begin);
    el("main")
        .class("attract")
        .on("click", move |_| {
            context.travel(|guide, _| guide.kiosk.on(Event::Begin));
        })
        .child(words("h1", "line", &told.line))
        .child(begin.view())
        .child(crisis(context))
        .view()
}
