//! The guide on hosts that forbid this and that: each host is looked at as a visitor would see it.

mod all;
pub mod cells;
mod hostile;
mod hosts;
mod look;
mod whole;

pub use all::all;
pub use hostile::{HOSTILE, Hostile};
pub use hosts::Hosts;
pub use look::look;
pub use whole::whole;

/// `cargo xtask matrix` names the page for web persons by this: then all cells are looked at, and written there.
pub const PAGE: &str = "KETAMINE_GUIDE_MATRIX";
