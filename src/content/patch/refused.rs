use crate::content::Json;
use std::fmt;

/// A part of a clinic's file that cannot be used: where it stands, what stood there, what may stand there, and what is
/// used instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Where, such as `times.drip_minutes` or `texts.plan.questions.0.items.2`.
    pub path: String,
    /// What stood there.
    pub value: String,
    /// What may stand there.
    pub allowed: String,
    /// What is used.
    pub instead: Instead,
}

/// What stands in the place of what was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// What is usual.
    Default,
    /// The guide's own words.
    Ours,
    /// Nothing: the rest holds.
    Nothing,
}

impl Refused {
    /// A field that is left at its default.
    pub fn new(path: &str, value: &Json, allowed: &str) -> Self {
        Self {
            path: path.to_owned(),
            value: shown(value),
            allowed: allowed.to_owned(),
            instead: Instead::Default,
        }
    }

    /// The same with something else in its place.
    #[must_use]
    pub fn with(self, instead: Instead) -> Self {
        Self { instead, ..self }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            value,
            allowed,
            instead,
        } = self;
        let instead = match instead {
            Instead::Default => "the default is used",
            Instead::Ours => "the guide's own words are used",
            Instead::Nothing => "it is left out",
        };
        write!(
            f,
            "{path} \"{value}\" cannot be used; allowed: {allowed}; {instead}"
        )
    }
}

/// A value as its writer would know it again; a long one is cut.
fn shown(value: &Json) -> String {
    const MOST: usize = 320;
    match value {
        Json::Text(text) if text.len() <= MOST => text.clone(),
        other => other.describe(),
    }
}
