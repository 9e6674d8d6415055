//! Reading versions out of Cargo.lock.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::run::Run;

/// The version of a package in Cargo.lock, which is made first when it is not there.
pub fn version(places: &Places, package: &str) -> Result<String, Error> {
    let path = places.root.join("Cargo.lock");
    if !path.is_file() {
        Run::cargo()
            .arg("generate-lockfile")
            .within(&places.root)
            .run()?;
    }
    find(&files::read(&path)?, package).ok_or_else(|| {
        let expected = format!("a package named {package}");
        Error::contract(&path, expected, "run `cargo generate-lockfile`")
    })
}

fn find(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""))?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    version.strip_suffix('"').map(String::from)
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn the_name_must_match_whole() {
        let lock = "[[package]]\nname = \"ab-macro\"\nversion = \"1.0.0\"\n\n[[package]]\n\
                    name = \"ab\"\nversion = \"0.2.1\"\n";
        assert_eq!(find(lock, "ab").as_deref(), Some("0.2.1"));
        assert_eq!(find(lock, "a"), None);
    }
}
