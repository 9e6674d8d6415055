//! What is seen: Leptos components, one file each, named as its style sheet. They read the one state and the pack,
//! and know no host: what a host must hear goes through [`Wires`].

mod after;
mod app;
#[cfg(feature = "ssr")]
mod article;
mod brain;
mod breath;
mod bridge;
mod brief;
mod call;
mod chapter;
mod chapters;
mod choice;
mod choices;
mod cite;
mod clock;
mod context;
mod crisis;
mod curve;
mod decimal;
mod deeds;
mod derived;
mod differs;
mod display;
mod el;
mod events;
mod figures;
mod foot;
mod frame;
mod gate;
mod glossary;
mod hundred;
mod icons;
mod ink;
mod instruments;
mod late;
mod lead;
mod lenses;
mod living;
mod matters;
mod moments;
mod plan;
mod play;
mod practice;
mod qr;
mod rates;
mod ribbon;
mod routes;
mod say_back;
mod scene;
mod session;
mod slide;
mod sources;
mod steer;
mod steps;
mod story;
mod sure;
mod swipe;
mod tell;
mod track;
mod voice;
mod words;

pub use app::App;
#[cfg(feature = "ssr")]
pub use article::article;
pub use context::{Brought, Later, Wires};
