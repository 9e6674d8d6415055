use super::context::Context;
use super::el::{el, words};
use crate::content::Moment;
use leptos::prelude::*;

/// The same moments as a list, for those who prefer it to the clock.
pub fn moments(context: Context) -> AnyView {
    let pack = context.pack();
    let route = context.derive(|guide, _| guide.route as usize);
    let here = context.derive(|guide, _| guide.clock.moment());
    let list = move || {
        let _ = route.get();
        let told = context.now(|guide, pack| guide.told(pack).moments.clone());
        let items = told
            .iter()
            .enumerate()
            .map(|(index, moment)| item(index, moment, here, context));
        el("ol").children(items).view()
    };
    el("details")
        .class("moments")
        .child(words("summary", "", &pack.ui.clock.list))
        .child(words("p", "", &pack.ui.clock.list_hint))
        .live_view(list)
        .view()
}

fn item(index: usize, moment: &Moment, here: Memo<usize>, context: Context) -> AnyView {
    let button = el("button")
        .attr("type", "button")
        .live("aria-current", move || {
            (here.get() == index).then(|| "step".to_owned())
        })
        .on("click", move |_| {
            context.travel(|guide, pack| guide.go(index, pack));
        })
        .child(words("span", "when", &moment.when))
        .text(" ")
        .child(words("span", "", &moment.title));
    el("li").child(button.view()).view()
}
