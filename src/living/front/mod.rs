//! What moves, painted each frame.

pub mod gates;
pub mod marks;
pub mod molecules;
