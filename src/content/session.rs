use super::{Claim, Differs, Feel, Practice};
use serde::Deserialize;

/// The first chapter: what happens, moment by moment, for each way of giving the medicine.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Heading of the chapter; says the point.
    pub title: String,
    /// The one main message.
    pub lead: Claim,
    /// All routes the pack tells, in the order they are offered.
    pub routes: Vec<Route>,
    /// What a reader can rehearse now.
    pub practice: Practice,
    /// Teach-back prompts.
    pub say_back: super::SayBack,
}

/// How the medicine is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RouteId {
    /// Through a vein, by pump.
    #[default]
    Iv,
    /// A shot into a muscle.
    Im,
    /// The approved esketamine nose spray; no other spray is meant.
    Nasal,
    /// A lozenge or tablet held in the mouth.
    Lozenge,
}

/// One route and its story.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Which route.
    pub id: RouteId,
    /// Name on the button ("Drip").
    pub name: String,
    /// What it is, in a few words ("through a vein").
    pub hint: String,
    /// Whether regulators have approved it for mood, and what that means.
    pub status: Claim,
    /// What is special about this route; up to four passages.
    pub about: Vec<Claim>,
    /// Words to ask for help with, fit for this route; to say aloud.
    pub help: Vec<Claim>,
    /// What differs from clinic to clinic: the general range.
    pub differs: Differs,
    /// True when published timings allow minutes; false shows order words only.
    pub timed: bool,
    /// In order of time; ids are unique within the route.
    pub moments: Vec<Moment>,
}

/// A stop on the clock.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Short id for the address, such as `20` or `home`; lower case letters, digits and dashes.
    pub id: String,
    /// The place in the story that other routes share.
    pub stage: Stage,
    /// Minutes from the start of the dose; negative before it. Never shown where the route is not `timed`. A drip's
    /// are those of the usual length; [`crate::guide::Pace`] gives the others.
    pub at: i32,
    /// When, as words on the clock ("{@20} minutes in", "The day before").
    pub when: String,
    /// What the moment is about: ends the spoken sentence "20 minutes in: feelings are usually growing".
    pub title: String,
    /// The caption under the picture; stands alone.
    pub caption: Claim,
    /// Five views of the same instant.
    pub lenses: Lenses,
}

/// The same instant, seen five ways; each one to four passages, feelings up to six.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lenses {
    /// What staff do and what stands around you.
    pub room: Vec<Claim>,
    /// The range of what you may feel, from nothing much to strong.
    pub feel: Feel,
    /// Blood pressure, pulse, level.
    pub body: Vec<Claim>,
    /// The synapse at this instant.
    pub brain: Vec<Claim>,
    /// What you can do now.
    #[serde(rename = "do")]
    pub act: Vec<Claim>,
}

/// Which of the five views.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lens {
    /// In the room.
    #[default]
    Room,
    /// What you may feel.
    Feel,
    /// In your body.
    Body,
    /// In your brain.
    Brain,
    /// What you can do.
    Act,
}

impl Lens {
    /// All five, in the order they are shown.
    pub const ALL: [Self; 5] = [Self::Room, Self::Feel, Self::Body, Self::Brain, Self::Act];
}

impl Lenses {
    /// The passages of one lens, in reading order.
    pub fn get(&self, lens: Lens) -> Vec<&Claim> {
        let list = match lens {
            Lens::Feel => return self.feel.groups().into_iter().flatten().collect(),
            Lens::Room => &self.room,
            Lens::Body => &self.body,
            Lens::Brain => &self.brain,
            Lens::Act => &self.act,
        };
        list.iter().collect()
    }
}

/// The places of the story, the same for every route; a change of route keeps the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// At home, the day before.
    DayBefore,
    /// The morning of the visit: food, ride, clothes.
    Morning,
    /// At the clinic: forms, blood pressure, questions.
    Arrive,
    /// In the chair, ready; the last yes.
    Settle,
    /// The dose begins.
    Start,
    /// First feelings.
    Early,
    /// Feelings grow.
    Growing,
    /// Feelings are strongest.
    Strongest,
    /// The dose is over, feelings fade.
    Fading,
    /// Resting, being watched.
    Resting,
    /// Last checks and the ride home.
    Home,
    /// The evening and night.
    Evening,
    /// The next day.
    NextDay,
    /// The next two weeks.
    Weeks,
}
