use super::Claim;
use serde::Deserialize;

/// What differs from clinic to clinic: the general range of each, said where the clinic's file says nothing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Differs {
    /// How long to go without food.
    pub food: Claim,
    /// How long to go without drinks.
    pub drink: Claim,
    /// How long the drip runs; drips only.
    pub drip: Option<Claim>,
    /// How long staff watch after the dose.
    pub watch: Claim,
    /// How long the whole visit takes.
    pub visit: Claim,
    /// When one may drive again.
    pub drive: Claim,
    /// Where a companion may be.
    pub companion: Claim,
    /// Music.
    pub music: Claim,
    /// Mood forms.
    pub forms: Claim,
}

/// The same nine, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Food before the visit.
    Food,
    /// Drinks before the visit.
    Drink,
    /// Length of the drip.
    Drip,
    /// Watching after the dose.
    Watch,
    /// Length of the visit.
    Visit,
    /// Driving afterwards.
    Drive,
    /// The companion's place.
    Companion,
    /// Music.
    Music,
    /// Mood forms.
    Forms,
}

impl Topic {
    /// All nine.
    pub const ALL: [Self; 9] = [
        Self::Food,
        Self::Drink,
        Self::Drip,
        Self::Watch,
        Self::Visit,
        Self::Drive,
        Self::Companion,
        Self::Music,
        Self::Forms,
    ];
}

impl Differs {
    /// All that is said, in order.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        Topic::ALL.into_iter().filter_map(|topic| self.get(topic))
    }

    /// What is said of a topic; nothing where the route has no such thing.
    pub fn get(&self, topic: Topic) -> Option<&Claim> {
        Some(match topic {
            Topic::Drip => return self.drip.as_ref(),
            Topic::Food => &self.food,
            Topic::Drink => &self.drink,
            Topic::Watch => &self.watch,
            Topic::Visit => &self.visit,
            Topic::Drive => &self.drive,
            Topic::Companion => &self.companion,
            Topic::Music => &self.music,
            Topic::Forms => &self.forms,
        })
    }
}
