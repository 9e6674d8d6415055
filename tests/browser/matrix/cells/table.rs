use super::{Cell, Csp, ENGINES, Framing, Gives, Mime};
use std::fmt::Write;

const MARKS: (&str, &str) = ("<!-- matrix -->\n", "<!-- /matrix -->");

/// The cells as Markdown: a row for each policy and type, a column for each place.
pub fn table(gives: impl Fn(Cell, &str) -> Gives) -> String {
    let mut table = String::from(
        "\n| Policy | Type of the Wasm | top | sandbox | sandbox + same origin | cross-origin |\n",
    );
    table.push_str("|---|---|---|---|---|---|\n");
    let rows = Csp::ALL
        .into_iter()
        .flat_map(|csp| Mime::ALL.map(|mime| (csp, mime)))
        .chain(Csp::BESIDES.map(|csp| (csp, Mime::Wasm)));
    for (csp, mime) in rows {
        let kind = mime.header().unwrap_or("not sent");
        let _ = write!(table, "| {} | {kind} |", csp.name());
        for framing in Framing::ALL {
            let cell = Cell { csp, mime, framing };
            let _ = write!(table, " {} |", words(cell, &gives));
        }
        table.push('\n');
    }
    table.push('\n');
    table
}

/// One word where the engines agree, else one for each.
fn words(cell: Cell, gives: &impl Fn(Cell, &str) -> Gives) -> String {
    let each = ENGINES.map(|engine| gives(cell, engine).word());
    if each.iter().all(|word| *word == each[0]) {
        return each[0].into();
    }
    let told: Vec<String> = ENGINES
        .iter()
        .zip(each)
        .map(|(engine, word)| format!("{engine}: {word}"))
        .collect();
    told.join(", ")
}

/// What stands between the two marks: before, within, after.
pub fn inside(page: &str) -> Option<(&str, &str, &str)> {
    let start = page.find(MARKS.0)? + MARKS.0.len();
    let end = start + page[start..].find(MARKS.1)?;
    Some((&page[..start], &page[start..end], &page[end..]))
}
