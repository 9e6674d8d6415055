use super::Claim;
use serde::Deserialize;

/// Choices side by side, in no order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choices {
    /// Heading.
    pub title: String,
    /// Says that the order is no ranking.
    pub note: Claim,
    /// Head of the first column.
    pub choice: String,
    /// What is told of each, as many as each has cells.
    pub heads: Vec<String>,
    /// The choices.
    pub rows: Vec<Choice>,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name.
    pub name: String,
    /// What it is, visits, downsides, what to ask: in the order of the heads.
    pub cells: Vec<Claim>,
}

impl Choices {
    /// Every claim, in reading order.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        [&self.note].into_iter().chain(cells)
    }
}
