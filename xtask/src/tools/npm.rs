//! The tools that come from npm. All are optional: what is skipped is said loudly.

use super::path;
use crate::error::Error;
use crate::places::Places;
use crate::run::Run;
use std::path::{Path, PathBuf};

const BINARYEN: &str = "132.0.0";

/// Binaryen's optimiser as a command without arguments, or none when node is not there.
pub fn wasm_opt(places: &Places) -> Option<Run> {
    let found = command(places, "binaryen", BINARYEN, "bin/wasm-opt");
    or_say(found, "wasm-opt is skipped", "The Wasm file stays bigger.")
}

/// Its remover of unused exports, likewise.
pub fn wasm_metadce(places: &Places) -> Option<Run> {
    command(places, "binaryen", BINARYEN, "bin/wasm-metadce")
}

/// The script minifier, likewise.
pub fn terser(places: &Places) -> Option<Run> {
    let found = command(places, "terser", "5.51.2", "bin/terser");
    or_say(found, "terser is skipped", "The scripts stay bigger.")
}

/// The type checker of the one script, likewise.
pub fn tsc(places: &Places) -> Option<Run> {
    let found = command(places, "typescript", "5.9.3", "bin/tsc");
    or_say(
        found,
        "the script's types are not checked",
        "Nothing else is left out.",
    )
}

/// A program of an npm package.
fn command(places: &Places, name: &str, version: &str, file: &str) -> Option<Run> {
    let node = path::find("node")?;
    Some(Run::new(node).arg(package(places, name, version, file)?))
}

fn or_say(found: Option<Run>, what: &str, then: &str) -> Option<Run> {
    if found.is_none() {
        println!("!! {what}: it needs node and npm. {then}");
    }
    found
}

/// The accessibility checker that browser tests inject.
pub fn axe(places: &Places) -> Option<PathBuf> {
    package(places, "axe-core", "4.14.1", "axe.min.js")
}

/// Style sheets that many hosts have, each with the variable by which page tests find it.
pub fn sheets(places: &Places) -> [(&'static str, Option<PathBuf>); 2] {
    let bootstrap = package(places, "bootstrap", "5.3.9", "dist/css/bootstrap.css");
    let preflight = package(places, "tailwindcss", "4.3.5", "preflight.css");
    [
        ("KETAMINE_GUIDE_BOOTSTRAP", bootstrap),
        ("KETAMINE_GUIDE_PREFLIGHT", preflight),
    ]
}

/// What joins an example's scripts into one.
pub fn esbuild(places: &Places) -> Option<impl Fn() -> Run> {
    let node = path::find("node");
    let file = package(places, "esbuild", "0.28.2", "bin/esbuild");
    let found = node.zip(file);
    if found.is_none() {
        println!("!! NOT TESTED: the examples, which need node and npm");
    }
    found.map(|(node, file)| move || Run::new(&node).arg(&file))
}

/// What the examples and the types are tried with: the folder of the packages.
pub fn frameworks(places: &Places) -> Option<PathBuf> {
    let all = "react@19.3.1 react-dom@19.3.1 @types/react@19.3.0 @types/react-dom@19.3.0 vue@3.5.45 \
               custom-elements-manifest@2.1.0";
    let (name, version) = all.split_once('@')?;
    let file = package(places, name, version, "package.json")?;
    file.ancestors().nth(2).map(Path::to_path_buf)
}

/// A file of an npm package, fetched when it is not there yet; others may be named after its version.
fn package(places: &Places, name: &str, version: &str, file: &str) -> Option<PathBuf> {
    let folder = version.replace([' ', '/'], "+");
    let folder = places.tools.join(format!("{name}-{folder}"));
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
        .args(format!("{name}@{version}").split_whitespace())
        .within(folder)
        .expecting("npm fetches one package")
        .otherwise("check the network and npm's settings")
        .run()
}
