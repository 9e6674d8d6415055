//! Joins the style sheets: browsers get one file, people keep many.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::text;
use std::path::{Path, PathBuf};

/// Where the joined sheet waits for `finish`.
pub fn path(places: &Places) -> PathBuf {
    places.target.join("guide.css")
}

/// Writes the joined sheet, smaller in release.
pub fn join(places: &Places, release: bool) -> Result<(), Error> {
    let mut css = String::new();
    for sheet in order(&places.root.join("style"))? {
        css += &files::read(&sheet)?;
        css.push('\n');
    }
    files::write(
        &path(places),
        if release { text::strip_css(&css) } else { css },
    )
}

/// The order of layers first; then what the rest builds on; components by name.
fn order(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let first = ["layers.css", "tokens.css", "base.css"].map(|name| folder.join(name));
    for sheet in &first {
        if !sheet.is_file() {
            let fix = "put it back; xtask joins layers, tokens, base, then the others by name";
            return Err(Error::contract(sheet, "a style sheet", fix));
        }
    }
    let all = files::walk(folder, &|_| false)?;
    let others = all
        .into_iter()
        .filter(|path| files::has_extension(path, "css"));
    let others = others.filter(|path| !first.contains(path));
    Ok(first.iter().cloned().chain(others).collect())
}
