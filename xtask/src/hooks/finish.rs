//! After Trunk: from its staged files to the folder that is published.

use super::{bundle, crisis, is_release, loader, page};
use crate::error::Error;
use crate::places::Places;
use std::path::PathBuf;

/// Works in Trunk's staging folder; nothing is published when a step fails.
pub fn finish(places: &Places) -> Result<(), Error> {
    let stage = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| {
            Error::Usage("`finish` is called by Trunk, which names its folder; use `build`".into())
        })?;
    let packs = crisis::read(&stage.join("content"))?;
    let bundle = bundle::assemble(places, &stage, is_release())?;
    loader::write(places, &stage, &bundle, &packs, is_release())?;
    page::write(places, &stage, &bundle)
}
