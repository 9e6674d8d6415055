use super::fields::{fields, line};
use super::lists::head;
use crate::content::{Fill, plain};
use crate::guide::{Note, Question, leading, listed};
use crate::view::context::Context;
use crate::view::el::{View, el, live_view, words};
use crate::view::gate::mark;
use crate::view::tick_box::tick_box;

/// Questions to choose from, those that follow from the reader's own words first, and lines for others.
pub fn questions(context: Context) -> View {
    let pack = context.pack();
    let told = &pack.plan.words;
    let first = context.derive(leading);
    let leading = live_view(move || {
        let items = first.get().into_iter();
        let items = items.map(|question| item(question, context));
        el("ul").class("leading").children(items).view()
    });
    let lists = pack.plan.questions.iter().enumerate();
    let lists = lists.map(|(index, list)| {
        let items = listed(&pack, index).into_iter();
        let items = items.map(|question| item(question, context));
        el("section")
            .class("list")
            .child(head(list, &pack))
            .child(el("ul").children(items).view())
            .view()
    });
    let number = |index: usize| told.own.fill(&[("n", &(index + 1).to_string())]);
    let lines = Note::ASKS.into_iter().enumerate();
    let lines = lines.map(|(index, note)| line(note, &number(index), context));
    el("div")
        .class("stack")
        .child(words("p", "hint", &told.questions_hint))
        .child(
            el("div")
                .class("asks")
                .child(leading)
                .children(lists)
                .view(),
        )
        .child(fields(lines))
        .view()
}

/// A question to tick. On paper stand those alone that go there.
fn item(question: Question, context: Context) -> View {
    let Question {
        ask,
        say,
        claim,
        because,
    } = question;
    // The clinic's own are told above the list.
    let claim = claim.filter(|claim| !claim.is_clinics());
    let mark = claim.and_then(|claim| mark(&claim, &context.pack()));
    let [ticked, there] = [ask.clone(), ask.clone()];
    let here = context.derive(move |guide, _| guide.mine.asks(&ticked));
    let goes = context.derive(move |guide, pack| guide.goes(&there, pack));
    let because = because.map(|because| words("small", "because", &because));
    let text = el("span").children(because).text(&plain(&say));
    let label = tick_box(text.view(), here, context, move |guide, _| {
        guide.mine.ask(ask.clone());
    });
    el("li")
        .live("data-goes", move || goes.get().then(String::new))
        .child(label)
        .children(mark)
        .view()
}
