//! All native tests, as one binary.

mod content;
mod guide;
mod reader;
mod science;
