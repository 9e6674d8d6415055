//! After Trunk: from its staged files to the folder that is published.

use super::{
    bundle, crisis, embed, is_release, loader, manifest, page, pages, standalone, whole, worker,
};
use crate::developers;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use std::path::{Path, PathBuf};

/// Works in Trunk's staging folder; nothing is published when a step fails.
pub fn finish(places: &Places) -> Result<(), Error> {
    let stage = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| {
            Error::Usage("`finish` is called by Trunk, which names its folder; use `build`".into())
        })?;
    if pages::is_builder() {
        return pages::finish(places, &stage);
    }
    pages::merge(places, &stage)?;
    if is_release() {
        compact(&stage.join("content"))?;
    }
    developers::write(places, &stage)?;
    let packs = crisis::read(&stage)?;
    let bundle = bundle::assemble(places, &stage, is_release())?;
    let whole = whole::write(places, &stage, &bundle, &packs, is_release())?;
    let load = loader::write(
        places,
        &stage,
        &bundle,
        &packs,
        whole.as_ref(),
        is_release(),
    )?;
    page::write(places, &stage, &bundle, &packs, &load)?;
    embed::write(places, &stage, &load, is_release())?;
    standalone::write(places, &stage, &bundle, &packs, &load, is_release())?;
    manifest::write(places, &stage)?;
    // Last: it must know every file as it is published.
    if is_release() {
        worker::write(places, &stage)?;
    }
    Ok(())
}

/// Packs are written to be read; published, they need no white space.
fn compact(folder: &Path) -> Result<(), Error> {
    for path in files::list(folder)? {
        if files::has_extension(&path, "json") {
            let pack: serde_json::Value =
                serde_json::from_str(&files::read(&path)?).map_err(|error| {
                    Error::contract(&path, "JSON", format!("mend the pack: {error}"))
                })?;
            files::write(&path, pack.to_string())?;
        }
    }
    Ok(())
}
