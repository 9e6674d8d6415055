//! What the loader must be able to say when everything else fails to load, and the words it fetches.

use super::bundle::{Hashed, hash};
use crate::error::Error;
use crate::files;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// The packs of a dist folder, as the loader is told of them.
#[derive(Debug, Default)]
pub struct Packs {
    /// By language: the file with all words.
    pub files: BTreeMap<String, Hashed>,
    /// By language: the few words said before a pack has arrived.
    pub words: Map<String, Value>,
    /// By language: who may need help, and what is said where we know no number.
    pub help: Map<String, Value>,
    /// By language: its own name for itself.
    pub languages: Map<String, Value>,
    /// By country: the number of its first crisis line; empty where we know none.
    pub crisis: Map<String, Value>,
}

/// Reads every pack in the folder, and publishes a copy of each that can be kept for ever. English says the crisis lines.
pub fn read(stage: &Path) -> Result<Packs, Error> {
    let mut packs = Packs::default();
    let folder = stage.join("content");
    for path in files::list(&folder)? {
        if !files::has_extension(&path, "json") {
            continue;
        }
        let lang = files::name(&path).trim_end_matches(".json").to_owned();
        let text = files::read(&path)?;
        add(&mut packs, &lang, &text).map_err(|expected| {
            Error::contract(&path, expected, "mend the pack; see src/content/pack.rs")
        })?;
        let copy = stage.join("words.json");
        files::write(&copy, text)?;
        let copy = hash(&copy, &format!("guide-words-{lang}"), "json")?;
        packs.files.insert(lang, copy);
    }
    if packs.words.contains_key("en") {
        return Ok(packs);
    }
    Err(Error::contract(
        folder.join("en.json"),
        "the English pack",
        "write public/content/en.json",
    ))
}

fn add(packs: &mut Packs, lang: &str, text: &str) -> Result<(), String> {
    let pack: Value = serde_json::from_str(text).map_err(|error| format!("JSON; {error}"))?;
    let loader = pack.get("loader").and_then(Value::as_object);
    let mut loader = loader.ok_or("an object `loader`")?.clone();
    let ask = loader.remove("crisis").ok_or("a text `loader.crisis`")?;
    let elsewhere = &pack["ui"]["crisis"]["elsewhere"];
    let name = pack["kiosk"]["language"].clone();
    if !name.is_string() {
        return Err("a text `kiosk.language`".into());
    }
    packs.languages.insert(lang.into(), name);
    packs.help.insert(lang.into(), json!([ask, elsewhere]));
    packs.words.insert(lang.into(), loader.into());
    if lang == "en" {
        let countries = pack.get("countries").and_then(Value::as_array);
        let countries = countries.ok_or("a list `countries`")?;
        packs.crisis = countries.iter().filter_map(first).collect();
        if packs.crisis.values().all(|call| call == "") {
            return Err("at least one country with a crisis line".into());
        }
    }
    Ok(())
}

fn first(country: &Value) -> Option<(String, Value)> {
    let call = country["crisis"][0]["call"].as_str().unwrap_or_default();
    Some((country.get("id")?.as_str()?.to_owned(), call.into()))
}

#[cfg(test)]
mod tests {
    use super::{Packs, add};

    #[test]
    fn takes_the_first_line_of_each_country() {
        let pack = r#"{"loader": {"open": "Open", "crisis": "Help:"}, "ui": {"crisis": {"elsewhere": "Ask."}},
            "kiosk": {"language": "English"},
            "countries": [{"id": "us", "crisis": [{"name": "Line", "call": "988", "text": "988"}, {"name": "b"}]},
            {"id": "other", "crisis": []}]}"#;
        let mut packs = Packs::default();
        add(&mut packs, "en", pack).unwrap();
        assert_eq!(packs.words["en"]["open"], "Open");
        assert_eq!(packs.help["en"][0], "Help:");
        assert_eq!(packs.help["en"][1], "Ask.");
        assert_eq!(packs.crisis["us"], "988");
        assert_eq!(packs.crisis["other"], "");
    }

    #[test]
    fn a_pack_without_its_parts_is_refused() {
        for (pack, part) in [
            ("{", "JSON"),
            ("{}", "loader"),
            (r#"{"loader":{}}"#, "loader.crisis"),
            (r#"{"loader":{"crisis":""}}"#, "kiosk.language"),
            (
                r#"{"loader":{"crisis":""},"kiosk":{"language":"a"}}"#,
                "countries",
            ),
            (
                r#"{"loader":{"crisis":""},"kiosk":{"language":"a"},"countries":[]}"#,
                "crisis line",
            ),
        ] {
            assert!(
                add(&mut Packs::default(), "en", pack)
                    .unwrap_err()
                    .contains(part)
            );
        }
    }
}
