//! What moves, painted each frame.

pub mod circuit;
pub mod drift;
pub mod field;
pub mod flow;
pub mod layer;
pub mod leaves;
pub mod lid;
mod links;
pub mod marks;
pub mod molecules;
mod rings;
pub mod single;
pub mod vesicle;
