//! Tools that cargo can build, kept one folder a version.

use super::path;
use crate::error::Error;
use crate::places::Places;
use crate::run::Run;
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

/// A program from crates.io in exactly one version.
pub struct CargoTool {
    package: &'static str,
    binary: &'static str,
    version: String,
    minutes: &'static str,
}

impl CargoTool {
    /// Bundles the page. Pinned: later ones want a newer compiler than we ask for.
    pub fn trunk() -> Self {
        Self::new("trunk", "trunk", "0.21.14", "3 to 5")
    }

    /// Must match the library's version to the last digit.
    pub fn wasm_bindgen(version: String) -> Self {
        let (package, binary) = ("wasm-bindgen-cli", "wasm-bindgen");
        Self {
            package,
            binary,
            version,
            minutes: "2 to 3",
        }
    }

    /// Drives Firefox; Debian has no package for it.
    pub fn geckodriver() -> Self {
        Self::new("geckodriver", "geckodriver", "0.37.1", "1 to 2")
    }

    fn new(
        package: &'static str,
        binary: &'static str,
        version: &str,
        minutes: &'static str,
    ) -> Self {
        Self {
            package,
            binary,
            version: version.into(),
            minutes,
        }
    }

    /// The program: from PATH, from the tool folder, or built now.
    pub fn ready(&self, places: &Places) -> Result<PathBuf, Error> {
        let installed = path::find(self.binary);
        if let Some(found) = installed.filter(|found| path::has_version(found, &self.version)) {
            return Ok(found);
        }
        let folder = places
            .tools
            .join(format!("{}-{}", self.package, self.version));
        let kept = folder
            .join("bin")
            .join(format!("{}{EXE_SUFFIX}", self.binary));
        if !path::has_version(&kept, &self.version) {
            self.install(places, &folder)?;
        }
        Ok(kept)
    }

    fn install(&self, places: &Places, folder: &Path) -> Result<(), Error> {
        println!(
            "setup: building {} {} (once; usually {} minutes)",
            self.package, self.version, self.minutes
        );
        // A lock file may name versions a mirror does not have: then newer ones must do.
        if let Err(error) = self.command(places, folder).arg("--locked").run() {
            println!("setup: {error}\nsetup: trying once more without its lock file");
            self.command(places, folder).run()?;
        }
        // Several hundred megabytes nobody needs again; a leftover is harmless.
        let _ = std::fs::remove_dir_all(self.scratch(places));
        Ok(())
    }

    fn command(&self, places: &Places, folder: &Path) -> Run {
        Run::cargo()
            .args(["install", "--version", &self.version, "--root"])
            .arg(folder)
            .arg(self.package)
            // Away from the repository, whose lock and configuration do not concern it.
            .within(&places.tools)
            .env("CARGO_TARGET_DIR", self.scratch(places))
            // Its own profile uses full link-time optimisation: several times slower to build.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .expecting(&format!("{} {} is built", self.package, self.version))
            .otherwise(&format!(
                "check the network and that a C compiler is installed, or install {} {} yourself \
                 and put it on PATH",
                self.package, self.version
            ))
    }

    fn scratch(&self, places: &Places) -> PathBuf {
        places.tools.join(".build").join(self.package)
    }
}
