use super::References;
use super::weighed::{brief, choices, hundred, rates, sure, uncounted};
use crate::content::{Block, Chapter, Claim, List, Pack, SayBack, Section};
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
            {lists}
            {section(&words.ride, 3, pack, references)}
            {say_back(&words.say_back, pack, references)}
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
        Block::Text(claim) => paragraph(claim, pack, references),
        Block::List(each) => list(each, level + 1, pack, references),
        Block::Hundred(each) => hundred(each, pack, references),
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
    view! { <section>{heading}{paragraph(&section.lead, pack, references)}{blocks.collect_view()}</section> }.into_any()
}

/// A claim as a paragraph.
pub fn paragraph(claim: &Claim, pack: &Pack, references: &References) -> AnyView {
    view! { <p>{references.claim(claim, pack)}</p> }.into_any()
}

/// A list with its heading at that level (3 or 4).
fn list(list: &List, level: u8, pack: &Pack, references: &References) -> AnyView {
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

/// Teach-back prompts with what a good answer holds.
pub fn say_back(asks: &[SayBack], pack: &Pack, references: &References) -> AnyView {
    let items = asks.iter().map(
        |each| view! { <li>{each.ask.clone()}{paragraph(&each.answer, pack, references)}</li> },
    );
    view! { <section><h3>{pack.ui.say_back.clone()}</h3><ul>{items.collect_view()}</ul></section> }
        .into_any()
}
