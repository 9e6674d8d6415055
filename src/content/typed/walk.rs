use super::log::Log;
use crate::content::Json;
use std::slice;

/// A walk over values about to be read, one after the other: the fields of a struct in the order of its declaration,
/// or the items of a list.
#[derive(Clone)]
pub(super) struct Walk<'a> {
    pub(super) log: &'a Log<'a>,
    names: slice::Iter<'static, &'static str>,
    /// Where the names are looked up.
    map: Option<&'a Json>,
    items: slice::Iter<'a, Json>,
}

impl<'a> Walk<'a> {
    pub(super) fn list(log: &'a Log<'a>, items: &'a [Json]) -> Self {
        Self {
            log,
            names: [].iter(),
            map: None,
            items: items.iter(),
        }
    }

    /// How many items are left.
    pub(super) fn left(&self) -> usize {
        self.items.as_slice().len()
    }

    /// True when no item is left.
    pub(super) fn ended(&self) -> bool {
        self.items.as_slice().is_empty()
    }

    /// The next value; none where it is missing.
    #[inline(never)]
    pub(super) fn take(&mut self) -> Option<&'a Json> {
        let Some(name) = self.names.next() else {
            return self.items.next();
        };
        let Some(Json::Map(entries)) = self.map else {
            return None;
        };
        let found = entries.iter().find(|(key, _)| key == name);
        if found.is_none() {
            self.log.absent(self.map, name);
        }
        found.map(|(_, value)| value)
    }

    #[inline(never)]
    pub(super) fn text(&mut self) -> String {
        match self.take() {
            Some(Json::Text(text)) => text.clone(),
            other => {
                self.log.wrong(other, "a text");
                String::new()
            }
        }
    }

    #[inline(never)]
    pub(super) fn flag(&mut self) -> bool {
        match self.take() {
            Some(Json::Bool(flag)) => *flag,
            other => {
                self.log.wrong(other, "true or false");
                false
            }
        }
    }

    #[inline(never)]
    pub(super) fn whole(&mut self, least: i32, most: i32) -> i32 {
        match self.take() {
            Some(Json::Whole(number)) if (least.into()..=most.into()).contains(number) => {
                *number as i32
            }
            other => {
                let range = [
                    "a whole number from ",
                    &least.to_string(),
                    " to ",
                    &most.to_string(),
                ];
                self.log.wrong(other, &range.concat());
                0
            }
        }
    }

    /// The items of a list, of a fixed length where there is one.
    #[inline(never)]
    pub(super) fn items(&mut self, length: Option<usize>) -> Walk<'a> {
        let whole = self.take();
        let items = match (whole, length) {
            (Some(Json::List(items)), None) => items.as_slice(),
            (Some(Json::List(items)), Some(length)) if items.len() == length => items,
            (Some(Json::List(items)), Some(length)) => {
                let (found, expected) = (items.len().to_string(), length.to_string());
                let message = ["found ", &found, " items, expected ", &expected];
                self.log.fault(whole, None, &message);
                &[]
            }
            _ => {
                self.log.wrong(whole, "a list");
                &[]
            }
        };
        Self::list(self.log, items)
    }

    #[inline(never)]
    pub(super) fn entries(&mut self) -> &'a [(String, Json)] {
        match self.take() {
            Some(Json::Map(entries)) => entries,
            other => {
                self.log.wrong(other, "a map");
                &[]
            }
        }
    }

    /// The fields of a struct; one that has none of the `names` is noted.
    #[inline(never)]
    pub(super) fn fields(&mut self, names: &'static [&'static str]) -> Walk<'a> {
        let map = self.clone().take();
        let mut keys = self.entries().iter().map(|(key, _)| key.as_str());
        if let Some(key) = keys.find(|key| !names.contains(key)) {
            let message = ["unknown field, expected one of ", &names.join(" ")];
            self.log.fault(map, Some(key), &message);
        }
        Self {
            log: self.log,
            names: names.iter(),
            map,
            items: [].iter(),
        }
    }
}
