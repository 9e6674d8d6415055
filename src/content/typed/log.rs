use crate::content::{Json, ReadError};
use std::cell::{Cell, OnceCell};

/// Where the first fault is kept.
#[derive(Default)]
pub(super) struct Log<'a> {
    fault: OnceCell<Fault<'a>>,
    /// The map and the name of the field that was last not there.
    absent: Cell<Option<(&'a Json, &'static str)>>,
}

struct Fault<'a> {
    /// The value that is at fault, or that holds the part that is.
    at: Option<&'a Json>,
    part: Option<&'a str>,
    message: String,
}

impl<'a> Log<'a> {
    /// Keeps a fault of the value `at`, or of the `part` in it.
    #[cold]
    #[inline(never)]
    pub(super) fn fault(&self, at: Option<&'a Json>, part: Option<&'a str>, message: &[&str]) {
        self.fault.get_or_init(|| Fault {
            at,
            part,
            message: message.concat(),
        });
    }

    /// Keeps that `found` is not what was `expected`.
    #[cold]
    #[inline(never)]
    pub(super) fn wrong(&self, found: Option<&'a Json>, expected: &str) {
        if let (None, Some((at, name))) = (found, self.absent.get()) {
            self.fault(Some(at), Some(name), &["missing, expected ", expected]);
        } else {
            let said = found.map(Json::describe).unwrap_or_default();
            self.fault(found, None, &["found ", &said, ", expected ", expected]);
        }
    }

    /// Notes that the field `name` of `map` is about to be read and is not there.
    pub(super) fn absent(&self, map: Option<&'a Json>, name: &'static str) {
        self.absent.set(map.map(|map| (map, name)));
    }

    /// The fault with its path in `root`.
    #[inline(never)]
    pub(super) fn error(&self, root: &Json) -> Option<ReadError> {
        let fault = self.fault.get()?;
        let mut path = String::new();
        if let Some(at) = fault.at {
            find(root, at, &mut path);
        }
        if let Some(part) = fault.part {
            enter(&mut path, part);
        }
        Some(ReadError {
            path,
            message: fault.message.clone(),
        })
    }
}

/// Writes the path to the very value `sought`; true when it is there.
fn find(here: &Json, sought: &Json, path: &mut String) -> bool {
    if std::ptr::eq(here, sought) {
        return true;
    }
    let length = path.len();
    match here {
        Json::List(items) => items.iter().enumerate().any(|(index, item)| {
            path.truncate(length);
            path.extend(["[", &index.to_string(), "]"]);
            find(item, sought, path)
        }),
        Json::Map(entries) => entries.iter().any(|(key, value)| {
            path.truncate(length);
            enter(path, key);
            find(value, sought, path)
        }),
        _ => false,
    }
}

fn enter(path: &mut String, key: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}
