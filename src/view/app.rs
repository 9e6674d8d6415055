use super::brain::Brain;
use super::chapter::Sections;
use super::chapters::Chapters;
use super::context::{Context, Wires};
use super::crisis::Crisis;
use super::foot::Foot;
use super::glossary::Glossary;
use super::plan::Plan;
use super::session::Session;
use super::steer::Steer;
use crate::content::Pack;
use crate::guide::{Chapter, Clinic, Guide, Mode};
use leptos::prelude::*;
use std::sync::Arc;

/// The whole interactive guide.
#[component]
pub fn App(
    /// The words.
    pack: Arc<Pack>,
    /// The one state.
    guide: RwSignal<Guide>,
    /// What the clinic told about itself.
    clinic: RwSignal<Clinic>,
    /// Where the guide is shown.
    mode: Mode,
    /// What the host hears.
    wires: Wires,
) -> impl IntoView {
    let context = Context::new(pack.clone(), guide, clinic, wires);
    report(context);
    let chapter = context.derive(|guide, _| guide.chapter);
    let title = context.derive(title);
    let display = context.derive(|guide, _| guide.display);
    let level = if mode == Mode::Embed { "2" } else { "1" };
    view! {
        <div
            class="guide"
            lang=pack.lang.clone()
            data-mode=mode.as_str()
            data-theme=move || display.get().theme.as_str()
            data-size=move || display.get().size.as_str()
        >
            <div class="frame">
                <header class="top">
                    <div class="brand">
                        <p class="name" role="heading" attr:aria-level=level>{pack.ui.title.clone()}</p>
                        <p class="first">{pack.ui.first.clone()}</p>
                    </div>
                    <Crisis context />
                </header>
                <Chapters context />
                <section class="screen" aria-labelledby="screen-title">
                    <h2 id="screen-title" class="title" tabindex="-1" node_ref=context.heading>{title}</h2>
                    {move || match chapter.get() {
                        Chapter::Session => view! { <Session context /> }.into_any(),
                        Chapter::Brain => view! { <Brain context /> }.into_any(),
                        Chapter::Safety | Chapter::Evidence => view! { <Sections context /> }.into_any(),
                        Chapter::Plan => view! { <Plan context /> }.into_any(),
                    }}
                    <Steer context />
                </section>
                <Foot context />
            </div>
            <Glossary context />
        </div>
    }
}

/// The heading of the open screen.
fn title(guide: &Guide, pack: &Pack) -> String {
    let step = guide.step();
    match guide.chapter {
        Chapter::Session => &pack.session.title,
        Chapter::Brain => pack.brain.beats.get(step).map_or(&pack.brain.unknown.title, |beat| &beat.title),
        Chapter::Safety => &pack.safety.sections[step].title,
        Chapter::Evidence => &pack.evidence.sections[step].title,
        Chapter::Plan => &pack.plan.title,
    }
    .clone()
}

/// Tells the host where the reader is. Only calls out: no effect sets a signal.
fn report(context: Context) {
    let chapter = context.derive(|guide, _| guide.chapter);
    let address = context.derive(Guide::address);
    let complete = context.derive(|guide, _| guide.seen.iter().all(|seen| *seen));
    Effect::watch(
        move || chapter.get(),
        move |chapter, _, _| context.wires.navigated.run(*chapter),
        false,
    );
    Effect::watch(
        move || address.get(),
        move |address, before, _| {
            let step_back = before.is_none_or(|before| before.chapter != address.chapter);
            context.wires.moved.run((address.clone(), step_back));
        },
        false,
    );
    Effect::watch(
        move || complete.get(),
        move |complete, _, _| {
            if *complete {
                context.wires.completed.run(());
            }
        },
        false,
    );
}
