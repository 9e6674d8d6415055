use super::List;
use serde::Deserialize;

/// Words of the living picture in *In your brain*: what the reader can do with it, and what is then said.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lab {
    /// Question before the three depths.
    pub depth: String,
    /// Circuit, synapse, gate.
    pub depths: [String; 3],
    /// How time runs in the picture, in the order of `science::Scale`.
    pub scales: [String; 5],
    /// Words on the picture, as the style sheet knows them.
    pub parts: [String; 9],
    /// What each depth shows, where the beat's own caption tells of another.
    pub views: [String; 3],
    /// The two halves when comparing: without, with.
    pub halves: [String; 2],
    /// Heading of the strip chart.
    pub strip: String,
    /// Its three lines: gates blocked, glutamate out, AMPA gates busy.
    pub lines: [String; 3],
    /// What the thin lines are when comparing.
    pub thin: String,
    /// Holds the picture.
    pub hold: String,
    /// Lets it go on.
    pub go_on: String,
    /// The deeds, in the order of `Act`.
    pub acts: [Deed; 6],
    /// Takes the level of the session's moment `{when}`.
    pub moment: String,
    /// What the picture shows, in words.
    pub said: Said,
    /// How the picture is made, and what in it is a guess.
    pub made: List,
    /// The picture is on its way.
    pub loading: String,
    /// The picture could not be loaded.
    pub failed: String,
}

/// A deed of the reader.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deed {
    /// The button.
    pub label: String,
    /// The button once it is done, where it can be undone; else empty.
    pub undo: String,
    /// The question before: what will happen?
    pub predict: String,
    /// What is said while it happens.
    pub during: String,
    /// What is said once it is undone, where it can be; else empty.
    pub undone: String,
    /// What was seen; which one holds is chosen by `guide`.
    pub seen: Vec<String>,
}

/// Sentences about the state of the models.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// Before a sentence `{say}` about one of two halves.
    pub with: String,
    /// Ketamine in `{share}` of the gates on the brake cell.
    pub brake: String,
    /// Ketamine in `{share}` of the NMDA gates on the receiver.
    pub receiver: String,
    /// Less, as much, more glutamate out than before.
    pub glutamate: [String; 3],
    /// `{green}` and `{blue}` gates open.
    pub gates: String,
    /// No gate is open.
    pub shut: String,
    /// The one gate, in the order of `science::Pore`.
    pub pores: [String; 5],
    /// Growth signals: hardly any, some, many.
    pub growth: [String; 3],
    /// Links: in the first hours, after about a day, weeks later.
    pub links: [String; 3],
}
