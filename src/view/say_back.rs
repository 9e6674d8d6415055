use super::el::{El, View, el, words};
use super::words::{Linked, paragraph};
use crate::content::{Claim, Pack, Question, SayBack};

/// Questions to answer for oneself: each answer opens to what is said to it, one at a time; no score. The browser does
/// the work.
pub fn say_back(told: &SayBack, pack: &Pack) -> View {
    let (ui, linked) = (&pack.ui.say_back, Linked::default());
    let questions = told.questions.iter().enumerate();
    let questions = questions.map(|(index, each)| question(index, each, pack, &linked));
    let own = el("div")
        .class("own-words")
        .child(words("p", "ask", &told.own.ask))
        .child(fold(&ui.show, &told.own.answer, pack, &linked).view());
    el("section")
        .class("say-back")
        .child(words("h3", "", &ui.title))
        .child(words("p", "hint", &ui.hint))
        .child(el("ol").children(questions).view())
        .child(own.view())
        .view()
}

fn question(index: usize, question: &Question, pack: &Pack, linked: &Linked) -> View {
    // Of one name: one is open at a time.
    let group = format!("say-back-{index}");
    let answers = question.answers.iter().map(|each| {
        let fold = fold(&each.say, &each.reply, pack, linked);
        fold.attr("name", &group).view()
    });
    let answers = el("div")
        .class("answers")
        .attr("role", "group")
        .attr("aria-label", &question.ask)
        .children(answers);
    el("li")
        .child(words("p", "ask", &question.ask))
        .child(answers.view())
        .view()
}

fn fold(title: &str, inside: &Claim, pack: &Pack, linked: &Linked) -> El {
    el("details")
        .child(words("summary", "", title))
        .child(paragraph(inside, pack, linked))
}
