use super::context::Context;
use super::el::{View, el, live_view, words};
use super::words::{Linked, marked};
use crate::content::Route;

/// The choice of route.
pub fn routes(context: Context) -> View {
    let pack = context.pack();
    let offered = context.derive(|guide, _| guide.routes.clone());
    let legend = words("legend", "", &pack.ui.routes);
    let choices = move || {
        let offered = offered.get();
        let told = pack
            .session
            .routes
            .iter()
            .filter(|route| offered.contains(&route.id));
        el("div")
            .class("choices")
            .children(told.map(|route| choice(route, context)))
            .view()
    };
    el("fieldset")
        .class("routes")
        .child(legend)
        .live_view(choices)
        .view()
}

fn choice(route: &Route, context: Context) -> View {
    let id = route.id;
    let chosen = context.derive(move |guide, _| guide.route == id);
    let button = el("input")
        .attr("type", "radio")
        .attr("name", "route")
        .flag("checked", move || chosen.get())
        .on("change", move |_| {
            context.update(|guide, pack| guide.choose(id, pack));
        });
    el("label")
        .class("route")
        .child(button.view())
        .child(words("span", "route-name", &route.name))
        .child(words("span", "route-hint", &route.hint))
        .view()
}

/// What is special about the chosen route, and whether it is approved.
pub fn about(context: Context) -> View {
    let pack = context.pack();
    let chosen = context.derive(|guide, _| (guide.route, guide.clinic.clone()));
    live_view(move || {
        // Read, not only tracked: a memo that nobody has read follows nothing.
        let _ = chosen.get();
        context.now(|guide, _| {
            let (route, linked) = (guide.told(&pack), Linked::default());
            let said = |claim| {
                let own = guide.clinic_says(claim, &pack);
                let say = guide.says(claim, &pack);
                el("p").children(marked(&say, Some(claim).filter(|_| !own), &pack, &linked))
            };
            el("section")
                .class("about-route")
                .child(words("h3", "", &route.name))
                .child(said(&route.status).view())
                .children(route.about.iter().map(|claim| said(claim).view()))
                .view()
        })
    })
}
