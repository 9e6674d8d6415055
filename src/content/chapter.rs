use super::{
    After, Brief, Choices, Claim, Lab, Rate, Rates, SayBack, Study, Sure, Tell, TellWords,
    Uncounted,
};
use serde::Deserialize;

/// A chapter made of sections: *Staying safe*, *Does it help?*.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Heading; says the point.
    pub title: String,
    /// The one main message.
    pub lead: Claim,
    /// One section is one screen.
    pub sections: Vec<Section>,
    /// Teach-back.
    pub say_back: SayBack,
    /// What its lists to tap have in common, where it has any.
    pub tell: Option<TellWords>,
}

/// One screen of a chapter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Short id for the address.
    pub id: String,
    /// Few words for the list of sections.
    pub name: String,
    /// Heading; says the point.
    pub title: String,
    /// The main message of this screen.
    pub lead: Claim,
    /// What follows, in order.
    #[serde(deserialize_with = "super::late::list")]
    pub blocks: Vec<Block>,
}

/// A piece of a section.
// A pack has a few hundred: their size matters less than a box for each would to the program.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Text(Claim),
    /// A list of seven items or fewer.
    List(List),
    /// A picture of 100 people with, and 100 without.
    Hundred(Hundred),
    /// Whom to call, and when.
    Call(Call),
    /// All sources, and what each stands behind.
    Sources,
    /// Whom to tell first in a waiting room.
    Help(Help),
    /// Whose numbers are shown.
    Place(Claim),
    /// A private list to tap.
    Tell(Tell),
    /// What to wait with after a visit, and how long.
    After(Box<After>),
    /// Many rates of one study.
    Rates(Rates),
    /// A finding without counts.
    Uncounted(Uncounted),
    /// How sure we are, and why.
    Sure(Sure),
    /// Choices side by side.
    Choices(Choices),
    /// The chapter in short.
    Brief(Brief),
}

/// A titled list of seven items or fewer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Heading of the list.
    pub title: String,
    /// One to seven items.
    pub items: Vec<Claim>,
}

/// Two groups of 100 people, drawn side by side.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hundred {
    /// What was counted.
    pub rate: Rate,
    /// In whom.
    pub study: Study,
}

/// When to call whom.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Whom; the number follows from the chosen country or the clinic.
    pub who: Helper,
    /// Heading where no number is known ("Call your clinic").
    pub title: String,
    /// Heading with the number `{n}`, or the clinic's name.
    pub number: Option<String>,
    /// The same where one may also send a text to it.
    pub texted: Option<String>,
    /// Name of the code for a phone in a waiting room, with the number `{n}`.
    pub code: Option<String>,
    /// Signs, seven or fewer.
    pub items: Vec<Claim>,
}

/// What stands before the cards of whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Help {
    /// Heading in a waiting room.
    pub staff: String,
    /// What to do in a waiting room, before any number.
    pub first: Claim,
}

/// Who helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Helper {
    /// The clinic's own number.
    Clinic,
    /// The emergency number of the country.
    Emergency,
    /// The crisis line of the country.
    Crisis,
}

/// *In your brain*.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brain {
    /// Heading.
    pub title: String,
    /// The one main message.
    pub lead: Claim,
    /// Exactly seven, in the order of the story.
    pub beats: Vec<Beat>,
    /// Words of the living picture.
    pub lab: Lab,
    /// *What no one knows yet*.
    pub unknown: Section,
    /// Badge of the last card.
    pub unknown_badge: Badge,
    /// Teach-back.
    pub say_back: SayBack,
}

/// One step of the brain story.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beat {
    /// Short id for the address.
    pub id: String,
    /// Few words for the list.
    pub name: String,
    /// Heading; says the point.
    pub title: String,
    /// How sure scientists are.
    pub badge: Badge,
    /// The caption under the picture; stands alone.
    pub caption: Claim,
    /// The story, one to three passages.
    pub story: Vec<Claim>,
    /// The one thing to change.
    pub slide: Slide,
}

/// A slider and what the picture shows at its low, middle and high third.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slide {
    /// Name of the slider ("How much ketamine is here").
    pub label: String,
    /// The question before: what will happen?
    pub guess: String,
    /// Word at the low end ("none").
    pub from: String,
    /// Word at the middle, where there is one; else empty.
    pub mid: String,
    /// Word at the high end ("more").
    pub to: String,
    /// What one sees in the low, middle and high third.
    pub seen: [String; 3],
}

/// How sure scientists are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Badge {
    /// Measured, agreed.
    WellEstablished,
    /// A theory with support.
    Likely,
    /// Seen in rats or mice.
    SeenInAnimals,
    /// Rival ideas stand.
    StillDebated,
}
