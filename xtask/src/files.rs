//! Reading and writing files with errors that name them.

use crate::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// The text of a file.
pub fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(Error::file("read", path))
}

/// The bytes of a file.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file("read", path))
}

/// Writes a file, making its folder when needed.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
    }
    fs::write(path, content).map_err(Error::file("write", path))
}

/// Moves a file to another name.
pub fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    fs::rename(from, to).map_err(Error::file("rename", from))
}

/// What stands directly in a folder, sorted by name.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(Error::file("list", folder))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths: Vec<_> = paths
        .collect::<Result<_, _>>()
        .map_err(Error::file("list", folder))?;
    paths.sort();
    Ok(paths)
}

/// Every file below a folder, sorted; `skip` says which folders to leave out.
pub fn walk(folder: &Path, skip: &dyn Fn(&Path) -> bool) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    for path in list(folder)? {
        if path.is_dir() {
            if !skip(&path) {
                found.extend(walk(&path, skip)?);
            }
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// True when the file's name ends with a dot and this.
pub fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// The file's own name as text.
pub fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// A path below `root`, with forward slashes on every system.
pub fn relative(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).iter();
    parts
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
