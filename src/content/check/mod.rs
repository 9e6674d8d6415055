//! Readability, and the words that may not stand in a pack: what the tests of every pack hold it against.

mod forbidden;
mod grade;
mod screen;
mod screens;
mod syllables;
mod weighed;
mod words;

pub use super::sentences;
pub use forbidden::{dose, forbidden};
pub use grade::{Count, counted};
pub use screen::{Kind, Screen, Text};
pub use screens::screens;
pub use syllables::syllables;
pub use words::words;
