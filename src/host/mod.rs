//! The places a guide is shown: the element, the page, the kiosk. Only this room reads attributes, addresses and the
//! window. [`mount`] gives one value that holds everything acquired; dropping it releases all of it.
//!
//! `ketamine-guide.js` beside this file is the only JavaScript: it defines the element, loads this module, and
//! brings the text back when anything fails.

mod element;
mod events;
mod page;
mod print;

pub use element::{Mounted, mount};

/// Prepares the module: a panic says where it happened.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| events::warn(&panic.to_string())));
}
