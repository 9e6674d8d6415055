//! What the loader must be able to say when everything else fails to load.

use crate::error::Error;
use crate::files;
use crate::hooks::digest;
use serde_json::{Map, Value, json};
use std::path::Path;

/// The packs of a dist folder, as the loader's build object tells them.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Packs {
    /// Language to address; the query changes with the content, the name never does.
    pub addresses: Map<String, Value>,
    /// Language to the few words said before a pack has arrived.
    pub words: Map<String, Value>,
    /// Country to its first crisis line.
    pub crisis: Map<String, Value>,
}

/// Reads every pack in the folder; English says the crisis lines.
pub fn read(folder: &Path) -> Result<Packs, Error> {
    let mut packs = Packs::default();
    let found = files::list(folder)?;
    for path in found
        .iter()
        .filter(|path| files::has_extension(path, "json"))
    {
        let lang = files::name(path).trim_end_matches(".json").to_owned();
        add(&mut packs, &lang, &files::read(path)?).map_err(|expected| {
            Error::contract(path, expected, "mend the pack; see src/content/pack.rs")
        })?;
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
    let loader = pack.get("loader").filter(|loader| loader.is_object());
    let loader = loader.ok_or("an object `loader`")?;
    let address = format!("content/{lang}.json?{}", digest::short(text.as_bytes()));
    packs.addresses.insert(lang.into(), address.into());
    packs.words.insert(lang.into(), loader.clone());
    if lang == "en" {
        let countries = pack.get("countries").and_then(Value::as_array);
        packs.crisis = countries
            .ok_or("a list `countries`")?
            .iter()
            .filter_map(first)
            .collect();
        if packs.crisis.is_empty() {
            return Err("at least one country with a crisis line".into());
        }
    }
    Ok(())
}

fn first(country: &Value) -> Option<(String, Value)> {
    let line = country.get("crisis")?.get(0)?;
    let words = json!({ "name": line["name"], "call": line["call"], "text": line["text"] });
    Some((country.get("id")?.as_str()?.to_owned(), words))
}

#[cfg(test)]
mod tests {
    use super::{Packs, add};

    #[test]
    fn takes_the_first_line_of_each_country() {
        let pack = r#"{"loader": {"open": "Open"}, "countries": [
            {"id": "us", "crisis": [{"name": "Line", "call": "988", "text": "988"}, {"name": "b"}]},
            {"id": "other", "crisis": []}]}"#;
        let mut packs = Packs::default();
        add(&mut packs, "en", pack).unwrap();
        assert_eq!(packs.words["en"]["open"], "Open");
        assert_eq!(packs.crisis["us"]["call"], "988");
        assert_eq!(packs.crisis.len(), 1);
        assert!(
            packs.addresses["en"]
                .as_str()
                .unwrap()
                .starts_with("content/en.json?")
        );
    }

    #[test]
    fn a_pack_without_its_parts_is_refused() {
        for (pack, part) in [
            ("{", "JSON"),
            ("{}", "loader"),
            (r#"{"loader":{}}"#, "countries"),
        ] {
            assert!(
                add(&mut Packs::default(), "en", pack)
                    .unwrap_err()
                    .contains(part)
            );
        }
    }
}
