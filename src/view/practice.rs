use super::breath::breath;
use super::choice::choice;
use super::context::Context;
use super::el::{View, el, live_view, words};
use super::words::{Linked, item, paragraph};
use crate::content::{Claim, Pack, plain};

/// Three short rehearsals that one can do now: breathe, hold on to a sentence, ask for help.
pub fn practice(context: Context) -> View {
    let pack = context.pack();
    let told = &pack.session.practice;
    let cards = el("div")
        .class("rehearsals")
        .child(card(
            &told.breath.title,
            &told.breath.how,
            breath(context),
            &pack,
        ))
        .child(card(
            &told.ground.title,
            &told.ground.how,
            ground(context),
            &pack,
        ))
        .child(card(&told.help.title, &told.help.how, help(context), &pack));
    el("section")
        .class("practice")
        .child(words("h3", "", &told.title))
        .child(paragraph(&told.lead, &pack, &Linked::default()))
        .child(cards.view())
        .view()
}

fn card(title: &str, how: &Claim, doing: View, pack: &Pack) -> View {
    el("section")
        .class("rehearsal")
        .child(words("h4", "", title))
        .child(paragraph(how, pack, &Linked::default()))
        .child(doing)
        .view()
}

fn ground(context: Context) -> View {
    let pack = context.pack();
    let told = &pack.session.practice.ground;
    let lines = told.lines.iter().map(|line| plain(&line.say));
    let here = context.derive(|guide, _| guide.ground.unwrap_or(usize::MAX));
    choice("ground", &told.mine, lines, here, move |index| {
        context.update(|guide, _| guide.ground = Some(index));
    })
}

/// Words that fit the route: a drip can be slowed or stopped, the others cannot.
fn help(context: Context) -> View {
    let pack = context.pack();
    let route = context.derive(|guide, _| guide.route as usize);
    live_view(move || {
        // Read, not only tracked: a memo that nobody has read follows nothing.
        let _ = route.get();
        let lines = context.now(|guide, pack| guide.told(pack).help.clone());
        let linked = Linked::default();
        let lines = lines.iter().map(|line| item(line, &pack, &linked));
        el("ul").class("aloud").children(lines).view()
    })
}
