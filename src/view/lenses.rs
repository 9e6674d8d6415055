use super::context::Context;
use super::curve::Curve;
use super::icons::{icon, Icon};
use super::words::{paragraph, Linked};
use crate::content::Lens;
use leptos::prelude::*;

/// Five views of the same instant.
#[component]
pub fn Lenses(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let pack = context.pack();
    let moment = context.derive(|guide, pack| guide.moment(pack).clone());
    let lenses = Lens::ALL.map(|lens| {
        let (words, name) = (pack.clone(), pack.ui.lenses[lens as usize].clone());
        let passages = move || {
            let linked = Linked::default();
            moment.with(|moment| moment.lenses.get(lens).iter().map(|claim| paragraph(claim, &words, &linked)).collect_view())
        };
        let body = view! {
            <section class="lens" data-lens=lens.as_str()>
                <h3>{icon(Icon::Lens(lens))} <span>{name}</span></h3>
                {(lens == Lens::Body).then(|| view! { <Curve context /> })}
                <div class="passages">{passages}</div>
            </section>
        };
        body.into_any()
    });
    view! { <div class="lenses">{Vec::from(lenses)}</div> }
}

impl Lens {
    /// The name the style sheet knows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Feel => "feel",
            Self::Body => "body",
            Self::Brain => "brain",
            Self::Act => "do",
        }
    }
}
