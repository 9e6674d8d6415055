use super::call::clinic;
use super::chapter::{list, section};
use super::context::Context;
use super::differs::differs;
use super::el::{View, all, el, words};
use super::events::typed;
use super::lead::lead;
use super::say_back::say_back;
use super::steps::steps;
use super::words::Linked;
use crate::content::{Fill, List, plain};
use crate::guide::RIDE;
use leptos::prelude::*;

/// *My plan*: the plan, and the page for the companion.
pub fn plan(context: Context) -> View {
    let first = context.derive(|guide, _| guide.step() == 0);
    let body = move || {
        if first.get() {
            mine(context)
        } else {
            ride(context)
        }
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

/// Checklist, questions, ride, clinic; prints on one page.
fn mine(context: Context) -> View {
    let pack = context.pack();
    let (ui, linked) = (&pack.ui.plan, Linked::default());
    let lists = pack
        .plan
        .checklist
        .iter()
        .enumerate()
        .map(|(index, list)| checklist(index, list, context));
    let questions = pack
        .plan
        .questions
        .iter()
        .map(|each| list(each, &pack, &linked));
    let columns = el("div")
        .class("plan")
        .child(
            el("section")
                .class("checklist")
                .child(words("h3", "", &ui.checklist))
                .children(lists)
                .view(),
        )
        .child(notes(context))
        .child(
            el("section")
                .class("questions")
                .child(words("h3", "", &ui.questions))
                .children(questions)
                .view(),
        );
    let print = el("button")
        .class("print")
        .attr("type", "button")
        .on("click", move |_| context.wires.print.run(()))
        .text(&ui.print);
    all(vec![
        lead(context, |pack| &pack.plan.lead),
        columns.view(),
        print.view(),
        say_back(&pack.plan.say_back, &pack),
    ])
}

/// What the reader fills in, and the clinic. What is typed lives in the state, as long as the page.
fn notes(context: Context) -> View {
    let pack = context.pack();
    let ui = &pack.ui.plan;
    let field = |(index, label): (usize, &String)| {
        let input = el("input")
            .attr("type", "text")
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .prop("value", move || {
                context.now(|guide, _| guide.notes[index].clone())
            })
            .on("input", move |event| {
                context.update(|guide, _| guide.notes[index] = typed(&event));
            });
        el("label")
            .class("field")
            .child(words("span", "", label))
            .child(input.view())
            .view()
    };
    let labels = [&ui.ride, &ui.ride_phone, &ui.mine];
    let fields = labels.into_iter().enumerate().map(field);
    el("section")
        .class("mine")
        .child(words("p", "private", &ui.private))
        .children(fields)
        .children(ground(context))
        .child(words("h3", "", &ui.clinic))
        .child(clinic(context))
        .view()
}

/// The sentence to hold on to, where one was chosen while practising.
fn ground(context: Context) -> Option<View> {
    let pack = context.pack();
    let ground = &pack.session.practice.ground;
    let chosen = ground.lines.get(context.now(|guide, _| guide.ground)?)?;
    let line = el("p")
        .class("ground")
        .child(words("b", "", &ground.mine))
        .text(" ")
        .text(&plain(&chosen.say));
    Some(line.view())
}

/// A list to tick. Its words carry no term buttons: a tap there would tick the box.
fn checklist(index: usize, list: &List, context: Context) -> View {
    let of = list.items.len().to_string();
    let ticked = context.derive(move |guide, _| {
        guide
            .ticked
            .iter()
            .filter(|(list, _)| *list == index)
            .count()
    });
    let template = context.pack().ui.plan.ticked.clone();
    let done = move || template.fill(&[("n", &ticked.get().to_string()), ("of", &of)]);
    let items = list.items.iter().enumerate().map(|(item, claim)| {
        let here = context.derive(move |guide, _| guide.ticked.contains(&(index, item)));
        let input = el("input")
            .attr("type", "checkbox")
            .flag("checked", move || here.get())
            .on("change", move |_| {
                context.update(|guide, _| guide.tick(index, item));
            });
        let label = el("label")
            .child(input.view())
            .child(words("span", "", &plain(&claim.say)));
        el("li").child(label.view()).view()
    });
    let items = el("ul").children(items);
    el("section")
        .class("list")
        .child(words("h4", "", &list.title))
        .child(items.view())
        .child(
            el("p")
                .class("ticked")
                .attr("role", "status")
                .live_text(done)
                .view(),
        )
        .view()
}
