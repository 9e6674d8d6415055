//! What every build of the page needs: the Wasm target, trunk, wasm-bindgen, the dependencies.

use super::{CargoTool, lockfile, path};
use crate::error::Error;
use crate::places::Places;
use crate::run::Run;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";

/// The tools of a build, in place.
pub struct Setup {
    trunk: PathBuf,
    path: OsString,
}

impl Setup {
    /// Finds or makes everything; quick when all is there.
    pub fn ready(places: &Places) -> Result<Self, Error> {
        let bindgen = wasm_bindgen(places)?;
        let trunk = CargoTool::trunk().ready(places)?;
        let here = Path::new("");
        let folders = [
            bindgen.parent().unwrap_or(here),
            trunk.parent().unwrap_or(here),
        ];
        fetch(places)?;
        Ok(Self {
            path: path::with_first(&folders),
            trunk,
        })
    }

    /// Trunk, without network, finding our tools first.
    pub fn trunk(&self, places: &Places, verb: &str) -> Run {
        Run::new(&self.trunk)
            .args([verb, "--offline=true"])
            .within(&places.root)
            .env("PATH", &self.path)
            // Trunk takes it for a flag of its own and cannot read the usual value.
            .without("NO_COLOR")
            .expecting("Trunk builds the page")
            .otherwise("mend what the messages above name, then try again")
    }
}

/// The Wasm target and the wasm-bindgen that matches Cargo.lock.
pub fn wasm_bindgen(places: &Places) -> Result<PathBuf, Error> {
    std::fs::create_dir_all(&places.tools).map_err(Error::file("create", &places.tools))?;
    target(places)?;
    CargoTool::wasm_bindgen(lockfile::version(places, "wasm-bindgen")?).ready(places)
}

fn target(places: &Places) -> Result<(), Error> {
    let rustc = Run::new("rustc")
        .args(["--print", "sysroot"])
        .within(&places.root)
        .read()?;
    if Path::new(rustc.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    println!("setup: adding the Wasm target (once; some seconds)");
    Run::new("rustup")
        .args(["target", "add", TARGET])
        .within(&places.root)
        .expecting("the standard library for Wasm is installed")
        .otherwise("install rustup, or your system's Rust library for wasm32-unknown-unknown")
        .run()
}

/// Dependencies first, so that Trunk may run without network.
fn fetch(places: &Places) -> Result<(), Error> {
    Run::cargo()
        .args(["fetch", "--quiet", "--target", TARGET])
        .within(&places.root)
        .expecting("every dependency in Cargo.lock is on this machine")
        .otherwise("check the network")
        .run()
}
