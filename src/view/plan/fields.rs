use crate::guide::Note;
use crate::view::context::Context;
use crate::view::el::{View, el, words};
use crate::view::events::typed;

/// Lines to write on, one below the other.
pub fn fields(lines: impl IntoIterator<Item = View>) -> View {
    el("div").class("fields").children(lines).view()
}

/// A line to write on. What is typed lives in the state, as long as the page.
pub fn line(note: Note, label: &str, context: Context) -> View {
    let value = context.derive(move |guide, _| guide.mine.note(note).to_owned());
    let input = el("input")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("maxlength", &note.longest().to_string())
        .prop("value", move || value.get())
        .on("input", move |event| {
            context.update(|guide, _| guide.mine.write(note, &typed(&event)));
        });
    el("label")
        .class("field")
        .child(words("span", "", label))
        .child(input.view())
        .view()
}
