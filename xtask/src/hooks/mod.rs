//! What Trunk calls: `prepare` before it builds, `finish` after, so that `trunk serve` alone works too.

mod article;
mod bundle;
mod crisis;
mod digest;
mod embed;
mod finish;
mod loader;
mod manifest;
mod names;
mod page;
mod pages;
mod program;
mod script;
mod short;
mod split;
mod standalone;
mod streams;
mod style;
mod whole;
mod worker;

pub use finish::finish;
pub use loader::Part;
pub use program::fast;

use crate::error::Error;
use crate::places::Places;
use article::Text;

/// True when Trunk builds for release.
fn is_release() -> bool {
    std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}

/// Joins the styles and writes the guide as text, for `finish` to put in place.
pub fn prepare(places: &Places) -> Result<(), Error> {
    if pages::is_builder() {
        return Ok(());
    }
    pages::build(places)?;
    style::join(places, is_release())?;
    article::write(places, Text::Whole)?;
    article::write(places, Text::Core)
}
