//! On Debian as root, browsers come from apt.

use super::path;
use crate::error::Error;
use crate::run::Run;
use std::path::Path;

/// A program and the package that holds it.
const WANTED: [(&[&str], &str); 5] = [
    (&["chromium", "google-chrome", "chrome"], "chromium"),
    (&["chromedriver"], "chromium-driver"),
    (&["firefox", "firefox-esr"], "firefox-esr"),
    (&["WebKitWebDriver"], "webkit2gtk-driver"),
    (&["Xvfb"], "xvfb"),
];

/// Installs what is missing; does nothing where it may not.
pub fn install_browsers() -> Result<(), Error> {
    let missing = WANTED
        .iter()
        .filter(|(programs, _)| path::find_any(programs).is_none());
    let missing: Vec<&str> = missing.map(|(_, package)| *package).collect();
    if missing.is_empty() || !is_debian_root() {
        return Ok(());
    }
    println!(
        "setup: installing {} (once; 1 to 3 minutes)",
        missing.join(", ")
    );
    // A fresh machine has no package lists; one in use has good ones.
    if apt(&["install", "--no-install-recommends"], &missing)
        .run()
        .is_err()
    {
        apt(&["update"], &[]).run()?;
        apt(&["install", "--no-install-recommends"], &missing).run()?;
    }
    Ok(())
}

fn apt(words: &[&str], packages: &[&str]) -> Run {
    Run::new("apt-get")
        .args(["--yes", "--quiet"])
        .args(words)
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .expecting("the browsers for the tests are installed")
        .otherwise("check the network and apt's sources, or install the packages yourself")
}

fn is_debian_root() -> bool {
    let id = || Run::new("id").arg("-u").read();
    Path::new("/etc/debian_version").is_file() && id().is_ok_and(|id| id.trim() == "0")
}
