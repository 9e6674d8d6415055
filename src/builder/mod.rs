//! What the builder's page knows, without a browser: what a clinic fills in, what of it cannot be used, the line, frame
//! or link that comes of it, the clinic's file, and the way back from each of them to the form.
//!
//! The page itself stands in `page` and belongs to the program `builder` (`main.rs`): nothing here is linked into the
//! guide.

mod checked;
mod colour;
mod field;
mod file;
mod form;
mod host;
mod markup;
mod paste;
mod place;
mod query;
mod snippet;
mod words;

pub use checked::{Checked, Problem};
pub use colour::{Paper, Seen, seen};
pub use field::{Field, Many};
pub use form::Form;
pub use host::{Answer, Asked, Finding, Mark, SCRIPT, files, judge};
pub use paste::{Pasted, paste};
pub use place::{Part, Place};
pub use snippet::{LONGEST, Snippet, snippet};
pub use words::{Choice, FieldWords, Words, read_words};
