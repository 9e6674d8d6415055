use super::chapters::name;
use super::context::Context;
use super::el::{View, el};
use crate::content::{Fill, Pack};
use crate::guide::{Chapter, Guide};

/// Back, where the reader is, and *Next*: the one way through the whole guide. On the clock, Play and
/// the moment's name stand between.
pub fn steer(context: Context, between: Vec<View>) -> View {
    let pack = context.pack();
    let at_start = context.derive(|guide, _| guide.at_start());
    let next = context.derive(next_words);
    let step = context.derive(step_words);
    let said = context.derive(|guide, _| guide.said.clone());
    // On the clock the reader stays at the clock; elsewhere a new screen starts at its heading. So does the first
    // one, where *Back* can be pressed no more and would lose the focus.
    let go = move |forward: bool| {
        let turn = move |guide: &mut Guide, pack: &Pack| {
            if forward {
                guide.next(pack);
            } else {
                guide.back(pack);
            }
        };
        let inside = context.now(|guide, pack| {
            let (step, count) = (guide.step(), guide.count(Chapter::Session, pack));
            guide.chapter == Chapter::Session && if forward { step + 1 < count } else { step > 1 }
        });
        if inside {
            context.update(turn);
            context.reveal();
        } else {
            context.travel(turn);
        }
    };
    let button = |class| el("button").class(class).attr("type", "button");
    el("div")
        .class("steer")
        .attr("part", "steer")
        .child(
            button("back")
                .flag("disabled", move || at_start.get())
                .on("click", move |_| go(false))
                .text(&pack.ui.back)
                .view(),
        )
        .children(between)
        .child(el("p").class("step").live_text(move || step.get()).view())
        .child(
            el("p")
                .class("unseen")
                .attr("role", "status")
                .live_text(move || said.get())
                .view(),
        )
        .child(
            button("next")
                .on("click", move |_| go(true))
                .live_text(move || next.get())
                .view(),
        )
        .view()
}

/// "3 of 15"; nothing where there is one screen only.
fn step_words(guide: &Guide, pack: &Pack) -> String {
    match guide.count(guide.chapter, pack) {
        1 => String::new(),
        of => pack.ui.step.fill(&[
            ("n", &(guide.step() + 1).to_string()),
            ("of", &of.to_string()),
        ]),
    }
}

/// Words on the *Next* button: the next chapter by name, the start again at the end.
fn next_words(guide: &Guide, pack: &Pack) -> String {
    let last = guide.step() + 1 == guide.count(guide.chapter, pack);
    match (last, guide.chapter.next()) {
        (false, _) => pack.ui.next.clone(),
        (true, Some(chapter)) => pack.ui.next_chapter.fill(&[("name", name(chapter, pack))]),
        (true, None) => pack.ui.start_again.clone(),
    }
}
