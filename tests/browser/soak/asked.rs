use crate::engine::Kind;
use crate::failure::Failure;

/// Set by `cargo xtask soak`: play, do not test. `seed actions visits place`, of which the last three may be `-`.
pub const SOAK: &str = "KETAMINE_GUIDE_SOAK";

/// Actions in all three places together.
const ACTIONS: [(Kind, usize); 3] = [
    (Kind::Chromium, 20_000),
    (Kind::Firefox, 2000),
    (Kind::WebKit, 2000),
];
/// Visitors of a day.
const VISITS: usize = 500;

/// How long is played, from which seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub seed: u32,
    actions: Option<usize>,
    visits: Option<usize>,
    place: Option<String>,
}

impl Asked {
    /// Reads the variable's value; what is no number is an error, never another seed.
    pub fn read(text: &str) -> Result<Self, Failure> {
        let bad = |what: &str| Failure::new(format!("{SOAK}=`{text}`: {what} is no number"));
        let mut words = text.split_whitespace();
        let seed = words.next().and_then(|word| word.parse().ok());
        let mut count = |what| match words.next() {
            Some("-") => Ok(None),
            Some(word) => word.parse().map(Some).map_err(|_| bad(what)),
            None => Err(bad(what)),
        };
        let (actions, visits) = (
            count("the number of actions")?,
            count("the number of visits")?,
        );
        Ok(Self {
            seed: seed.ok_or_else(|| bad("the seed"))?,
            actions,
            visits,
            place: words.next().filter(|word| *word != "-").map(String::from),
        })
    }

    /// Whether a place is asked for.
    pub fn wants(&self, place: &str) -> bool {
        self.place.as_deref().is_none_or(|only| only == place)
    }

    /// Actions in an engine.
    pub fn actions(&self, kind: Kind) -> usize {
        let usual = ACTIONS.iter().find(|(each, _)| *each == kind);
        self.actions
            .unwrap_or_else(|| usual.map_or(0, |(_, count)| *count))
    }

    /// Visitors in an engine.
    pub fn visits(&self) -> usize {
        self.visits.unwrap_or(VISITS)
    }
}
