use super::References;
use super::safety::{after, tell, told};
use super::weighed::{brief, choices, hundred, rates, sure, uncounted};
use crate::content::{Block, Chapter, Claim, List, Matters, Pack, SayBack, Section};
use leptos::prelude::*;

/// Chapter 2.
pub fn brain(pack: &Pack, references: &References) -> AnyView {
    let words = &pack.brain;
    let beats = words.beats.iter().map(|beat| {
        let story = beat
            .story
            .iter()
            .map(|claim| paragraph(claim, pack, references))
            .collect_view();
        let badge = pack.ui.brain.badges[beat.badge as usize].clone();
        view! {
            <section>
                <h3>{beat.title.clone()}</h3>
                <p>{pack.ui.brain.badge.clone()}" "<b>{badge}</b></p>
                {paragraph(&beat.caption, pack, references)}
                {story}
            </section>
        }
    });
    view! {
        <section id="text-brain">
            <h2>{words.title.clone()}</h2>
            {paragraph(&words.lead, pack, references)}
            {beats.collect_view()}
            {list(&words.lab.made, 3, pack, references)}
            {section(&words.unknown, 3, pack, references)}
            {say_back(&words.say_back, pack, references)}
        </section>
    }
    .into_any()
}

/// Chapters 3 and 4.
pub fn sections(
    id: &str,
    chapter: &Chapter,
    name: &str,
    pack: &Pack,
    references: &References,
) -> AnyView {
    view! {
        <section id=format!("text-{id}")>
            <h2>{name.to_owned()}". "{chapter.title.clone()}</h2>
            {paragraph(&chapter.lead, pack, references)}
            {chapter.sections.iter().map(|each| section(each, 3, pack, references)).collect_view()}
            {say_back(&chapter.say_back, pack, references)}
        </section>
    }
    .into_any()
}

/// Chapter 5.
pub fn plan(pack: &Pack, references: &References) -> AnyView {
    let words = &pack.plan;
    let lists = words
        .checklist
        .iter()
        .chain(&words.questions)
        .map(|each| list(each, 3, pack, references))
        .collect_view();
    view! {
        <section id="text-plan">
            <h2>{words.title.clone()}</h2>
            {paragraph(&words.lead, pack, references)}
            {matters(&words.matters, pack, references)}
            {lists}
            {section(&words.ride, 3, pack, references)}
            {say_back(&words.say_back, pack, references)}
        </section>
    }
    .into_any()
}

/// What matters: each card with its question.
fn matters(told: &Matters, pack: &Pack, references: &References) -> AnyView {
    let cards = told.cards.iter().map(|card| {
        view! { <li><b>{card.name.clone()}"."</b>" "{card.line.clone()}" "{references.claim(&card.ask, pack)}</li> }
    });
    view! {
        <section>
            <h3>{told.title.clone()}</h3>
            {paragraph(&told.lead, pack, references)}
            <ul>{cards.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// A section with its heading at that level (2 or 3).
pub fn section(section: &Section, level: u8, pack: &Pack, references: &References) -> AnyView {
    let title = section.title.clone();
    let heading = if level == 2 {
        view! { <h2>{title}</h2> }.into_any()
    } else {
        view! { <h3>{title}</h3> }.into_any()
    };
    let blocks = section.blocks.iter().map(|block| match block {
        Block::Text(claim) | Block::Place(claim) => paragraph(claim, pack, references),
        Block::List(each) => list(each, level + 1, pack, references),
        Block::Hundred(each) => hundred(each, pack, references),
        // The article ends with them.
        Block::Sources => ().into_any(),
        Block::Help(each) => {
            let (staff, first) = (each.staff.clone(), references.claim(&each.first, pack));
            view! { <p><b>{staff}"."</b>" "{first}</p> }.into_any()
        }
        Block::Tell(each) => tell(each, pack, references),
        Block::After(each) => after(each, level + 1, pack, references),
        Block::Uncounted(each) => uncounted(each, pack, references),
        Block::Rates(each) => rates(each, pack, references),
        Block::Sure(each) => sure(each, pack, references),
        Block::Choices(each) => choices(each, pack, references),
        Block::Brief(each) => brief(each, pack, references),
        Block::Call(each) => list(
            &List {
                title: each.title.clone(),
                items: each.items.clone(),
            },
            level + 1,
            pack,
            references,
        ),
    });
    let taps = told(section, pack, references);
    view! { <section>{heading}{paragraph(&section.lead, pack, references)}{blocks.collect_view()}{taps}</section> }.into_any()
}

/// A claim as a paragraph.
pub fn paragraph(claim: &Claim, pack: &Pack, references: &References) -> AnyView {
    view! { <p>{references.claim(claim, pack)}</p> }.into_any()
}

/// A list with its heading at that level (3 or 4).
pub fn list(list: &List, level: u8, pack: &Pack, references: &References) -> AnyView {
    let title = list.title.clone();
    let heading = if level == 3 {
        view! { <h3>{title}</h3> }.into_any()
    } else {
        view! { <h4>{title}</h4> }.into_any()
    };
    let items = list
        .items
        .iter()
        .map(|claim| view! { <li>{references.claim(claim, pack)}</li> })
        .collect_view();
    view! { {heading}<ul>{items}</ul> }.into_any()
}

/// Questions with what is said to each answer.
pub fn say_back(told: &SayBack, pack: &Pack, references: &References) -> AnyView {
    let ui = &pack.ui.say_back;
    let questions = told.questions.iter().map(|question| {
        let answers = question.answers.iter().map(|answer| {
            view! { <dt>{answer.say.clone()}</dt><dd>{references.claim(&answer.reply, pack)}</dd> }
        });
        view! { <li>{question.ask.clone()}<dl>{answers.collect_view()}</dl></li> }
    });
    view! {
        <section>
            <h3>{ui.title.clone()}</h3>
            <ul>{questions.collect_view()}</ul>
            <p>{told.own.ask.clone()}</p>
            {paragraph(&told.own.answer, pack, references)}
        </section>
    }
    .into_any()
}
