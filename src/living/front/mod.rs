//! What moves, painted each frame.

pub mod circuit;
pub mod drift;
pub mod gates;
mod links;
pub mod marks;
pub mod molecules;
pub mod single;
pub mod vesicle;
