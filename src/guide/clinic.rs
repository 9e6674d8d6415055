use super::{BadValue, Times};
use crate::content::{Json, ReadError, RouteId, parse};

/// What a clinic has told about itself, by attributes or by its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clinic {
    /// Its name.
    pub name: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its website; `https:` only.
    pub website: Option<String>,
    /// Address of the guide on its own pages, for a patient's phone; `https:` only.
    pub take_home: Option<String>,
    /// Routes it offers; empty means all.
    pub routes: Vec<RouteId>,
    /// Its times.
    pub times: Times,
    /// Where a companion may be: an index into [`COMPANIONS`].
    pub companion: Option<usize>,
    /// Whether there is music: an index into [`MUSIC`].
    pub music: Option<usize>,
    /// Mood forms it asks for, as a list to read.
    pub forms: Option<String>,
}

/// Where a companion may be, in the order of the words in the pack.
pub const COMPANIONS: [&str; 3] = ["room", "waiting", "pickup"];
/// Whose music, in the order of the words in the pack.
pub const MUSIC: [&str; 3] = ["own", "clinic", "none"];
/// Mood forms that are known here (facts 3.1).
pub const FORMS: [&str; 5] = ["PHQ-9", "GAD-7", "C-SSRS", "QIDS-SR", "CADSS"];

/// What a clinic's file may hold.
const FIELDS: [&str; 9] = [
    "name",
    "phone",
    "website",
    "take_home",
    "routes",
    "times",
    "companion",
    "music",
    "forms",
];

pub(super) const PHONE: &str = "digits, spaces and + - ( ) .";
pub(super) const WEBSITE: &str = "https: addresses";
const TAKE_HOME: &str = "https: addresses of 300 letters or fewer, without spaces and #";

pub(super) fn is_phone(value: &str) -> bool {
    value
        .chars()
        .all(|c| c.is_ascii_digit() || "+-(). ".contains(c))
}

pub(super) fn is_https(value: &str) -> bool {
    value.starts_with("https://")
}

/// The place in the guide is written behind it, and the whole must fit into a code.
fn is_page(value: &str) -> bool {
    let plain = |b: u8| b.is_ascii_graphic() && b != b'#';
    is_https(value) && value.len() <= 300 && value.bytes().all(plain)
}

impl Clinic {
    /// Reads a clinic's file. A field that cannot be used is left out and reported; the others hold.
    ///
    /// # Errors
    /// The line and column where the text is not JSON.
    pub fn read(text: &str) -> Result<(Self, Vec<BadValue>), ReadError> {
        let Json::Map(fields) = parse(text)? else {
            let bad = BadValue::new("config", "", &["a map of", &FIELDS.join(" ")]);
            return Ok((Self::default(), vec![bad]));
        };
        let (mut clinic, mut bad) = (Self::default(), Vec::new());
        for (key, value) in &fields {
            if let Err(error) = clinic.take(key, value, &mut bad) {
                bad.push(error);
            }
        }
        Ok((clinic, bad))
    }

    /// What stands here, and where nothing does, what `other` says.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            name: self.name.or(other.name),
            phone: self.phone.or(other.phone),
            website: self.website.or(other.website),
            routes: if self.routes.is_empty() {
                other.routes
            } else {
                self.routes
            },
            ..other
        }
    }

    fn take(&mut self, key: &str, value: &Json, bad: &mut Vec<BadValue>) -> Result<(), BadValue> {
        match key {
            "name" => self.name = Some(text("name", value, |_| true, "words")?),
            "phone" => self.phone = Some(text("phone", value, is_phone, PHONE)?),
            "website" => self.website = Some(text("website", value, is_https, WEBSITE)?),
            "take_home" => {
                self.take_home = Some(text("take_home", value, is_page, TAKE_HOME)?);
            }
            "routes" => {
                let names = RouteId::ALL.map(RouteId::as_str);
                let chosen = several("routes", value, &names, bad);
                self.routes = chosen
                    .into_iter()
                    .map(|index| RouteId::ALL[index])
                    .collect();
            }
            "times" => self.times = Times::read(value, bad),
            "companion" => self.companion = Some(one("companion", value, &COMPANIONS)?),
            "music" => self.music = Some(one("music", value, &MUSIC)?),
            "forms" => {
                let chosen = several("forms", value, &FORMS, bad);
                let names: Vec<_> = chosen.into_iter().map(|index| FORMS[index]).collect();
                self.forms = (!names.is_empty()).then(|| names.join(", "));
            }
            _ => return Err(BadValue::new("config", key, &FIELDS)),
        }
        Ok(())
    }
}

fn text(
    name: &'static str,
    value: &Json,
    rule: fn(&str) -> bool,
    allowed: &str,
) -> Result<String, BadValue> {
    match value {
        Json::Text(text) if rule(text) && !text.trim().is_empty() => Ok(text.trim().to_owned()),
        other => Err(BadValue::new(name, &shown(other), &[allowed])),
    }
}

fn one(name: &'static str, value: &Json, allowed: &[&str]) -> Result<usize, BadValue> {
    let found = match value {
        Json::Text(text) => allowed.iter().position(|each| each == text),
        _ => None,
    };
    found.ok_or_else(|| BadValue::new(name, &shown(value), allowed))
}

fn several(
    name: &'static str,
    value: &Json,
    allowed: &[&str],
    bad: &mut Vec<BadValue>,
) -> Vec<usize> {
    let Json::List(items) = value else {
        bad.push(BadValue::new(name, &shown(value), allowed));
        return Vec::new();
    };
    let known = |item| {
        one(name, item, allowed)
            .map_err(|error| bad.push(error))
            .ok()
    };
    items.iter().filter_map(known).collect()
}

/// A value as its writer would know it again.
pub(super) fn shown(value: &Json) -> String {
    match value {
        Json::Text(text) => text.clone(),
        other => other.describe(),
    }
}
