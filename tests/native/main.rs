//! All native tests, as one binary.

mod check;
mod content;
mod guide;
mod hosts;
mod reader;
mod science;
