use serde::Deserialize;

/// A country and whom to call there.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166 code in lower case (`us`), `eu`, or `other`.
    pub id: String,
    /// Name in the pack's language.
    pub name: String,
    /// Crisis lines, the main one first; empty only for `other`.
    pub crisis: Vec<Line>,
    /// Emergency number; empty for `other`.
    pub emergency: Vec<Line>,
    /// Other lines that help; often none.
    pub also: Vec<Line>,
    /// Sources of the numbers.
    pub from: Vec<String>,
    /// True when the numbers were seen at their source.
    pub checked: bool,
}

/// One telephone line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What it is and when it answers ("Suicide and crisis line, day and night").
    pub name: String,
    /// The number to call, as people write it.
    pub call: String,
    /// The number to send a text to, where there is one.
    pub text: Option<String>,
    /// False when this number alone was not seen at its source.
    pub checked: Option<bool>,
}
