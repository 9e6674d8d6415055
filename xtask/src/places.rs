//! Where things are: the repository, its build folder, and the folder of tools.

use crate::error::Error;
use std::env;
use std::path::{Path, PathBuf};

/// The folders every verb works with; all absolute.
#[derive(Debug)]
pub struct Places {
    /// The repository.
    pub root: PathBuf,
    /// Cargo's build folder; joined styles and the article go there too.
    pub target: PathBuf,
    /// What is published.
    pub dist: PathBuf,
    /// Tools built or fetched once, kept between repositories and cleans.
    pub tools: PathBuf,
}

impl Places {
    /// Looks upwards from where we were called.
    pub fn find() -> Result<Self, Error> {
        let here = env::current_dir().map_err(Error::file("read", "."))?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file());
        let root = root.map(Path::to_path_buf).ok_or_else(|| {
            Error::contract(
                &here,
                "a folder inside the repository",
                "change into the repository",
            )
        })?;
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => here.join(folder),
            None => root.join("target"),
        };
        let tools = tools_folder(|key| env::var_os(key).map(PathBuf::from))?;
        Ok(Self {
            dist: root.join("dist"),
            root,
            target,
            tools: here.join(tools),
        })
    }
}

fn tools_folder(var: impl Fn(&str) -> Option<PathBuf>) -> Result<PathBuf, Error> {
    if let Some(folder) = var("KETAMINE_GUIDE_TOOLS") {
        return Ok(folder);
    }
    let home = || {
        var("HOME")
            .or_else(|| var("USERPROFILE"))
            .map(|home| home.join(".cache"))
    };
    let cache = var("XDG_CACHE_HOME")
        .or_else(home)
        .ok_or_else(|| Error::Missing {
            program: "HOME".into(),
            needed: "a folder where built tools are kept".into(),
            fix: "set KETAMINE_GUIDE_TOOLS to a folder you may write to".into(),
        })?;
    Ok(cache.join("ketamine-guide/tools"))
}

#[cfg(test)]
mod tests {
    use super::tools_folder;
    use std::path::PathBuf;

    #[test]
    fn own_variable_goes_before_cache_before_home() {
        let all = |key: &str| Some(PathBuf::from(key));
        assert_eq!(
            tools_folder(all).unwrap(),
            PathBuf::from("KETAMINE_GUIDE_TOOLS")
        );
        let no_own = |key: &str| (key != "KETAMINE_GUIDE_TOOLS").then(|| PathBuf::from(key));
        let cache = PathBuf::from("XDG_CACHE_HOME/ketamine-guide/tools");
        assert_eq!(tools_folder(no_own).unwrap(), cache);
        let home = |key: &str| (key == "HOME").then(|| PathBuf::from("h"));
        assert_eq!(
            tools_folder(home).unwrap(),
            PathBuf::from("h/.cache/ketamine-guide/tools")
        );
        assert!(tools_folder(|_| None).is_err());
    }
}
