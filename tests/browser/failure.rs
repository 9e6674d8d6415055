use std::fmt;
use std::panic::Location;
use thirtyfour::error::WebDriverError;

/// What a test says: what was expected, what was found, and where.
#[derive(Debug)]
pub struct Failure {
    message: String,
    place: &'static Location<'static>,
}

impl Failure {
    /// A failure here.
    #[track_caller]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            place: Location::caller(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { message, place } = self;
        write!(f, "      {message}\n      at {place}")
    }
}

impl From<WebDriverError> for Failure {
    #[track_caller]
    fn from(error: WebDriverError) -> Self {
        let message = error.to_string();
        // Drivers add pages of their own stack.
        let short: Vec<&str> = message.lines().take(6).collect();
        Self::new(short.join(" | "))
    }
}

impl From<std::io::Error> for Failure {
    #[track_caller]
    fn from(error: std::io::Error) -> Self {
        Self::new(error.to_string())
    }
}

/// Holds that the two are the same.
#[track_caller]
pub fn same<T: PartialEq + fmt::Debug>(what: &str, found: T, expected: T) -> Result<(), Failure> {
    if found == expected {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{what}: found {found:?}, expected {expected:?}"
    )))
}

/// Holds that it is so.
#[track_caller]
pub fn holds(what: &str, so: bool) -> Result<(), Failure> {
    same(what, so, true)
}
