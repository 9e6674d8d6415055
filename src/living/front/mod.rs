//! What moves, painted each frame.

pub mod cast;
mod circuit;
mod drift;
pub mod field;
mod flow;
pub mod layer;
mod leaves;
mod lid;
mod links;
mod marks;
pub mod molecules;
mod rings;
mod single;
mod vesicle;
