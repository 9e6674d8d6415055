//! Small text machinery without dependencies.

mod base64;
mod css;
mod rust;

pub use base64::{decode as from_base64, encode as to_base64};
pub use css::strip as strip_css;
pub use rust::{Line, lines as rust_lines};
