use super::context::Context;
use super::el::{View, el, text, words};
use super::steps::stop;

/// The same moments as a list, for those who prefer it to the clock.
pub fn moments(context: Context) -> View {
    let pack = context.pack();
    let route = context.derive(|guide, _| (guide.route, guide.pace()));
    let here = context.derive(|guide, _| guide.clock.moment());
    let list = move || {
        let _ = route.get();
        let told = context.now(|guide, pack| guide.told(pack).moments.clone());
        let items = told.iter().enumerate().map(|(index, moment)| {
            let when = context.now(|guide, _| guide.when(moment));
            let when = words("span", "when", &when);
            let title = words("span", "", &moment.title);
            stop(index, here, context, vec![when, text(" "), title])
        });
        el("ol").children(items).view()
    };
    el("details")
        .class("moments")
        .child(words("summary", "", &pack.ui.clock.list))
        .child(words("p", "", &pack.ui.clock.list_hint))
        .live_view(list)
        .view()
}
