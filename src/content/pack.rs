use super::{Brain, Chapter, Country, KioskWords, Plan, Section, Session, Sources, Ui, Weigh};
use serde::Deserialize;

/// The whole guide in one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// BCP 47 tag (`en`).
    pub lang: String,
    /// When it was written, by whom it was reviewed.
    pub edition: Edition,
    /// Words the loader needs before the pack is there.
    pub loader: Loader,
    /// Words of buttons and labels.
    pub ui: Ui,
    /// Countries and their numbers; `us` first, `other` last.
    pub countries: Vec<Country>,
    /// Chapter 1.
    pub session: Session,
    /// Chapter 2.
    pub brain: Brain,
    /// Chapter 3.
    pub safety: Chapter,
    /// Chapter 4.
    pub evidence: Chapter,
    /// Chapter 5.
    pub plan: Plan,
    /// Words with which rates are told and weighed.
    pub weigh: Weigh,
    /// Words of the screen in a waiting room; the words that a page of our own carries have none.
    #[serde(default, deserialize_with = "super::late::option")]
    pub kiosk: Option<KioskWords>,
    /// Who made this, who pays, how it is kept up, how to report an error.
    pub about: Section,
    /// Forty terms or fewer.
    pub glossary: Vec<Term>,
    /// All sources, by key.
    pub sources: Sources,
}

impl Pack {
    /// False for the words that a page of our own carries: those of the first chapter and the frame of the others.
    /// They name no sources.
    pub fn is_whole(&self) -> bool {
        !self.sources.is_empty()
    }
}

/// The state of the text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Day of writing, `YYYY-MM-DD`.
    pub written: String,
    /// Day by which it must be reviewed again, `YYYY-MM-DD`.
    pub review_by: String,
    /// The clinician's review, or none yet.
    pub reviewed: Option<Review>,
}

/// A clinician's review.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Name.
    pub name: String,
    /// Profession and credentials.
    pub role: String,
    /// Day, `YYYY-MM-DD`.
    pub on: String,
}

/// What is said before the pack has arrived; the build writes these into the loader script.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loader {
    /// Name of the progress bar.
    pub loading: String,
    /// The button that opens the interactive guide when the reader is already reading.
    pub open: String,
    /// The quiet note after a failure: the text below is whole.
    pub failed: String,
    /// The crisis sentence, before the number.
    pub crisis: String,
}

/// A glossary line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Id used in `{id}` and `{id|shown}`; lower case letters, digits and dashes.
    pub id: String,
    /// The term as a heading.
    pub word: String,
    /// A plain word in its place, for readability counts ("far-away feeling").
    pub plain: String,
    /// One or two plain sentences.
    pub means: String,
}
