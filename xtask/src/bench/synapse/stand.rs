//! The folder that is served while measuring: the page, the yardstick, the strides as Wasm, and the living picture as it
//! is published.

use crate::error::Error;
use crate::files;
use crate::hooks::fast;
use crate::places::Places;
use crate::run::Run;
use crate::tools;
use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

const PAGE: &str = include_str!("page.html");
/// Built for what both programs are built for, so that the numbers are the picture's.
const BUILD: [&str; 6] = [
    "build",
    "--quiet",
    "--profile=synapse",
    "--no-default-features",
    "--example",
    "strides",
];

/// What is measured.
pub struct Stand {
    /// The folder that is served.
    pub folder: PathBuf,
    /// The strides as a program of this machine.
    pub native: PathBuf,
}

impl Stand {
    /// Builds the strides and puts all in its place.
    pub fn build(places: &Places) -> Result<Self, Error> {
        let folder = places.target.join("bench-page");
        files::write(&folder.join("index.html"), PAGE)?;
        let copy = |from: PathBuf, to: &str| files::write(&folder.join(to), files::bytes(&from)?);
        copy(places.root.join("tests/bench/cleft.js"), "cleft.js")?;
        for (begins, ends, to) in [
            ("guide-synapse-", ".js", "synapse.js"),
            ("guide-synapse-", ".wasm", "synapse.wasm"),
            ("guide-", ".css", "guide.css"),
        ] {
            copy(published(places, begins, ends)?, to)?;
        }
        let bindgen = tools::wasm_bindgen(places)?;
        println!("building the strides (the first time a minute)");
        let cargo = |more: &[&str]| {
            let run = Run::cargo().args(BUILD).args(more).within(&places.root);
            run.expecting("the strides are built")
                .otherwise("mend tests/bench/strides.rs")
                .run()
        };
        cargo(&[])?;
        cargo(&["--features=living", "--target=wasm32-unknown-unknown"])?;
        let built = "wasm32-unknown-unknown/synapse/examples/strides.wasm";
        Run::new(bindgen)
            .args([
                "--target=no-modules",
                "--no-typescript",
                "--out-name=strides",
                "--out-dir",
            ])
            .arg(&folder)
            .arg(places.target.join(built))
            .run()?;
        let wasm = folder.join("strides.wasm");
        files::rename(&folder.join("strides_bg.wasm"), &wasm)?;
        fast(places, &wasm)?;
        let native = format!("synapse/examples/strides{EXE_SUFFIX}");
        Ok(Self {
            folder,
            native: places.target.join(native),
        })
    }
}

/// The one published file of such a name.
fn published(places: &Places, begins: &str, ends: &str) -> Result<PathBuf, Error> {
    let is_it = |path: &PathBuf| {
        let name = files::name(path);
        name.starts_with(begins) && name.ends_with(ends)
    };
    let found = files::list(&places.dist)?.into_iter().find(is_it);
    found.ok_or_else(|| {
        let expected = format!("a file {begins}<hash>{ends}");
        Error::contract(&places.dist, expected, "run `cargo xtask build` first")
    })
}
