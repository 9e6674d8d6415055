//! Folders whose pages may be kept for a time without a network (`/kept-<name>/`, each a scope of its own), and a server
//! for them that goes away, changes, and breaks off.

use super::edition::Edition;
use std::path::Path;

/// What such a server does.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// It answers nothing: the connection is closed.
    pub down: bool,
    /// Which build it has.
    pub edition: Edition,
    /// Half comes of files whose names begin so.
    pub cut: Option<&'static str>,
    /// Its worker is of the build before.
    pub mixed: bool,
    /// What comes as `clinic.json`; without it, nothing does.
    pub clinic: Option<&'static str>,
}

impl Shelf {
    /// True for such a folder.
    pub fn holds(folder: &str) -> bool {
        folder.starts_with("kept-")
    }

    /// A file of ours; the folder itself is its page.
    pub fn file(&self, dist: &Path, name: &str) -> Option<Vec<u8>> {
        let name = if name.is_empty() { "index.html" } else { name };
        if name == "clinic.json" {
            return self.clinic.map(Vec::from);
        }
        let edition = if self.mixed && name != "worker.js" {
            Edition(self.edition.0 + 1)
        } else {
            self.edition
        };
        let mut bytes = edition.file(dist, name)?;
        if self.cut.is_some_and(|begin| name.starts_with(begin)) {
            bytes.truncate(bytes.len() / 2);
        }
        Some(bytes)
    }
}
