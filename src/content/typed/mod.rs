//! From [`Json`] to the types of a pack, through serde; made for a small Wasm.
//!
//! - serde is never handed an error: the first fault goes to a [`Log`](log::Log), a stand-in value takes the place of
//!   what was wrong, and the whole is thrown away at the end. With an error type that has no value, the compiler
//!   drops every error path of every type. The path of a fault is looked up only when there is one.
//! - A struct is handed over as the sequence of its declared fields, so that code which matches field names is never
//!   compiled. Hence every struct refuses unknown fields, whatever its attributes say; a field that is not there
//!   reads as none, which only an `Option` takes.

mod log;
mod never;
mod parts;
mod pick;
mod reader;
mod walk;

use super::{Json, ReadError};
use serde::de::DeserializeOwned;

/// Reads a typed value.
///
/// # Errors
/// The first field that is unknown, missing or of the wrong type, with its path.
pub fn read_json<T: DeserializeOwned>(json: &Json) -> Result<T, ReadError> {
    let log = log::Log::default();
    let Ok(value) = T::deserialize(&mut walk::Walk::list(&log, std::slice::from_ref(json)));
    match log.error(json) {
        None => Ok(value),
        Some(error) => Err(error),
    }
}

/// Reads a flag that may be missing, for `#[serde(deserialize_with)]`.
pub fn flag<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<bool, D::Error> {
    use serde::Deserialize;
    Option::deserialize(reader).map(Option::unwrap_or_default)
}
