use super::chapters::name;
use super::cite::clinics;
use super::context::Context;
use super::el::{El, View, el, words};
use super::events::is_open;
use super::foot::edition;
use super::gate;
use super::late::late;
use crate::content::{CLINIC, Fill, OWN, Pack};
use crate::guide::{Behind, Cited, Mode, cited};

/// The sources of the open screen; those that rest on an unchecked claim say so.
pub fn sources(context: Context) -> View {
    let heading = words("summary", "", &context.pack().ui.sources.here);
    let whole = context.whole();
    // Looked up for a screen, not for a frame, and only while somebody looks.
    let place = context.derive(|guide, _| {
        let place = (guide.chapter, guide.step(), guide.route);
        guide.sources.then_some(place)
    });
    let list = move || {
        if !whole.get() {
            return late(context);
        }
        let looking = place.get().map(|_| gate::here(context));
        el("div").children(looking).view()
    };
    el("details")
        .class("sources")
        .on("toggle", move |event| {
            let open = is_open(&event);
            context.update(|guide, _| guide.sources = open);
        })
        .child(heading)
        .live_view(list)
        .view()
}

/// Those of the open screen, as a list.
pub fn here(context: Context) -> View {
    let (pack, here) = (context.pack(), context.now(cited));
    if here.is_empty() {
        return words("p", "", &pack.ui.sources.none);
    }
    let items = here.iter().filter_map(|cited| item(cited, context, &pack));
    // What the clinic words itself stands for itself.
    let own = here.iter().any(|cited| cited.key == CLINIC);
    let name = context.now(|guide, _| guide.clinic.name.clone());
    let own = own.then(|| {
        el("p")
            .child(clinics(&pack))
            .text(" ")
            .text(&name.unwrap_or_default())
            .view()
    });
    el("div")
        .child(el("ol").children(items).view())
        .children(own)
        .view()
}

/// All of them, each with the parts of the guide it stands behind; before them who reviewed the words, and when.
pub fn all(context: Context) -> View {
    let pack = context.pack();
    let behind = Behind::of(&pack);
    let all = pack.sources.iter().filter(|(key, _)| key != OWN);
    let all = all.filter_map(|(key, _)| {
        let cited = Cited {
            key: key.clone(),
            checked: true,
        };
        let parts = behind
            .source(key)
            .into_iter()
            .map(|(chapter, names)| [name(chapter, &pack), ": ", &names.join(", "), ". "].concat());
        let parts = el("p")
            .class("behind")
            .child(words("b", "", &pack.ui.sources.behind))
            .text(" ")
            .text(&parts.collect::<String>());
        let source = source(&cited, context, &pack)?;
        Some(source.child(parts.view()).view())
    });
    let list = el("ol").class("all-sources").children(all);
    el("div").child(edition(&pack)).child(list.view()).view()
}

/// One source in a list.
pub fn item(cited: &Cited, context: Context, pack: &Pack) -> Option<View> {
    Some(source(cited, context, pack)?.view())
}

/// Its number, what it is, where to read it, and when it was last checked.
fn source(cited: &Cited, context: Context, pack: &Pack) -> Option<El> {
    let (ui, source) = (&pack.ui.sources, pack.sources.get(&cited.key)?);
    let number = pack.sources.number(&cited.key)?.to_string();
    // Where there is no link, the source is told whole already.
    let id = source.link().map(|link| match context.mode {
        // A visitor of a waiting room must not end up elsewhere.
        Mode::Kiosk => words("span", "id", &source.id),
        _ => el("a")
            .class("id")
            .attr("href", &link)
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .text(&source.id)
            .view(),
    });
    let unchecked = (!cited.checked).then(|| words("em", "unchecked", &ui.unchecked));
    let own = cited.key == OWN;
    let seen = (!own).then(|| words("span", "seen", &ui.seen.fill(&[("date", &source.seen)])));
    Some(
        el("li")
            .attr("value", &number)
            .text(&source.cite)
            .text(" ")
            .children(id)
            .text(" ")
            .children(unchecked)
            .text(" ")
            .children(seen),
    )
}
