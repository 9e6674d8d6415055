use super::call::clinic;
use super::chapter::section;
use super::context::Context;
use super::say_back::say_back;
use super::words::{paragraph, Linked};
use crate::content::{plain, Fill, List, Pack};
use leptos::prelude::*;

/// *My plan*: checklist, questions, ride, clinic; prints on one page.
#[component]
pub fn Plan(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let (ui, linked) = (&pack.ui.plan, Linked::default());
    let lists = pack.plan.checklist.iter().enumerate().map(|(index, list)| checklist(index, list, context, &pack)).collect_view();
    let questions = pack.plan.questions.iter().map(|list| super::chapter::list(list, &pack, &linked)).collect_view();
    let fields = [&ui.ride, &ui.ride_phone, &ui.mine].map(|label| field(label));
    let number = {
        let pack = pack.clone();
        move || clinic(context, &pack)
    };
    let name = move || context.clinic.get().name;
    view! {
        <div class="lead">{paragraph(&pack.plan.lead, &pack, &linked)}</div>
        <div class="plan">
            <section class="checklist"><h3>{ui.checklist.clone()}</h3>{lists}</section>
            <section class="questions"><h3>{ui.questions.clone()}</h3>{questions}</section>
            <section class="mine">
                <p class="private">{ui.private.clone()}</p>
                {Vec::from(fields)}
                <h3>{ui.clinic.clone()}</h3>
                <p>{name}</p>
                <div class="lines">{number}</div>
            </section>
        </div>
        <button type="button" class="print" on:click=move |_| context.wires.print.run(())>{ui.print.clone()}</button>
        <section class="ride"><h3>{pack.plan.ride.title.clone()}</h3>{section(&pack.plan.ride, context, &pack)}</section>
        {say_back(&pack.plan.say_back, &pack)}
    }
}

/// A list to tick.
fn checklist(index: usize, list: &List, context: Context, pack: &Pack) -> AnyView {
    let of = list.items.len();
    let template = pack.ui.plan.ticked.clone();
    let ticked = context.derive(move |guide, _| guide.ticked.range((index, 0)..(index + 1, 0)).count());
    let items = list.items.iter().enumerate().map(|(item, claim)| {
        let here = context.derive(move |guide, _| guide.ticked.contains(&(index, item)));
        let toggle = move |_| {
            context.update(|guide, _| {
                if !guide.ticked.remove(&(index, item)) {
                    guide.ticked.insert((index, item));
                }
            });
        };
        // No term buttons inside a label: a tap there ticks the box.
        let words = plain(&claim.say);
        view! { <li><label><input type="checkbox" prop:checked=here on:change=toggle /><span>{words}</span></label></li> }
    });
    let items = items.collect_view();
    let done = move || template.fill(&[("n", &ticked.get().to_string()), ("of", &of.to_string())]);
    view! { <section class="list"><h4>{list.title.clone()}</h4><ul>{items}</ul><p class="ticked" role="status">{done}</p></section> }.into_any()
}

/// A line to type or write on; what is typed lives in the field alone.
fn field(label: &str) -> AnyView {
    view! { <label class="field"><span>{label.to_owned()}</span><input type="text" autocomplete="off" /></label> }.into_any()
}
