//! A small strict JSON reader, so that neither a general one nor float parsing rides along in the Wasm.

mod parse;
mod text;

pub use parse::parse;

/// A JSON value as packs use them: numbers are whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number without fraction or exponent.
    Whole(i64),
    /// A string, its escapes resolved.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in the order of the file; each key stands once.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// What this is, for an error message; a long text is cut.
    #[cold]
    #[inline(never)]
    pub fn describe(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Bool(true) => "true".into(),
            Self::Bool(false) => "false".into(),
            Self::Whole(number) => number.to_string(),
            Self::Text(text) => {
                let mut said = String::from("\"");
                said.extend(text.chars().take(40));
                said.push_str(if text.chars().nth(40).is_some() {
                    "...\""
                } else {
                    "\""
                });
                said
            }
            Self::List(_) => "a list".into(),
            Self::Map(_) => "a map".into(),
        }
    }
}
