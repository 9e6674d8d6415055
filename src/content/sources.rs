use super::Source;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::fmt;

/// All sources by key, in the order of the file. A list: there are few, and a tree would weigh more than the search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources(Vec<(String, Source)>);

impl Sources {
    /// The source of that key.
    pub fn get(&self, key: &str) -> Option<&Source> {
        self.iter()
            .find(|(known, _)| known == key)
            .map(|(_, source)| source)
    }

    /// Its number, from 1, in the order of the file.
    pub fn number(&self, key: &str) -> Option<usize> {
        let index = self.0.iter().position(|(known, _)| known == key)?;
        Some(index + 1)
    }

    /// True in the words a page of our own carries.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each key with its source.
    pub fn iter(&self) -> impl Iterator<Item = &(String, Source)> {
        self.0.iter()
    }
}

impl<'de> Deserialize<'de> for Sources {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_map(Entries)
    }
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Sources;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map of sources")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Sources, M::Error> {
        let mut sources = Vec::new();
        while let Some(entry) = map.next_entry()? {
            sources.push(entry);
        }
        Ok(Sources(sources))
    }
}
