//! What moves, painted each frame.

pub mod molecules;
