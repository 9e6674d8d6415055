//! `cargo xtask test`: everything is run, even after a failure, so that one run shows all there is to mend.

mod browser;
mod display;
mod drive;
mod examples;
mod hosted;
mod native;
mod published;
mod steps;
mod untested;
mod web;

pub use native::NATIVE;

use crate::error::Error;
use crate::places::Places;
use crate::verb::Part;
use steps::Steps;

pub use browser::{hostile, matrix, soak};

/// Runs the part asked for and prints each step with its duration.
pub fn test(places: &Places, part: Part) -> Result<(), Error> {
    let mut steps = Steps::default();
    if matches!(part, Part::All | Part::Native) {
        native::run(places, &mut steps);
    }
    if matches!(part, Part::All | Part::Web) {
        web::run(places, &mut steps);
    }
    if matches!(part, Part::All | Part::Browser) {
        browser::run(places, &mut steps);
    }
    if part == Part::Hosting {
        browser::hosting(places, &mut steps);
    }
    if part == Part::Developers {
        browser::developers(places, &mut steps);
    }
    steps.finish()
}
