//! The files of this repository, as the rules see them.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::text;
use std::path::Path;

/// A text file.
#[derive(Debug)]
pub struct Source {
    /// From the root, with forward slashes.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl Source {
    /// True when the file stands below the folder and has the extension; empty means any.
    pub fn is(&self, folder: &str, extension: &str) -> bool {
        self.path.starts_with(folder) && self.path.ends_with(extension)
    }

    /// Numbered lines without comments, strings included.
    pub fn code(&self) -> Vec<(usize, String)> {
        if self.is("", ".rs") {
            let lines = text::rust_lines(&self.text).into_iter();
            return lines.map(|line| (line.number, line.full)).collect();
        }
        self.text
            .lines()
            .zip(1..)
            .map(|(line, number)| (number, line.to_owned()))
            .collect()
    }

    /// A sample for a rule's test.
    #[cfg(test)]
    pub fn sample(path: &str, text: &str) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }
}

/// What is made, not written.
const SKIPPED: [&str; 5] = [".git", "target", "dist", "node_modules", "Cargo.lock"];

/// Reads all text files; what is not text has no rules.
pub fn read(places: &Places) -> Result<Vec<Source>, Error> {
    let is_skipped =
        |path: &Path| SKIPPED.contains(&files::name(path).as_str()) || path == places.target;
    let mut sources = Vec::new();
    for path in files::walk(&places.root, &is_skipped)? {
        if is_skipped(&path) {
            continue;
        }
        if let Ok(text) = String::from_utf8(files::bytes(&path)?) {
            sources.push(Source {
                path: files::relative(&places.root, &path),
                text,
            });
        }
    }
    Ok(sources)
}
