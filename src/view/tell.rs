use super::cite::mark;
use super::context::Context;
use super::el::{View, all, el, words};
use super::tick_box::tick_box;
use super::words::{Linked, passage};
use crate::content::{
    Advice, Block, Claim, Matter, Pack, Section, Span, Tell, TellWords, plain, spans,
};
use crate::guide::{Guide, Tapped, by_answer, named};

/// The lists to tap of a screen, and beside them what is answered to all that is tapped in the chapter.
pub fn tells(section: &Section, context: Context, pack: &Pack, linked: &Linked) -> Option<View> {
    let common = pack.safety.tell.as_ref()?;
    // The state knows a list by its place in the chapter.
    let place = |tell: &Tell| {
        pack.safety
            .tells()
            .position(|each| std::ptr::eq(each, tell))
    };
    let lists = section.blocks.iter().filter_map(Block::tell);
    let lists = lists.filter_map(|tell| Some(list(place(tell)?, tell, context, pack)));
    let lists: Vec<View> = lists.collect();
    if lists.is_empty() {
        return None;
    }
    let lists = el("div")
        .class("taps")
        .child(words("p", "tap", &common.tap))
        .children(lists)
        .children(terms(section, pack, linked));
    let tells = el("div")
        .class("tells")
        .child(lists.view())
        .child(answer(context, common));
    Some(tells.view())
}

fn list(list: usize, tell: &Tell, context: Context, pack: &Pack) -> View {
    let items = tell.items.iter().enumerate();
    let items = items.map(|(item, matter)| tap(Tapped { list, item }, matter, context, pack));
    el("fieldset")
        .class("tell")
        .child(words("legend", "", &tell.title))
        .child(el("ul").children(items).view())
        .view()
}

/// One box. Its words carry no term buttons: a tap there would tick it.
fn tap(place: Tapped, matter: &Matter, context: Context, pack: &Pack) -> View {
    let here = context.derive(move |guide, _| guide.is_tapped(place));
    let say = words("span", "", &plain(&matter.claim.say));
    let label = tick_box(say, here, context, move |guide, pack| {
        guide.say_tap(place, pack);
    });
    let answer = el("p")
        .class("answer")
        .live("hidden", move || (!here.get()).then(String::new))
        .text(
            &pack
                .safety
                .tell
                .as_ref()
                .map_or(String::new(), |common| plain(&common.of(matter.answer).say)),
        );
    el("li")
        .attr("data-answer", matter.answer.as_str())
        .child(label)
        .children(mark(&matter.claim, pack))
        .child(answer.view())
        .view()
}

/// The terms of the lists, below them.
fn terms(section: &Section, pack: &Pack, linked: &Linked) -> Option<View> {
    let matters = section.blocks.iter().filter_map(Block::tell);
    let says = matters.flat_map(|tell| tell.items.iter().map(|matter| &matter.claim.say));
    let said: Vec<Span<'_>> = says.flat_map(|say| spans(say)).collect();
    let is_said = |id: &str| {
        said.iter()
            .any(|span| matches!(span, Span::Term(it, _) if *it == id))
    };
    let terms = pack.glossary.iter().filter(|term| is_said(&term.id));
    let links: Vec<View> = terms
        .flat_map(|term| {
            let mark = ["{", &term.id, "|", &term.word, "}"].concat();
            passage(&mark, pack, linked)
        })
        .collect();
    if links.is_empty() {
        return None;
    }
    let line = el("p")
        .class("know")
        .child(words("b", "", &pack.ui.glossary))
        .children(links);
    Some(line.view())
}

/// What to tell the team: what asks to wait comes first. It says no more than that.
fn answer(context: Context, common: &TellWords) -> View {
    let told = context.derive(grouped);
    let said = common.clone();
    let answers = move || {
        let groups = told.get();
        let none = groups
            .is_empty()
            .then(|| words("p", "none", &said.none.say));
        let always = words("p", "always", &said.always.say);
        let views = groups.iter().map(|group| part(group, &said));
        all(views.chain(none).chain([always]).collect())
    };
    let clear = el("button")
        .attr("type", "button")
        .on("click", move |_| context.update(Guide::untap_all))
        .text(&common.clear);
    el("section")
        .class("to-tell")
        .child(words("h3", "", &common.title))
        .child(el("div").class("answers").live_view(answers).view())
        .child(words("p", "private", &common.private))
        .child(clear.view())
        .view()
}

/// The names of what is tapped, by its answer.
pub type Group = (Advice, Vec<String>);

/// What is tapped, as it is named.
pub fn grouped(guide: &Guide, pack: &Pack) -> Vec<Group> {
    let groups = by_answer(guide, pack).into_iter();
    let names = |claims: Vec<&Claim>| claims.into_iter().map(named).collect();
    groups
        .map(|(answer, claims)| (answer, names(claims)))
        .collect()
}

/// An answer, and what gets it.
pub fn part((answer, names): &Group, common: &TellWords) -> View {
    let items = names.iter().map(|name| words("li", "", name));
    el("div")
        .attr("data-answer", answer.as_str())
        .child(words("p", "", &common.of(*answer).say))
        .child(el("ul").children(items).view())
        .view()
}

impl Advice {
    /// The name the style sheet knows.
    fn as_str(self) -> &'static str {
        match self {
            Self::Tell => "tell",
            Self::Wait => "wait",
        }
    }
}
