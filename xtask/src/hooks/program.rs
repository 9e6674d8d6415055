//! The Wasm file made smaller for a release, by Binaryen where node is there.

use super::{names, streams};
use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::run::Run;
use crate::tools;
use std::path::Path;

/// Only what every browser of the last years has, and what the compiler itself may emit.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Drops what nothing calls, optimises for size, and gives short names to what crosses to the glue.
pub fn shrink(places: &Places, wasm: &Path, glue: &Path) -> Result<(), Error> {
    let kept = streams::kept(&files::bytes(wasm)?);
    if let (Some(metadce), Some(kept)) = (tools::wasm_metadce(places), kept) {
        let graph = places.target.join("exports.json");
        files::write(&graph, kept)?;
        over(
            metadce.args(["-g", "--graph-file"]).arg(&graph),
            places,
            wasm,
        )
        .read()?;
    }
    if let Some(optimise) = tools::wasm_opt(places) {
        // Measured: sorted by name, functions of one kind stand together, and pack 1 % smaller; so do they when
        // only small ones are put into their one caller.
        let flags = [
            "-Oz",
            "--one-caller-inline-max-function-size=20",
            "--reorder-functions-by-name",
            "--strip-debug",
            "--strip-producers",
            "--minify-imports-and-exports-and-modules",
        ];
        let map = over(optimise.args(flags), places, wasm).read()?;
        let renamed = names::shorten(&files::read(glue)?, &map).ok_or_else(|| {
            let expected = "a map from long to short names, each long one in the glue";
            Error::contract(
                glue,
                expected,
                "see what Binaryen prints and change `names`",
            )
        })?;
        files::write(glue, renamed)?;
    }
    Ok(())
}

fn over(tool: Run, places: &Places, wasm: &Path) -> Run {
    tool.args(FEATURES)
        .arg(wasm)
        .arg("--output")
        .arg(wasm)
        .within(&places.root)
        .expecting("a smaller Wasm file")
        .otherwise("if it names a feature, add that to FEATURES once all browsers have it")
}
