//! Where the reader is, and what that means: the clock, the route, the chapter, the plan, and the describer that
//! turns the state into a sentence. No DOM: everything here is a value and a function of values.

mod address;
mod chapter;
mod clock;
mod course;
mod describe;
mod display;
mod options;
mod scene;
mod screen;
mod state;
mod synapse;
mod visit;
mod walk;

pub use address::Address;
pub use chapter::Chapter;
pub use clock::{Clock, TICKS};
pub use course::{Course, Phase};
pub use describe::{halo, level_word, overdue, spoken};
pub use display::{Display, TextSize, Theme};
pub use options::{BadValue, Clinic, Mode, Options};
pub use scene::{Light, Place, Scene};
pub use screen::{Cited, cited, claims};
pub use state::Guide;
pub use synapse::Synapse;
