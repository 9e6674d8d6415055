use super::context::Context;
use super::crisis::{crisis_links, emergency_links};
use super::words::{words, Linked};
use crate::content::{Call, Fill, Helper, Pack};
use leptos::prelude::*;

/// Whom to call, for what, with the number of the chosen country or the clinic.
pub fn call(card: &Call, context: Context, pack: &Pack, linked: &Linked) -> AnyView {
    let who = card.who;
    let items = card.items.iter().map(|claim| view! { <li>{words(&claim.say, pack, linked)}</li> }).collect_view();
    view! {
        <section class="call" data-who=who.as_str()>
            <h3>{card.title.clone()}</h3>
            <div class="lines">{numbers(who, context)}</div>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}

fn numbers(who: Helper, context: Context) -> impl IntoView {
    let (country, pack) = (context.country(), context.pack());
    move || match who {
        Helper::Clinic => vec![clinic(context, &pack)],
        Helper::Emergency => emergency_links(&country.get(), &pack),
        Helper::Crisis => crisis_links(&country.get(), &pack),
    }
}

/// The clinic's own number, or where to find it.
pub fn clinic(context: Context, pack: &Pack) -> AnyView {
    let (clinic, words) = (context.clinic.get(), &pack.ui.crisis);
    let Some(phone) = clinic.phone else { return view! { <p>{words.your_clinic.clone()}</p> }.into_any() };
    let name = clinic.name.unwrap_or_else(|| pack.ui.plan.clinic.clone());
    let href = format!("tel:{}", phone.replace(' ', ""));
    view! { <a class="line" href=href>{words.clinic.fill(&[("name", &name), ("n", &phone)])}</a> }.into_any()
}

impl Helper {
    /// The name the style sheet knows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Clinic => "clinic",
            Self::Emergency => "emergency",
            Self::Crisis => "crisis",
        }
    }
}
