//! Where the reader is, and what that means: the clock, the route, the chapter, the plan, and the describer that
//! turns the state into a sentence. No DOM: everything here is a value and a function of values.

mod address;
mod bad_value;
mod breathing;
mod chapter;
mod clinic;
mod clock;
mod course;
mod describe;
mod differs;
mod display;
mod options;
mod pace;
mod scene;
mod screen;
mod script;
mod state;
mod story;
mod synapse;
mod times;
mod visit;
mod walk;
mod words;

pub use address::Address;
pub use bad_value::BadValue;
pub use breathing::{Breath, Breathing, Paced};
pub use chapter::Chapter;
pub use clinic::{COMPANIONS, Clinic, FORMS, MUSIC};
pub use clock::{Clock, LANDMARKS, TICKS};
pub use course::{Course, Phase};
pub use describe::{halo, level_word, overdue, spoken};
pub use differs::{RIDE, Told, differs};
pub use display::{Display, TextSize, Theme};
pub use options::{Mode, Options};
pub use pace::Pace;
pub use scene::{Light, Place, Scene};
pub use screen::{Cited, cited, claims};
pub use script::Line;
pub use state::Guide;
pub use story::{Sound, Speed, Story};
pub use synapse::Synapse;
pub use times::Times;
pub use words::Words;
