//! The pages of `examples/`, each in a folder where the guide's files stand beside it.

use std::path::PathBuf;

/// Folders of examples that have their own.
const FOLDERS: [&str; 2] = ["react/", "vue/"];

/// A file of an example.
pub fn content(file: &str) -> Option<Vec<u8>> {
    let examples = PathBuf::from(std::env::var_os("KETAMINE_GUIDE_EXAMPLES")?);
    std::fs::read(examples.join(file)).ok()
}

/// The name of a file of the guide, which stands in every folder.
pub fn beside(file: &str) -> &str {
    let bare = FOLDERS.iter().find_map(|folder| file.strip_prefix(folder));
    bare.unwrap_or(file)
}
