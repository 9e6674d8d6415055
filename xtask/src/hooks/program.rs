//! The two programs Trunk makes, and how Binaryen makes them better for a release where node is there.

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

/// A program as Trunk stages it, and as it is published.
#[derive(Debug)]
pub struct Made {
    /// What Trunk's names for its files begin with.
    pub staged: &'static str,
    /// What the published names begin with.
    pub published: &'static str,
    /// Where its glue puts it, in `window`.
    pub global: &'static str,
    /// What Binaryen shall do to it.
    optimise: &'static [&'static str],
}

/// The guide: small. Measured: sorted by name, functions of one kind stand together, and pack 1 % smaller; so do they
/// when only small ones are put into their one caller; taken apart first and put together twice, half a percent more.
pub const GUIDE: Made = Made {
    staged: "ketamine-guide-",
    published: "guide",
    global: "ketamineGuideWasm",
    optimise: &[
        "--flatten",
        "--rereloop",
        "-Oz",
        "-Os",
        "--one-caller-inline-max-function-size=20",
        "--reorder-functions-by-name",
    ],
};

/// The living picture: fast. Trunk takes it for a worker, because a page has one main program; those keep their name.
pub const SYNAPSE: Made = Made {
    staged: "synapse",
    published: "guide-synapse",
    global: "ketamineGuideSynapse",
    optimise: &["-O3"],
};

/// Drops what nothing calls, optimises, and gives short names to what crosses to the glue.
pub fn shrink(places: &Places, made: &Made, wasm: &Path, glue: &Path) -> Result<(), Error> {
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
        let flags = [
            "--strip-debug",
            "--strip-producers",
            "--minify-imports-and-exports-and-modules",
        ];
        let optimise = optimise.args(made.optimise).args(flags);
        let map = over(optimise, places, wasm).read()?;
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

/// What the living picture's program is given, for a program that is measured beside it.
pub fn fast(places: &Places, wasm: &Path) -> Result<(), Error> {
    match tools::wasm_opt(places) {
        Some(tool) => over(tool.args(SYNAPSE.optimise), places, wasm).run(),
        None => Ok(()),
    }
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
