use super::call::call;
use super::context::Context;
use super::hundred::hundred;
use super::say_back::say_back;
use super::words::{paragraph, words, Linked};
use crate::content::{Block, Chapter as Words, List, Pack, Section};
use crate::guide::Chapter;
use leptos::prelude::*;

/// *Staying safe* and *Does it help?*: a chapter of sections, one on screen at a time.
#[component]
pub fn Sections(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let place = context.derive(|guide, _| (guide.chapter, guide.step()));
    view! {
        <Steps context />
        <div class="section">
            {move || {
                let (chapter, step) = place.get();
                let words = chapter_words(chapter, &pack);
                let first = (step == 0).then(|| paragraph(&words.lead, &pack, &Linked::default()));
                let last = (step + 1 == words.sections.len()).then(|| say_back(&words.say_back, &pack));
                let body = words.sections.get(step).map(|each| section(each, context, &pack));
                view! { <div class="lead">{first}</div>{body}{last} }
            }}
        </div>
    }
}

fn chapter_words(chapter: Chapter, pack: &Pack) -> &Words {
    if chapter == Chapter::Evidence { &pack.evidence } else { &pack.safety }
}

/// A section without its heading: main message, then the blocks.
pub fn section(section: &Section, context: Context, pack: &Pack) -> AnyView {
    let linked = Linked::default();
    let lead = paragraph(&section.lead, pack, &linked);
    let blocks = section.blocks.iter().map(|block| match block {
        Block::Text(claim) => paragraph(claim, pack, &linked),
        Block::List(each) => list(each, pack, &linked),
        Block::Hundred(picture) => hundred(picture, pack, &linked),
        Block::Call(card) => call(card, context, pack, &linked),
    });
    let blocks = blocks.collect_view();
    view! { <div class="main-message">{lead}</div><div class="blocks">{blocks}</div> }.into_any()
}

/// A titled list.
pub fn list(list: &List, pack: &Pack, linked: &Linked) -> AnyView {
    let items = list.items.iter().map(|claim| view! { <li>{words(&claim.say, pack, linked)}</li> }).collect_view();
    view! { <section class="list"><h3>{list.title.clone()}</h3><ul>{items}</ul></section> }.into_any()
}

/// The screens of the open chapter by name.
#[component]
pub fn Steps(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let label = pack.ui.steps.clone();
    let here = context.derive(|guide, _| guide.step());
    let names = context.derive(|guide, pack| match guide.chapter {
        Chapter::Brain => pack.brain.beats.iter().map(|beat| beat.name.clone()).chain([pack.ui.brain.unknown.clone()]).collect(),
        chapter => chapter_words(chapter, pack).sections.iter().map(|section| section.name.clone()).collect::<Vec<_>>(),
    });
    let items = move || {
        names.get().into_iter().enumerate().map(|(index, name)| {
            view! {
                <li>
                    <button
                        type="button"
                        aria-current=move || (here.get() == index).then_some("step")
                        on:click=move |_| context.travel(|guide, pack| guide.go(index, pack))
                    >
                        {name}
                    </button>
                </li>
            }
        })
        .collect_view()
    };
    view! { <nav class="steps" aria-label=label><ol>{items}</ol></nav> }
}
