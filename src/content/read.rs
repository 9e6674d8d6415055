use super::Pack;
use std::fmt;

/// Why a pack could not be read; names the path, so that the writer finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Where in the file, such as `session.routes[0].moments[3].at`.
    pub path: String,
    /// What was found and what was expected.
    pub message: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content file, at `{}`: {}", self.path, self.message)
    }
}

impl std::error::Error for ReadError {}

/// Reads a pack from the text of its JSON file.
///
/// # Errors
/// The first field that is unknown, missing or of the wrong type, with its path.
pub fn read(json: &str) -> Result<Pack, ReadError> {
    let mut reader = serde_json::Deserializer::from_str(json);
    serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| ReadError { path: error.path().to_string(), message: error.inner().to_string() })
}
