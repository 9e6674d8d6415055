use super::refused::{Instead, Refused};
use super::spots::{Room, SPOTS};
use super::{Patch, Titled, Wording};
use crate::content::Json;
use crate::content::check::{Own, hard};
use std::ops::RangeInclusive;

/// How many lists of questions there may be: the plan prints on one page.
pub const LISTS: RangeInclusive<usize> = 1..=4;
/// How many items a list may have.
pub const ITEMS: RangeInclusive<usize> = 1..=6;

/// What words must be where they are read together.
const HARD: &str = "words of US grade 6 or below";

/// Reads `texts`; what cannot stand is kept apart.
pub struct Reading {
    path: String,
    patch: Patch,
    bad: Vec<Refused>,
}

impl Reading {
    /// Reads the value of the field of that name. One text that cannot stand leaves the others.
    pub fn of(name: &str, texts: &Json) -> (Patch, Vec<Refused>) {
        let mut reading = Self {
            path: name.to_owned(),
            patch: Patch::default(),
            bad: Vec::new(),
        };
        reading.map(texts, name.len() + 1);
        (reading.patch, reading.bad)
    }

    /// Reads a map of texts, or of maps of them. What stands in the path from `base` on is looked up.
    fn map(&mut self, value: &Json, base: usize) {
        let known = known(self.path.get(base..).unwrap_or_default());
        let Json::Map(fields) = value else {
            let allowed = ["a map of ", &known.join(" ")].concat();
            return self.refuse(value, &allowed, Instead::Ours);
        };
        for (key, value) in fields {
            self.within(key, |reading| {
                if !known.contains(&key.as_str()) {
                    return reading.refuse(value, &known.join(" "), Instead::Ours);
                }
                let path = reading.path.get(base..).unwrap_or_default();
                match SPOTS.iter().position(|spot| spot.path == path) {
                    Some(spot) => reading.spot(spot, value),
                    None => reading.map(value, base),
                }
            });
        }
    }

    fn spot(&mut self, spot: usize, value: &Json) {
        let wording = match SPOTS[spot].room {
            Room::Words(own, _) => self.text(own, value, Instead::Ours).map(Wording::Words),
            Room::Passage(_) => self.passage(value).map(Wording::Words),
            Room::Questions => self.lists(value).map(Wording::Lists),
            // Ours has no such list: to take it out is to leave it out.
            Room::More if *value == Json::Null => None,
            Room::More => self
                .titled(value, Instead::Nothing)
                .map(|list| Wording::Lists(vec![list])),
        };
        let placed = wording.map(|wording| (spot, wording));
        self.patch.0.extend(placed);
    }

    fn text(&mut self, own: Own, value: &Json, instead: Instead) -> Option<String> {
        let Json::Text(text) = value else {
            self.refuse(value, "words; they cannot be removed", instead);
            return None;
        };
        let text = text.trim();
        if let Some(expected) = own.fault(text) {
            self.refuse(value, &expected, instead);
            return None;
        }
        Some(text.to_owned())
    }

    fn passage(&mut self, value: &Json) -> Option<String> {
        let text = self.text(Own::Passage, value, Instead::Ours)?;
        if hard([text.as_str()].into_iter()) {
            self.refuse(value, HARD, Instead::Ours);
            return None;
        }
        Some(text)
    }

    /// Lists take the place of ours as a whole; one that cannot stand is left out, and where none can, ours stand.
    fn lists(&mut self, value: &Json) -> Option<Vec<Titled>> {
        let some = match value {
            Json::List(lists) if LISTS.contains(&lists.len()) => lists,
            _ => {
                self.refuse(value, "1 to 4 lists; they cannot be removed", Instead::Ours);
                return None;
            }
        };
        let mut read = Vec::new();
        for (index, list) in some.iter().enumerate() {
            self.within(&index.to_string(), |reading| {
                read.extend(reading.titled(list, Instead::Nothing));
            });
        }
        (!read.is_empty()).then_some(read)
    }

    fn titled(&mut self, value: &Json, instead: Instead) -> Option<Titled> {
        const ALLOWED: &str = "a map of title items";
        let Json::Map(fields) = value else {
            self.refuse(value, ALLOWED, instead);
            return None;
        };
        let (mut title, mut items) = (None, None);
        for (key, value) in fields {
            self.within(key, |reading| match key.as_str() {
                "title" => title = reading.text(Own::Heading, value, instead),
                "items" => items = reading.items(value),
                _ => reading.refuse(value, "title items", Instead::Nothing),
            });
        }
        // What stands there and cannot be used has been told.
        let has = |name: &str| fields.iter().any(|(key, _)| key == name);
        if !has("title") || !has("items") {
            self.refuse(value, ALLOWED, instead);
        }
        Some(Titled {
            title: title?,
            items: items?,
        })
    }

    fn items(&mut self, value: &Json) -> Option<Vec<String>> {
        let some = match value {
            Json::List(items) if ITEMS.contains(&items.len()) => items,
            _ => {
                self.refuse(value, "1 to 6 texts", Instead::Nothing);
                return None;
            }
        };
        let mut read = Vec::new();
        for (index, item) in some.iter().enumerate() {
            self.within(&index.to_string(), |reading| {
                read.extend(reading.text(Own::Item, item, Instead::Nothing));
            });
        }
        if hard(read.iter().map(String::as_str)) {
            self.refuse(value, HARD, Instead::Nothing);
            return None;
        }
        (!read.is_empty()).then_some(read)
    }

    /// Does something one step further down.
    fn within(&mut self, step: &str, then: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push('.');
        self.path.push_str(step);
        then(self);
        self.path.truncate(length);
    }

    fn refuse(&mut self, value: &Json, allowed: &str, instead: Instead) {
        let refused = Refused::new(&self.path, value, allowed);
        self.bad.push(refused.with(instead));
    }
}

/// The names that may follow a path.
fn known(path: &str) -> Vec<&'static str> {
    let mut out = Vec::new();
    for spot in &SPOTS {
        let rest = match path {
            "" => Some(spot.path),
            _ => spot
                .path
                .strip_prefix(path)
                .and_then(|rest| rest.strip_prefix('.')),
        };
        let name = rest.and_then(|rest| rest.split('.').next());
        out.extend(name.filter(|name| !out.contains(name)));
    }
    out
}
