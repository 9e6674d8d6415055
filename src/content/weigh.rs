//! Words with which rates are told and weighed.

use serde::Deserialize;

/// Words of the controls of a collection.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatesWords {
    /// Head of the first column of the table.
    pub effect: String,
    /// Legend: what comes first.
    pub order: String,
    /// By size; by what worries the reader.
    pub orders: Vec<String>,
    /// Marks a rate.
    pub worry: String,
    /// Shows all `{n}`.
    pub all: String,
    /// Shows the first `{n}`.
    pub few: String,
    /// Said: `{what}` is marked, `{n}` are.
    pub marked: String,
    /// Said: `{what}` is no longer marked, `{n}` are.
    pub unmarked: String,
    /// Said of the two orders.
    pub ordered: Vec<String>,
    /// Said of the second order, when nothing is marked.
    pub unordered: String,
    /// Heading of the questions that follow from the marks.
    pub asks: String,
    /// What is marked stays here.
    pub private: String,
}

/// Words with which rates are told and weighed, in every chapter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weigh {
    /// `{n}` out of `{of}`.
    pub count: String,
    /// Fewer than `{n}` out of `{of}`.
    pub below: String,
    /// What one figure is.
    pub key: String,
    /// What a figure of the common part is.
    pub both: String,
    /// What a figure beyond it is.
    pub beyond: String,
    /// Before the limit sentence.
    pub limit: String,
    /// Before the people studied.
    pub who: String,
    /// Head of a column: the group.
    pub group: String,
    /// Head of a column: its count.
    pub counted: String,
    /// Legend: how rates are shown.
    pub show: String,
    /// As pictures, as a table.
    pub shows: Vec<String>,
    /// Question before how sure we are.
    pub sure: String,
    /// Names in the order of `Level`, four words each.
    pub levels: Vec<String>,
}
