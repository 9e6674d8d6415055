use super::chapters::{list, section};
use super::references::References;
use super::{disclaimer, head, lines};
use crate::content::{Block, Pack};
use crate::view::foot::edition;
use leptos::prelude::*;

/// The screens of safety that nobody may miss: when to call, who must not have it, the way home.
const SCREENS: [&str; 3] = ["help", "must-not", "ride"];

/// What the guide as one file shows before it has unpacked the rest, and where scripts are forbidden: whom to call, the
/// most needed of safety, and where the guide works. It names no sources and links no terms: they are in the rest.
pub fn core(pack: &Pack) -> String {
    let references = References::none();
    let screens = pack.safety.sections.iter();
    let screens = screens.filter(|each| SCREENS.contains(&each.id.as_str()));
    let works = pack
        .about
        .blocks
        .iter()
        .rev()
        .find_map(|block| match block {
            Block::List(each) => Some(list(each, 3, pack, &references)),
            _ => None,
        });
    let view = view! {
        <article class="article" lang=pack.lang.clone()>
            {head(pack)}
            {screens.map(|each| section(each, 2, pack, &references)).collect_view()}
            <section>
                <h2>{pack.ui.crisis.label.clone()}</h2>
                {pack.countries.iter().map(|place| view! { <h3>{place.name.clone()}</h3>{lines(place, pack)} }).collect_view()}
            </section>
            <footer>{works}{disclaimer(pack)}{edition(pack).into_any()}</footer>
        </article>
    };
    super::bare(&view.to_html())
}
