//! The light of the hour, laid thinly over the whole room.

use crate::view::ink::Ink::{self, Rect};

/// One veil over everything; its colour and strength follow the hour.
pub const TONE: &[Ink] = &[Rect("veil", 0.0, 0.0, 640.0, 480.0, 0.0)];
