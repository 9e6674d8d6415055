//! The two programs Trunk makes, and how Binaryen makes them better for a release where node is there.

use super::{names, split, streams};
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

/// Nothing that only a developer reads.
const BARE: &[&str] = &["--strip-debug", "--strip-producers"];

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
    /// The compiler's file, of which a part comes later.
    split: Option<&'static str>,
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
    split: Some("wasm32-unknown-unknown/release/ketamine-guide.wasm"),
};

/// The living picture: fast. Trunk takes it for a worker, because a page has one main program; those keep their name.
pub const SYNAPSE: Made = Made {
    staged: "synapse",
    published: "guide-synapse",
    global: "ketamineGuideSynapse",
    optimise: &["-O3"],
    split: None,
};

/// The builder's page: nobody waits for it but the one who has opened it.
pub const BUILDER: Made = Made {
    staged: "builder-",
    published: "guide-builder",
    global: "ketamineGuideBuilder",
    optimise: &["-Oz"],
    split: None,
};

/// The second part without a kiosk, while the build goes on: for the guide as one file.
pub const LEAN: &str = "lean.wasm";

/// Drops what nothing calls, takes out what comes later, optimises, and gives short names to what crosses to the glue.
/// True when `later` was written, and [`LEAN`] beside it.
pub fn shrink(
    places: &Places,
    made: &Made,
    wasm: &Path,
    glue: &Path,
    later: &Path,
) -> Result<bool, Error> {
    let lean = later.with_file_name(LEAN);
    split::without_notes(wasm)?;
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
    let parted = match made.split {
        Some(linked) => split::split(&places.target.join(linked), wasm, later, &lean)?,
        None => false,
    };
    if let Some(optimise) = tools::wasm_opt(places) {
        let flags = [BARE, &["--minify-imports-and-exports-and-modules"]].concat();
        let optimise = optimise.args(made.optimise).args(&flags);
        let map = over(optimise, places, wasm).read()?;
        let short = names::Short::read(&map);
        let renamed = short
            .as_ref()
            .and_then(|short| short.glue(&files::read(glue).ok()?));
        let (Some(short), Some(renamed)) = (short, renamed) else {
            let expected = "a map from long to short names, each long one in the glue";
            let fix = "see what Binaryen prints and change `names`";
            return Err(Error::contract(glue, expected, fix));
        };
        files::write(glue, renamed)?;
        if parted {
            for part in [later, &lean] {
                split::rename(part, &|long| short.export(long))?;
                let optimise =
                    tools::wasm_opt(places).map(|tool| tool.args(made.optimise).args(BARE));
                optimise.map_or(Ok(()), |tool| over(tool, places, part).run())?;
            }
        }
    }
    Ok(parted)
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
