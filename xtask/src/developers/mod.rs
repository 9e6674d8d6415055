//! What developers' tools read of the element: a Custom Elements Manifest, types, hints for editors, a package. All of it is
//! told once, in `src/host/element.json`; tests hold that against the loader, the program and the styles.

mod clinic;
mod element;
mod frameworks;
mod hints;
mod manifest;
mod package;
mod types;

pub use element::Element;

use crate::error::Error;
use crate::files;
use crate::places::Places;
use std::path::Path;

/// Every file, by its name in the published folder.
pub fn all(places: &Places) -> Result<Vec<(&'static str, String)>, Error> {
    let element = Element::read(places)?;
    let clinic = clinic::read(places)?;
    Ok(vec![
        ("custom-elements.json", manifest::write(&element)),
        ("ketamine-guide.html-data.json", hints::write(&element)),
        ("ketamine-guide.d.ts", types::write(&element, &clinic)),
        ("ketamine-guide.react.d.ts", frameworks::react(&element)),
        ("ketamine-guide.vue.d.ts", frameworks::vue(&element)),
        ("package.json", package::write(env!("CARGO_PKG_VERSION"))),
    ])
}

/// Writes them into a folder.
pub fn write(places: &Places, folder: &Path) -> Result<(), Error> {
    all(places)?
        .into_iter()
        .try_for_each(|(name, content)| files::write(&folder.join(name), content))
}

/// JSON for people.
fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests;
