use super::language::finish;
use super::sheet::sheet;
use super::told;
use crate::guide::Guide;
use crate::guide::kiosk::Sheet;
use crate::view::context::Context;
use crate::view::el::{View, all, el, words};
use crate::view::qr::qr;

/// The guide on the visitor's own telephone.
pub fn take(context: Context) -> View {
    let pack = context.pack();
    let told = told(&pack).take;
    let open = context.derive(|guide, _| guide.kiosk.sheet == Some(Sheet::Take));
    let address = context.derive(Guide::take_along);
    let name = told.code.clone();
    let code = move || match address.get().filter(|_| open.get()) {
        None => all(Vec::new()),
        Some(address) => all(vec![qr(&address, &name), words("p", "address", &address)]),
    };
    let body = el("div")
        .class("sheet")
        .child(el("h2").attr("id", "take-title").text(&told.title).view())
        .child(words("p", "", &told.hint))
        .live_view(code)
        .child(close(context))
        .child(finish(context));
    let dialog = el("dialog")
        .class("over along")
        .attr("aria-labelledby", "take-title")
        .child(body.view());
    sheet(dialog, open, context, shut)
}

/// Closes what lies over the screen.
pub fn close(context: Context) -> View {
    el("button")
        .class("shut")
        .attr("type", "button")
        .on("click", move |_| shut(context))
        .text(&context.pack().ui.close)
        .view()
}

/// The same, for who leaves it otherwise.
pub fn shut(context: Context) {
    context.update(|guide, _| guide.kiosk.sheet = None);
}
