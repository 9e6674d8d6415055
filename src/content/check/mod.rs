//! Readability, and the words that may not stand before a reader: what the tests of every pack hold it against, and in the
//! browser what a clinic words itself (`own`).

mod forbidden;
mod grade;
mod own;
#[cfg(not(target_arch = "wasm32"))]
mod screen;
#[cfg(not(target_arch = "wasm32"))]
mod screens;
mod syllables;
#[cfg(not(target_arch = "wasm32"))]
mod weighed;
mod words;

pub use super::sentences;
pub use forbidden::{dose, forbidden, rate};
pub use grade::{Count, counted};
pub use own::{GRADE, Own, PARAGRAPH_SENTENCES, SENTENCE_WORDS, hard};
#[cfg(not(target_arch = "wasm32"))]
pub use screen::{Kind, Screen, Text};
#[cfg(not(target_arch = "wasm32"))]
pub use screens::screens;
pub use syllables::syllables;
pub use words::{letter, words};
