//! Words around the session: clock, picture, level, clinic.

use serde::Deserialize;

/// Words of the clock.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockWords {
    /// Name of the slider.
    pub label: String,
    /// Spoken value from `{when}` and `{title}`.
    pub spoken: String,
    /// Starts the story.
    pub play: String,
    /// Stops it.
    pub pause: String,
    /// Heading of the list of moments.
    pub list: String,
    /// What the list is for.
    pub list_hint: String,
    /// How long the story takes, `{n}` minutes.
    pub length: String,
    /// Legend of the speeds.
    pub speed: String,
    /// Slow, normal, fast.
    pub speeds: [String; 3],
    /// The story is read aloud as well.
    pub aloud: String,
    /// Said where the device has no voice of its own.
    pub no_voice: String,
    /// Names of the five landmarks on the track, in the order of `guide::LANDMARKS`.
    pub landmarks: [String; 5],
}

/// Words on what differs from clinic to clinic.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiffersWords {
    /// Heading.
    pub title: String,
    /// Names of the topics, in the order of `Topic::ALL`.
    pub names: [String; 9],
    /// What the clinic says of the first six topics, from `{time}`.
    pub told: [String; 6],
    /// Where the companion may be, in the order of `guide::COMPANIONS`.
    pub companions: [String; 3],
    /// Whose music, in the order of `guide::MUSIC`.
    pub music: [String; 3],
    /// Which forms, from `{list}`.
    pub forms: String,
    /// Mark of what the clinic's file says.
    pub clinic: String,
    /// What stands where the clinic's file says nothing.
    pub general: String,
}

/// Words of the room picture. The levels are none, light, medium, strong.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SceneWords {
    /// Sentence on the range of feelings, from `{low}` to `{high}`.
    pub halo: String,
    /// Sentence when no feelings from the medicine are expected.
    pub still: String,
    /// Sentence when they have faded for most people.
    pub faded: String,
    /// Four words of strength.
    pub levels: [String; 4],
}

/// Words of the level picture.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurveWords {
    /// Upper end of the axis.
    pub more: String,
    /// Lower end of the axis.
    pub less: String,
    /// What the band means.
    pub caption: String,
    /// Sentence from `{level}`, one of `levels`.
    pub said: String,
    /// Words: none yet, rising, near its highest, falling, mostly gone.
    pub levels: [String; 5],
    /// Said where the route has no published minutes.
    pub order: String,
}
