//! What moves, painted each frame.

pub mod drift;
pub mod gates;
pub mod marks;
pub mod molecules;
pub mod single;
pub mod vesicle;
