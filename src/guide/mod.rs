//! Where the reader is, and what that means: the clock, the route, the chapter, the plan, and the describer that
//! turns the state into a sentence. No DOM: everything here is a value and a function of values.

mod address;
mod bad_value;
mod beat;
mod breathing;
mod chapter;
mod clinic;
mod clock;
mod code;
mod course;
mod deeds;
mod describe;
mod differs;
mod display;
mod lab;
mod matters;
mod options;
mod order;
mod outcome;
mod pace;
mod paper;
mod plan;
mod scene;
mod screen;
mod script;
mod seen;
mod state;
mod story;
mod tale;
mod times;
mod visit;
mod walk;
mod words;

pub use address::Address;
pub use bad_value::BadValue;
pub use beat::Beat;
pub use breathing::{Breath, Breathing, Paced};
pub use chapter::Chapter;
pub use clinic::{COMPANIONS, Clinic, FORMS, MUSIC};
pub use clock::{Clock, LANDMARKS, TICKS};
pub use code::Code;
pub use course::{Course, Phase};
pub use describe::{halo, level_word, overdue, spoken};
pub use differs::{RIDE, Told, differs};
pub use display::{Display, TextSize, Theme};
pub use lab::{Act, Lab, Picture};
pub use matters::{FIRST, Ranking, leading_matters};
pub use options::{Mode, Options};
pub use order::{Models, Order};
pub use pace::Pace;
pub use paper::paper;
pub use plan::{
    Ask, Leaf, Mine, Note, Question, leading, listed, questions, to_tell, told, worries,
};
pub use scene::{Light, Place, Scene};
pub use screen::{Cited, cited, claims};
pub use script::{Cue, Line};
pub use seen::{describe, share_words, third};
pub use state::Guide;
pub use story::{Sound, Speed, Story};
pub use times::Times;
pub use words::Words;
