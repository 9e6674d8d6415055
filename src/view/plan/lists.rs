use super::fields::{fields, line};
use crate::content::{Claim, Fill, List, Pack, plain};
use crate::guide::Note;
use crate::view::cite::clinics;
use crate::view::context::Context;
use crate::view::el::{View, all, el, live_view, text, words};
use crate::view::gate::mark;
use crate::view::tell::{grouped, part};
use crate::view::tick_box::tick_box;

/// Before the visit, on the day, after.
pub fn checklists(context: Context) -> View {
    let pack = context.pack();
    let lists = pack.plan.checklist.iter().enumerate();
    let lists = lists.map(|(index, list)| checklist(index, list, context));
    el("div").class("lists").children(lists).view()
}

/// A list to tick. Its words carry no term buttons: a tap there would tick the box.
fn checklist(index: usize, list: &List, context: Context) -> View {
    let of = list.items.len().to_string();
    let ticked = context.derive(move |guide, _| guide.mine.done(index));
    let template = context.pack().plan.words.ticked.clone();
    let done = move || template.fill(&[("n", &ticked.get().to_string()), ("of", &of)]);
    let items = (0..list.items.len()).map(|item| {
        let here = context.derive(move |guide, _| guide.mine.is_ticked(index, item));
        // A clinic's own time takes the place of the general words.
        let say = context.derive(move |guide, pack| {
            let claim = pack.plan.checklist.get(index);
            let claim = claim.and_then(|list| list.items.get(item));
            claim.map(|claim| plain(&guide.says(claim, pack)))
        });
        let words = el("span").live_text(move || say.get().unwrap_or_default());
        let label = tick_box(words.view(), here, context, move |guide, _| {
            guide.mine.tick(index, item);
        });
        // No source stands behind what a clinic says itself.
        let claim = Some(&list.items[item]).filter(|claim| !claim.is_clinics());
        let source = claim.and_then(|claim| mark(claim, &context.pack()));
        let own = context.derive(move |guide, pack| {
            let claim = pack.plan.checklist.get(index);
            let claim = claim.and_then(|list| list.items.get(item));
            claim.is_some_and(|claim| guide.clinic_says(claim, pack))
        });
        let source = el("span")
            .live("hidden", move || own.get().then(String::new))
            .children(source);
        el("li").child(label).child(source.view()).view()
    });
    el("section")
        .class("list")
        .child(head(list, &context.pack()))
        .child(el("ul").children(items).view())
        .child(
            el("p")
                .class("ticked")
                .attr("role", "status")
                .live_text(done)
                .view(),
        )
        .view()
}

/// The heading of a list, and whether the clinic has written it.
pub fn head(list: &List, pack: &Pack) -> View {
    let own = list.items.iter().any(Claim::is_clinics);
    let title = el("h4").text(&list.title);
    let mark = own.then(|| all(vec![text(" "), clinics(pack)]));
    title.children(mark).view()
}

/// What the reader tapped in *Staying safe* comes here only when asked for; lines to write on stand below.
pub fn tell(context: Context) -> View {
    let pack = context.pack();
    let told_words = &pack.plan.words;
    let tapped = context.derive(|guide, _| guide.mine.tapped);
    let groups = context.derive(grouped);
    let ask = words("span", "", &told_words.tapped);
    let ask = tick_box(ask, tapped, context, |guide, _| {
        guide.mine.tapped = !guide.mine.tapped;
    });
    let none = told_words.tapped_none.clone();
    let common = pack.safety.tell.clone();
    let list = live_view(move || {
        let (groups, common) = (groups.get(), common.as_ref());
        let Some(common) = common.filter(|_| tapped.get()) else {
            return all(Vec::new());
        };
        if groups.is_empty() {
            return words("p", "hint", &none);
        }
        let parts = groups.iter().map(|group| part(group, common));
        el("div")
            .class("told")
            .children(parts)
            .child(words("p", "always", &plain(&common.always.say)))
            .view()
    });
    let number = |index: usize| {
        let n = (index + 1).to_string();
        told_words.tell_line.fill(&[("n", &n)])
    };
    let lines = Note::TELLS.into_iter().enumerate();
    let lines = lines.map(|(index, note)| line(note, &number(index), context));
    el("div")
        .class("stack")
        .child(ask)
        .child(words("p", "hint", &told_words.tapped_hint))
        .child(el("div").attr("role", "status").child(list).view())
        .child(fields(lines))
        .view()
}
