mod session;

pub use session::{ClockWords, CurveWords, DiffersWords, SceneWords};

use serde::Deserialize;

/// Words of the interface: buttons, labels, short notes. `{n}` and other names in braces are filled in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ui {
    /// Name of the guide.
    pub title: String,
    /// The sentence on every screen: the clinic comes first.
    pub first: String,
    /// Names of the chapters.
    pub chapters: Chapters,
    /// Name of the chapter list.
    pub nav: String,
    /// Name of the list of screens in a chapter.
    pub steps: String,
    /// Where in the chapter, `{n}` of `{of}`.
    pub step: String,
    /// Go on.
    pub next: String,
    /// Go back.
    pub back: String,
    /// Go on to the chapter `{name}`.
    pub next_chapter: String,
    /// Go to the first screen.
    pub start_again: String,
    /// Words of the clock.
    pub clock: ClockWords,
    /// Names of the five views, in the order of `Lens::ALL`.
    pub lenses: [String; 5],
    /// How often a feeling comes: common, less common, rare but important.
    pub feel: [String; 3],
    /// A time of `{n}` minutes.
    pub minutes: String,
    /// A time of `{n}` hours.
    pub hours: String,
    /// Words on what differs from clinic to clinic.
    pub differs: DiffersWords,
    /// Words of the room picture.
    pub scene: SceneWords,
    /// Words of the level picture.
    pub curve: CurveWords,
    /// Words of the brain chapter.
    pub brain: BrainWords,
    /// Words of the crisis line.
    pub crisis: CrisisWords,
    /// Words of the source lists.
    pub sources: SourceWords,
    /// Words of the reading settings.
    pub display: DisplayWords,
    /// Words about the state of the text.
    pub edition: EditionWords,
    /// Leads past the list of screens.
    pub skip: String,
    /// Words around the teach-back.
    pub say_back: SayBackWords,
    /// Heading of the glossary.
    pub glossary: String,
    /// Closes a card.
    pub close: String,
    /// Legend of the route choice.
    pub routes: String,
    /// Words while others are on their way.
    pub late: LateWords,
    /// What this guide is not, short sentences.
    pub disclaimer: Vec<String>,
}

/// Names of the five chapters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapters {
    /// First.
    pub session: String,
    /// Second.
    pub brain: String,
    /// Third.
    pub safety: String,
    /// Fourth.
    pub evidence: String,
    /// Fifth.
    pub plan: String,
}

/// Words of the brain chapter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BrainWords {
    /// Question before the badge.
    pub badge: String,
    /// Names in the order of `Badge`.
    pub badges: [String; 4],
    /// Heading of the one thing to change.
    pub try_it: String,
    /// Short name of the last card.
    pub unknown: String,
    /// The picture is simplified.
    pub scale: String,
    /// Where a slider stands, `{n}` of 100.
    pub value: String,
    /// Heading of the picture told in words.
    pub in_words: String,
    /// Shares of gates in words, from none to most; how many stand in `guide`.
    pub shares: [String; 6],
    /// In the session: ketamine may sit in `{share}` of the gates on brake cells now.
    pub now: String,
    /// From the session to the picture at the same level.
    pub go: String,
}

/// Words of the crisis line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrisisWords {
    /// The question, first.
    pub ask: String,
    /// Call `{n}`.
    pub call: String,
    /// Text `{n}`.
    pub text: String,
    /// Emergency: `{n}`.
    pub emergency: String,
    /// Label of the country choice.
    pub country: String,
    /// Said where no number is known.
    pub elsewhere: String,
    /// Call `{name}`: `{n}`.
    pub clinic: String,
    /// Said where the clinic gave no number.
    pub your_clinic: String,
    /// Name of the region.
    pub label: String,
}

/// Words of the source lists.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceWords {
    /// Heading: sources of this screen.
    pub here: String,
    /// Heading: all sources.
    pub all: String,
    /// Mark of a claim not yet checked.
    pub unchecked: String,
    /// Said where the screen has no sources.
    pub none: String,
    /// Name of the number behind a claim; has room for `{n}`.
    pub mark: String,
    /// Heading of the card with a claim's sources.
    pub card: String,
    /// When a source was last checked; has room for `{date}`.
    pub seen: String,
    /// Before the parts of the guide a source stands behind.
    pub behind: String,
}

/// Words of the reading settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisplayWords {
    /// Heading.
    pub title: String,
    /// Label.
    pub size: String,
    /// Normal, large, largest.
    pub sizes: [String; 3],
    /// Label.
    pub theme: String,
    /// As the device, light, dark, high contrast.
    pub themes: [String; 4],
    /// Stops pictures that move by themselves.
    pub still: String,
}

/// Words about the state of the text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionWords {
    /// Written `{date}`, review due `{due}`.
    pub written: String,
    /// No clinician has reviewed it yet.
    pub unreviewed: String,
    /// Reviewed by `{name}`, `{role}`, `{date}`.
    pub reviewed: String,
    /// Older than its review date `{due}`.
    pub overdue: String,
}

/// Said while a chapter's words are on their way.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LateWords {
    /// They are coming.
    pub coming: String,
    /// They did not come.
    pub lost: String,
    /// The button that asks once more.
    pub again: String,
}

/// Fills the `{name}`s of a template.
pub trait Fill {
    /// The words with each `{name}` replaced by its value.
    fn fill(&self, values: &[(&str, &str)]) -> String;
}

impl Fill for str {
    fn fill(&self, values: &[(&str, &str)]) -> String {
        values.iter().fold(self.to_owned(), |words, (name, value)| {
            words.replace(&format!("{{{name}}}"), value)
        })
    }
}

/// Words around the teach-back.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayBackWords {
    /// Heading.
    pub title: String,
    /// How it goes: no score.
    pub hint: String,
    /// Shows what a good answer holds.
    pub show: String,
}
