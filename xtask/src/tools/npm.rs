//! The two tools that come from npm. Both are optional: what is skipped is said loudly.

use super::path;
use crate::error::Error;
use crate::places::Places;
use crate::run::Run;
use std::path::{Path, PathBuf};

/// Binaryen's optimiser as a command without arguments, or none when node is not there.
pub fn wasm_opt(places: &Places) -> Option<Run> {
    let node = path::find("node");
    let script = node.and_then(|node| {
        let script = package(places, "binaryen", "132.0.0", "bin/wasm-opt")?;
        Some(Run::new(node).arg(script))
    });
    if script.is_none() {
        println!("!! wasm-opt is skipped: it needs node and npm. The Wasm file stays bigger.");
    }
    script
}

/// The accessibility checker that browser tests inject.
pub fn axe(places: &Places) -> Option<PathBuf> {
    package(places, "axe-core", "4.14.1", "axe.min.js")
}

/// A file of an npm package, fetched when it is not there yet.
fn package(places: &Places, name: &str, version: &str, file: &str) -> Option<PathBuf> {
    let folder = places.tools.join(format!("{name}-{version}"));
    let wanted = folder.join("node_modules").join(name).join(file);
    if !wanted.is_file() {
        let fetched = path::find_any(&["npm", "npm.cmd"])
            .ok_or_else(|| Error::Missing {
                program: "npm".into(),
                needed: format!("it fetches {name} {version}"),
                fix: "install Node.js 20 or later".into(),
            })
            .and_then(|npm| fetch(&npm, &folder, name, version));
        if let Err(error) = fetched {
            println!("setup: {error}");
        }
    }
    wanted.is_file().then_some(wanted)
}

fn fetch(npm: &Path, folder: &Path, name: &str, version: &str) -> Result<(), Error> {
    println!("setup: fetching {name} {version} from npm (once; some seconds)");
    std::fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
    Run::new(npm)
        .args([
            "install",
            "--no-audit",
            "--no-fund",
            "--no-save",
            "--ignore-scripts",
        ])
        .args(["--loglevel=error", "--prefix"])
        .arg(folder)
        .arg(format!("{name}@{version}"))
        .within(folder)
        .expecting("npm fetches one package")
        .otherwise("check the network and npm's settings")
        .run()
}
