//! Joins the style sheets: browsers get one file, people keep many.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::text;
use std::path::{Path, PathBuf};

/// Which styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the page and the first chapter need.
    First,
    /// Those in `style/later`: they come with the words of the other chapters.
    Later,
}

impl Part {
    /// What its published name begins with.
    pub const fn published(self) -> &'static str {
        match self {
            Self::First => "guide",
            Self::Later => "guide-later",
        }
    }
}

/// Where a joined sheet waits for `finish`.
pub fn path(places: &Places, part: Part) -> PathBuf {
    places.target.join(format!("{}.css", part.published()))
}

/// Writes the joined sheets, smaller in release.
pub fn join(places: &Places, release: bool) -> Result<(), Error> {
    let [mut first, mut later] = [String::new(), String::new()];
    let folder = places.root.join("style");
    let (late, theirs) = (folder.join("later"), folder.join("builder"));
    for sheet in order(&folder)? {
        let css = files::read(&sheet)? + "\n";
        let layers = sheet.ends_with("layers.css");
        if sheet.starts_with(&theirs) {
            continue;
        }
        if layers || !sheet.starts_with(&late) {
            first += &css;
        }
        // Whichever comes first must tell the order of layers.
        if layers || sheet.starts_with(&late) {
            later += &css;
        }
    }
    for (part, css) in [(Part::First, first), (Part::Later, later)] {
        let css = if release { text::strip_css(&css) } else { css };
        files::write(&path(places, part), css)?;
    }
    Ok(())
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
