//! Reads a clinic's file. It comes with the rest of the program.

use super::{Clinic, FIELDS, Part, Rule};
use crate::content::{Instead, Json, ReadError, Reading, Refused, RouteId, parse};
use crate::guide::Times;
use crate::guide::clinic::FORMS;
use std::sync::Arc;

/// The longest file, bytes: no clinic has more to say, and nobody shall wait for one.
const LONGEST: usize = 65_536;

impl Clinic {
    /// Reads a clinic's file. A field that cannot be used is left out and reported; the others hold.
    ///
    /// # Errors
    /// The line and column where the text is not JSON; that it is too long.
    pub fn read(text: &str) -> Result<(Self, Vec<Refused>), ReadError> {
        if text.len() > LONGEST {
            let found = ["found ", &text.len().to_string(), " bytes"].concat();
            return Err(ReadError {
                path: "its end".to_owned(),
                message: found + ", expected 65536 or fewer",
            });
        }
        let json = parse(text)?;
        let Json::Map(fields) = &json else {
            let allowed = ["a map of ", &names(&FIELDS)].concat();
            return Ok((
                Self::default(),
                vec![Refused::new("config", &json, &allowed)],
            ));
        };
        let (mut clinic, mut bad) = (Self::default(), Vec::new());
        for (key, value) in fields {
            if let Some((name, rule)) = FIELDS.iter().find(|(name, _)| name == key) {
                clinic.take(name, *rule, value, &mut bad);
            } else {
                let refused = Refused::new(key, value, &names(&FIELDS));
                bad.push(refused.with(Instead::Nothing));
            }
        }
        Ok((clinic, bad))
    }

    fn take(&mut self, name: &str, rule: Rule, value: &Json, bad: &mut Vec<Refused>) {
        match rule {
            Rule::Text(form) => {
                let text = match value {
                    Json::Text(text) if form.fits(text) => Some(text.trim().to_owned()),
                    _ => None,
                };
                if text.is_none() {
                    return bad.push(Refused::new(name, value, form.allowed()));
                }
                match name {
                    "name" => self.name = text,
                    "phone" => self.phone = text,
                    "website" => self.website = text,
                    "logo" => self.logo = text,
                    _ => self.take_home = text,
                }
            }
            Rule::One(allowed) => {
                let one = one(name, value, allowed, bad);
                match name {
                    "companion" => self.companion = one,
                    _ => self.music = one,
                }
            }
            Rule::Some(allowed) => self.several(name, &several(name, value, allowed, bad)),
            Rule::Times => self.times = Times::read(value, bad),
            Rule::Texts => {
                let (texts, refused) = Reading::of(name, value);
                self.texts = (!texts.is_empty()).then(|| Arc::new(texts));
                bad.extend(refused);
            }
            Rule::Passed => {}
        }
    }

    fn several(&mut self, name: &str, chosen: &[usize]) {
        match name {
            "kiosk" => self.prints = !chosen.is_empty(),
            "routes" => self.routes = chosen.iter().map(|index| RouteId::ALL[*index]).collect(),
            "hidden" => {
                let parts = chosen.iter().map(|index| Part::ALL[*index]);
                self.hidden = parts.fold(self.hidden, super::Hidden::and);
            }
            _ => {
                let names: Vec<_> = chosen.iter().map(|index| FORMS[*index]).collect();
                self.forms = (!names.is_empty()).then(|| names.join(", "));
            }
        }
    }
}

fn names(fields: &[(&str, Rule)]) -> String {
    let told = fields
        .iter()
        .filter(|(_, rule)| !matches!(rule, Rule::Passed));
    let names: Vec<_> = told.map(|(name, _)| *name).collect();
    names.join(" ")
}

fn one(path: &str, value: &Json, allowed: &[&str], bad: &mut Vec<Refused>) -> Option<usize> {
    let found = match value {
        Json::Text(text) => allowed.iter().position(|each| each == text),
        _ => None,
    };
    if found.is_none() {
        bad.push(Refused::new(path, value, &allowed.join(" ")));
    }
    found
}

/// A name that is not there leaves the others; each counts once.
fn several(path: &str, value: &Json, allowed: &[&str], bad: &mut Vec<Refused>) -> Vec<usize> {
    let Json::List(items) = value else {
        let allowed = ["a list of ", &allowed.join(" ")].concat();
        bad.push(Refused::new(path, value, &allowed));
        return Vec::new();
    };
    let mut chosen = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let path = [path, ".", &index.to_string()].concat();
        let mut refused = Vec::new();
        let found = one(&path, item, allowed, &mut refused);
        bad.extend(refused.into_iter().map(|each| each.with(Instead::Nothing)));
        chosen.extend(found.filter(|found| !chosen.contains(found)));
    }
    chosen
}
