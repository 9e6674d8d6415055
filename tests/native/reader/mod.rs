//! Broken packs: what the writer is told, and where.

mod fields;
mod json;
mod names;
mod whole;

use crate::content::packs;
use ketamine_guide::content::{Json, parse, read_json};

/// The value at a path like `session.routes.0.id`; a missing last field is added.
pub fn at<'a>(json: &'a mut Json, path: &str) -> &'a mut Json {
    path.split('.')
        .filter(|part| !part.is_empty())
        .fold(json, |here, part| match here {
            Json::List(items) => &mut items[part.parse::<usize>().expect("an index")],
            Json::Map(entries) => {
                let index = entries
                    .iter()
                    .position(|(key, _)| key == part)
                    .unwrap_or_else(|| {
                        entries.push((part.into(), Json::Null));
                        entries.len() - 1
                    });
                &mut entries[index].1
            }
            other => panic!("{path}: {other:?} has no {part}"),
        })
}

pub fn english() -> Json {
    let packs = packs();
    let (_, text, _) = packs
        .iter()
        .find(|(name, ..)| name == "en.json")
        .expect("en.json");
    parse(text).expect("JSON")
}

/// Holds what is said when the value at `place` is another one; nothing removes it.
#[track_caller]
pub fn check(place: &str, value: Option<&str>, path: &str, message: &str) {
    let mut json = english();
    match (value, place.rsplit_once('.')) {
        (Some(value), _) => *at(&mut json, place) = parse(value).expect("JSON"),
        (None, Some((parent, field))) => match at(&mut json, parent) {
            Json::Map(entries) => entries.retain(|(key, _)| key != field),
            other => panic!("{parent}: {other:?}"),
        },
        (None, None) => panic!("{place}: no parent"),
    }
    let error = read_json(&json).expect_err(place);
    assert_eq!(
        (error.path.as_str(), error.message.as_str()),
        (path, message)
    );
}
