use super::References;
use super::chapters::{list, paragraph};
use crate::content::{Advice, After, List, Pack, Section, Tell};
use leptos::prelude::*;

/// A list to tap as a list to read: an item that asks to wait says so.
pub fn tell(tell: &Tell, pack: &Pack, references: &References) -> AnyView {
    let common = pack.safety.tell.as_ref();
    let items = tell.items.iter().map(|matter| {
        let wait = common.filter(|_| matter.answer == Advice::Wait);
        let wait = wait.map(|words| view! { " "<b>{words.wait.say.clone()}</b> });
        view! { <li>{references.claim(&matter.claim, pack)}{wait}</li> }
    });
    view! { <h4>{tell.title.clone()}</h4><ul>{items.collect_view()}</ul> }.into_any()
}

/// What holds for all lists to tap of a section, where it has any.
pub fn told(section: &Section, pack: &Pack, references: &References) -> Option<AnyView> {
    let taps = section.blocks.iter().any(|block| block.tell().is_some());
    let words = pack.safety.tell.as_ref().filter(|_| taps)?;
    let says = [&words.tell, &words.none, &words.always];
    let says = says.map(|claim| paragraph(claim, pack, references));
    Some(Vec::from(says).into_any())
}

/// The rule of the next day, and all that it holds for.
pub fn after(after: &After, level: u8, pack: &Pack, references: &References) -> AnyView {
    let held = List {
        title: after.title.clone(),
        items: after.claims().cloned().collect(),
    };
    list(&held, level, pack, references)
}
