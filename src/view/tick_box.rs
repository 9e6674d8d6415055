use super::context::Context;
use super::derived::Derived;
use super::el::{View, el};
use crate::content::Pack;
use crate::guide::Guide;

/// A box to tick with its words. They carry no term buttons: a tap there would tick the box.
pub fn tick_box(
    words: View,
    here: Derived<bool>,
    context: Context,
    change: impl Fn(&mut Guide, &Pack) + 'static,
) -> View {
    let input = el("input")
        .attr("type", "checkbox")
        .flag("checked", move || here.get())
        .on("change", move |_| context.update(&change));
    el("label").child(input.view()).child(words).view()
}
