use super::derived::Derived;
use super::el::{View, el, words};

/// One choice of a few, as radio buttons.
pub fn choice(
    name: &'static str,
    legend: &str,
    labels: impl IntoIterator<Item = String>,
    here: Derived<usize>,
    choose: impl Fn(usize) + Copy + 'static,
) -> View {
    let options = labels.into_iter().enumerate().map(|(index, label)| {
        let button = el("input")
            .attr("type", "radio")
            .attr("name", name)
            .flag("checked", move || here.get() == index)
            .on("change", move |_| choose(index));
        el("label")
            .child(button.view())
            .child(words("span", "", &label))
            .view()
    });
    let choices = el("div").class("choices").children(options);
    el("fieldset")
        .class("choice")
        .child(words("legend", "", legend))
        .child(choices.view())
        .view()
}
