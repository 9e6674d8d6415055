//! The words a page of our own carries as data: those of the first chapter, and the frame of the others (names, titles,
//! ids, how many there are). The rest comes when the reader first does something.

use serde_json::{Map, Value};

/// Chapters that are not open at the start, and what stands under every screen.
const LATER: [&str; 5] = ["brain", "safety", "evidence", "plan", "about"];

/// Lists that only fill a screen.
const FILLING: [&str; 5] = ["blocks", "story", "checklist", "questions", "cards"];

/// Words of what can be done on a screen.
const WORDY: [&str; 5] = ["slide", "lab", "say_back", "tell", "words"];

/// Words around the picture of the brain chapter, of those that the interface has for it.
const LAB: [&str; 6] = ["badge", "badges", "try_it", "scale", "value", "in_words"];

/// A pack of the same shape with fewer words in it. It names no sources: so it is told from the whole.
pub fn short(pack: &Value) -> Value {
    let mut short = pack.clone();
    for chapter in LATER {
        if let Some(chapter) = short.get_mut(chapter) {
            empty(chapter);
        }
    }
    if let Some(weigh) = short.get_mut("weigh") {
        blank(weigh);
    }
    if let Some(session) = short.get_mut("session") {
        unsourced(session);
        blank(&mut session["say_back"]);
    }
    if let Some(pack) = short.as_object_mut() {
        pack.remove("kiosk");
    }
    if let Some(ui) = short.get_mut("ui") {
        blank(&mut ui["say_back"]);
        for name in LAB {
            blank(&mut ui["brain"][name]);
        }
    }
    if let Some(Value::Array(terms)) = short.get_mut("glossary") {
        // By these readability is counted; nobody reads them.
        for term in terms {
            blank(&mut term["plain"]);
        }
    }
    if let Some(sources) = short.get_mut("sources") {
        *sources = Map::new().into();
    }
    short
}

/// Takes the words out, and leaves the frame.
fn empty(value: &mut Value) {
    match value {
        Value::Object(claim) if claim.contains_key("say") => {
            claim.insert("say".into(), "".into());
            claim.insert("from".into(), Vec::<Value>::new().into());
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::Array(list) if FILLING.contains(&name.as_str()) => list.clear(),
                    _ if WORDY.contains(&name.as_str()) => blank(value),
                    _ => empty(value),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(empty),
        _ => {}
    }
}

/// Every word in it becomes none.
fn blank(value: &mut Value) {
    match value {
        Value::String(words) => words.clear(),
        Value::Array(list) => list.iter_mut().for_each(blank),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::Array(list) if FILLING.contains(&name.as_str()) => list.clear(),
                    _ => blank(value),
                }
            }
        }
        _ => {}
    }
}

/// Claims keep their words; the list of sources is folded away until the reader opens it.
fn unsourced(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("say") {
                fields.insert("from".into(), Vec::<Value>::new().into());
            }
            fields.values_mut().for_each(unsourced);
        }
        Value::Array(list) => list.iter_mut().for_each(unsourced),
        _ => {}
    }
}
