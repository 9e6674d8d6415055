//! `cargo xtask soak`: random play in the built guide, and a day of visitors, in every engine or one. Chance comes from a
//! seed; what plays stands in `tests/browser/soak`.

use crate::error::Error;
use crate::places::Places;
use crate::test;

const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];
const PLACES: [&str; 4] = ["page", "kiosk", "embed", "day"];

/// What is played, and how long. Without numbers: as long as it must be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Soak {
    engine: Option<String>,
    place: Option<String>,
    seed: Option<u32>,
    actions: Option<u32>,
    visits: Option<u32>,
}

impl Soak {
    /// Reads the words after the verb; none for a word it does not know, or a number that is none.
    pub fn parse(words: &[&str]) -> Option<Self> {
        let mut soak = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut number = || words.next()?.parse::<u32>().ok().map(Some);
            match *word {
                "--seed" => soak.seed = number()?,
                "--actions" => soak.actions = number()?.filter(|count| *count > 0),
                "--visits" => soak.visits = number()?.filter(|count| *count > 0),
                name if ENGINES.contains(&name) => soak.engine = Some(name.into()),
                name if PLACES.contains(&name) => soak.place = Some(name.into()),
                _ => return None,
            }
        }
        Some(soak)
    }

    /// The engine asked for, where it is one.
    pub fn engine(&self) -> Option<&str> {
        self.engine.as_deref()
    }

    /// For the tests: `seed actions visits place`, `-` for the usual.
    pub fn told(&self) -> String {
        let number = |count: Option<u32>| count.map_or("-".into(), |count| count.to_string());
        let (actions, visits) = (number(self.actions), number(self.visits));
        let place = self.place.as_deref().unwrap_or("-");
        format!("{} {actions} {visits} {place}", self.seed.unwrap_or(1))
    }
}

/// Plays.
pub fn soak(places: &Places, soak: &Soak) -> Result<(), Error> {
    if !places.dist.join("index.html").is_file() {
        let fix = "run `cargo xtask build` first";
        return Err(Error::contract(&places.dist, "a built guide", fix));
    }
    test::soak(places, soak)
}

#[cfg(test)]
mod tests {
    use super::Soak;

    fn told(line: &str) -> Option<String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        Soak::parse(&words).map(|soak| soak.told())
    }

    #[test]
    fn a_wrong_word_is_refused() {
        assert_eq!(told("").as_deref(), Some("1 - - -"));
        assert_eq!(told("firefox --seed 7").as_deref(), Some("7 - - -"));
        assert_eq!(
            told("chromium day --visits 20 --actions 9").as_deref(),
            Some("1 9 20 day")
        );
        assert_eq!(told("--seed"), None);
        assert_eq!(told("--seed seven"), None);
        assert_eq!(told("opera"), None);
    }
}
