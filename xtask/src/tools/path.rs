//! Looking for programs on PATH.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The first program of this name on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

/// The first of several names a program goes by.
pub fn find_any(programs: &[&str]) -> Option<PathBuf> {
    programs.iter().find_map(|program| find(program))
}

/// True when `program --version` says exactly this version.
pub fn has_version(program: &Path, version: &str) -> bool {
    let output = Command::new(program)
        .arg("--version")
        .stderr(Stdio::null())
        .output();
    output.is_ok_and(|output| {
        let said = String::from_utf8_lossy(&output.stdout);
        output.status.success() && said.split_whitespace().any(|word| word == version)
    })
}

/// PATH with these folders in front.
pub fn with_first(folders: &[&Path]) -> OsString {
    let old = env::var_os("PATH").unwrap_or_default();
    let folders = folders.iter().map(|folder| folder.to_path_buf());
    // A folder with a separator in its name cannot stand in PATH at all: then the old one serves.
    env::join_paths(folders.chain(env::split_paths(&old))).unwrap_or(old)
}

#[cfg(test)]
mod tests {
    use super::{find, find_any, has_version};

    #[test]
    fn finds_what_is_there_and_not_what_is_not() {
        assert!(find("no-such-program-at-all").is_none());
        let cargo = find_any(&["no-such-program-at-all", "cargo"]).expect("cargo is on PATH");
        assert!(!has_version(&cargo, "0.0.0"));
    }
}
