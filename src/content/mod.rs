//! The words. One typed [`Pack`] per language, read from `public/content/<lang>.json`; nothing here knows a browser.
//!
//! Every passage a reader may take as a fact is a [`Claim`]: words, the keys of its sources, and whether a person
//! has seen the figure in the source. Unknown and missing fields are errors that name the path.

mod after;
mod brief;
mod chapter;
mod choices;
mod claim;
mod differs;
mod feel;
mod json;
mod kiosk;
mod lab;
mod late;
mod matters;
mod pack;
mod patch;
mod place;
mod plan;
mod practice;
mod rates;
mod read;
mod say_back;
mod sentences;
mod session;
mod sound;
mod sources;
mod span;
mod sure;
mod tell;
mod typed;
mod ui;
mod weigh;

pub use after::{After, Hold, HourWords, Wait};
pub use brief::{Brief, Point};
pub use chapter::{
    Badge, Beat, Block, Brain, Call, Chapter, Help, Helper, Hundred, List, Section, Slide,
};
pub use choices::{Choice, Choices};
pub use claim::{CLINIC, Claim, OWN, Source};
pub use differs::{Differs, Topic};
pub use feel::Feel;
pub use json::{Json, parse};
pub use kiosk::{CheckWords, KioskWords, LoudWords, StillWords, TakeWords};
pub use lab::{Deed, Lab, Said};
pub use matters::{Card, Matters, MattersWords};
pub use pack::{Edition, Loader, Pack, Review, Term};
pub use patch::{ITEMS, Instead, LISTS, Patch, Reading, Refused, Room, SPOTS, Spot};
pub use place::{Country, Line};
pub use plan::{Plan, PlanWords};
pub use practice::{Breath, Ground, Practice, Rehearsal};
pub use rates::{Count, Drawn, Effect, Rate, Rates, Study, Uncounted};
pub use read::{ReadError, read, read_as, read_json};
pub use say_back::{Answer, Prompt, Question, SayBack};
pub use sentences::sentences;
pub use session::{Lens, Lenses, Moment, Route, RouteId, Session, Stage};
pub use sources::Sources;
pub use span::{Span, plain, spans};
pub use sure::{Level, Sure};
pub use tell::{Advice, Matter, Tell, TellWords};
pub use ui::*;
pub use weigh::{RatesWords, Weigh};

pub mod check;
