//! `guide-whole-<hash>.js`: all files that the loader would fetch, as one classic script. It is asked for only where a
//! host's policy lets our scripts in and forbids to fetch.

use super::bundle::{Bundle, Hashed, hash};
use super::crisis::Packs;
use super::loader::{Part, script};
use super::standalone::Packed;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::text;
use std::path::Path;

/// Writes it for a release: packing takes time that a developer does not have.
pub fn write(
    places: &Places,
    stage: &Path,
    bundle: &Bundle,
    packs: &Packs,
    release: bool,
) -> Result<Option<Hashed>, Error> {
    if !release {
        return Ok(None);
    }
    let fetched = fetched(bundle, packs).into_iter();
    let read = |file: &Hashed| Ok((file.name.clone(), files::bytes(&stage.join(&file.name))?));
    let packed = Packed::new(&fetched.map(read).collect::<Result<Vec<_>, Error>>()?)?;
    let mut told = packed.told();
    told["packed"] = text::to_base64(&packed.bytes).into();
    let path = stage.join("whole.js");
    script(places, Part::Whole, &told, &path, release)?;
    hash(&path, "guide-whole", "js").map(Some)
}

/// What the loader fetches as data; scripts come as scripts.
pub fn fetched<'a>(bundle: &'a Bundle, packs: &'a Packs) -> Vec<&'a Hashed> {
    let mut all: Vec<_> = packs.files.values().collect();
    all.extend(&bundle.css);
    all.push(&bundle.guide.wasm);
    all.extend(&bundle.guide.later);
    all.extend([&bundle.synapse.wasm, &bundle.font]);
    all
}
