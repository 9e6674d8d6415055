mod calls;
mod fields;
mod lists;
mod questions;
mod take;

use super::chapter::section;
use super::choice::choice;
use super::context::Context;
use super::differs::differs;
use super::el::{View, all, el, words};
use super::matters::matters;
use super::say_back::say_back;
use super::steps::steps;
use super::words::{Linked, marked, paragraph};
use crate::content::{Pack, Topic, plain};
use crate::guide::{Guide, Leaf, Note, RIDE, differ, on_plan, questions as questions_of};
use calls::calls;
use fields::{fields, line};
use lists::{checklists, tell};
use questions::questions;
use take::take;

/// *My plan*: what matters, the plan itself, and the page for the companion.
pub fn plan(context: Context) -> View {
    let leaf = context.derive(|guide, _| guide.leaf());
    let body = move || match leaf.get() {
        Leaf::Matters => el("div").class("section").child(matters(context)).view(),
        Leaf::Mine => el("div").class("section").child(mine(context)).view(),
        Leaf::Ride => ride(context),
    };
    el("div")
        .class("read")
        .child(steps(context, "steps"))
        .live_view(body)
        .view()
}

/// *For your ride*: when to come, what one may see, what not to allow, whom to call.
fn ride(context: Context) -> View {
    let pack = context.pack();
    el("div")
        .class("section ride")
        .child(section(&pack.plan.ride, context, &pack, &Linked::default()))
        .child(differs(context, &RIDE))
        .view()
}

/// The plan itself, as a sheet that is filled in here and prints on one page.
fn mine(context: Context) -> View {
    let pack = context.pack();
    let told = &pack.plan.words;
    let home = [
        (Note::Ride, &told.ride_name),
        (Note::Phone, &told.ride_phone),
    ];
    let room = context.derive(room);
    let sheet = el("div")
        .class("plan")
        .live("data-room", move || Some(room.get().to_owned()))
        .child(head(context))
        .child(part("checklist", &told.checklist, checklists(context)))
        .child(part("tell", &told.tell, tell(context)))
        .child(part("questions", &told.questions, questions(context)))
        .child(part(
            "home",
            &told.ride,
            fields(home.map(|(note, label)| line(note, label, context))),
        ))
        .child(part("calls", &told.calls, calls(context)))
        .child(part("sentence", &told.sentence, sentence(context)));
    all(vec![
        paragraph(&pack.plan.lead, &pack, &Linked::default()),
        words("p", "private", &told.private),
        sheet.view(),
        take(context),
        say_back(&pack.plan.say_back, &pack),
    ])
}

/// How much room paper has for what stands on the sheet.
fn room(guide: &Guide, pack: &Pack) -> &'static str {
    match questions_of(guide, pack).len() + on_plan(guide, pack).len() {
        0..=5 => "wide",
        6..=26 => "some",
        _ => "tight",
    }
}

/// A part of the sheet.
fn part(class: &'static str, title: &str, body: View) -> View {
    el("section")
        .class(class)
        .child(words("h3", "", title))
        .child(body)
        .view()
}

/// Whose plan it is comes by hand; the route comes from the guide.
fn head(context: Context) -> View {
    let pack = context.pack();
    let route = context.derive(|guide, pack| {
        let route = guide.told(pack);
        [&route.name, ", ", &route.hint].concat()
    });
    let visit = context.derive(|guide, pack| differ(Topic::Visit, guide, pack));
    let words_of = pack.clone();
    let visit = move || {
        let (told, linked) = (visit.get(), Linked::default());
        let said = told
            .iter()
            .flat_map(|told| marked(&told.say, told.general.as_ref(), &words_of, &linked));
        all(said.collect())
    };
    let name = &pack.ui.differs.names[Topic::Visit as usize];
    el("section")
        .class("head")
        // On paper this is the title.
        .child(words("p", "on-paper name", &pack.ui.chapters.plan))
        .child(words("h3", "", &pack.plan.words.route))
        .child(el("p").class("way").live_text(move || route.get()).view())
        .child(
            el("p")
                .class("visit")
                .child(words("b", "", name))
                .text(" ")
                .live_view(visit)
                .view(),
        )
        .view()
}

/// The sentence to hold on to, chosen here or while practising.
fn sentence(context: Context) -> View {
    let pack = context.pack();
    let ground = &pack.session.practice.ground;
    let here = context.derive(|guide, _| guide.ground.unwrap_or(usize::MAX));
    let chosen = context.derive(|guide, pack| {
        let lines = &pack.session.practice.ground.lines;
        let line = guide.ground.and_then(|index| lines.get(index));
        line.map(|line| plain(&line.say)).unwrap_or_default()
    });
    let lines = ground.lines.iter().map(|line| plain(&line.say));
    let choose = choice("plan-ground", &ground.mine, lines, here, move |index| {
        context.update(|guide, _| guide.ground = Some(index));
    });
    let paper = el("p").class("on-paper rule ground");
    el("div")
        .child(choose)
        .child(paper.live_text(move || chosen.get()).view())
        .view()
}
