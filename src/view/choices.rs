use super::el::{View, el, words};
use super::words::{Linked, paragraph, told};
use crate::content::{Choice, Choices, Pack};

/// Choices side by side: a table, whose rows become cards where there is little room. The roles keep it a table there.
pub fn choices(data: &Choices, pack: &Pack, linked: &Linked) -> View {
    let head = |name: &str| {
        el("th")
            .attr("scope", "col")
            .attr("role", "columnheader")
            .text(name)
            .view()
    };
    let heads = el("tr")
        .attr("role", "row")
        .child(head(&data.choice))
        .children(data.heads.iter().map(|name| head(name)));
    let rows = data.rows.iter().map(|each| row(each, data, pack, linked));
    let table = el("table")
        .attr("role", "table")
        .child(words("caption", "", &data.title))
        .child(group("thead", vec![heads.view()]))
        .child(group("tbody", rows.collect()));
    el("section")
        .class("choose")
        .child(paragraph(&data.note, pack, linked))
        .child(table.view())
        .view()
}

fn group(tag: &'static str, rows: Vec<View>) -> View {
    el(tag).attr("role", "rowgroup").children(rows).view()
}

fn row(choice: &Choice, of: &Choices, pack: &Pack, linked: &Linked) -> View {
    let name = el("th")
        .attr("scope", "row")
        .attr("role", "rowheader")
        .text(&choice.name);
    let cells = of.heads.iter().zip(&choice.cells).map(|(head, claim)| {
        el("td")
            .attr("role", "cell")
            .attr("data-head", head)
            .child(el("div").children(told(claim, pack, linked)).view())
            .view()
    });
    el("tr")
        .attr("role", "row")
        .child(name.view())
        .children(cells)
        .view()
}
