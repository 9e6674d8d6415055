//! All native tests, as one binary.

mod builder;
mod check;
mod content;
mod guide;
mod hosts;
mod reader;
mod science;
