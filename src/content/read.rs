use super::{Json, Pack, late, parse, typed};
use serde::de::DeserializeOwned;
use std::fmt;

/// Why a pack could not be read; names the path, so that the writer finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Where in the file, such as `session.routes[0].moments[3].at`, or line and column where it is not JSON.
    pub path: String,
    /// What was found and what was expected.
    pub message: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, message } = self;
        write!(f, "content file, at `{path}`: {message}")
    }
}

impl std::error::Error for ReadError {}

/// Reads a pack from the text of its JSON file.
///
/// # Errors
/// The first place that is not JSON, or the first field that is unknown, missing or of the wrong type.
pub fn read(json: &str) -> Result<Pack, ReadError> {
    read_json(&parse(json)?)
}

/// Reads other words than a pack's from the text of their JSON file.
///
/// # Errors
/// As [`read`].
pub fn read_as<T: DeserializeOwned>(json: &str) -> Result<T, ReadError> {
    typed::read_json(&parse(json)?)
}

/// Reads a pack from JSON that was parsed, and perhaps patched.
///
/// # Errors
/// The first field that is unknown, missing or of the wrong type, or the first rate that cannot be shown, with its path.
pub fn read_json(json: &Json) -> Result<Pack, ReadError> {
    let pack: Pack = typed::read_json(json)?;
    // The first words hold no rates.
    if pack.is_whole() {
        late::sound(&pack)?;
    }
    Ok(pack)
}
