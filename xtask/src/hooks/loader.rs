//! `ketamine-guide.js`: the script a clinic includes, told which files belong to this build.

use super::bundle::{Bundle, Program};
use super::crisis::Packs;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use serde_json::{Map, Value, json};
use std::path::Path;

/// The source, and the name it keeps in the dist folder.
pub const SCRIPT: &str = "ketamine-guide.js";
const MARK: (&str, &str) = ("/*build*/", "/*end*/");

/// Writes the script with the build's names in it.
pub fn write(
    places: &Places,
    stage: &Path,
    bundle: &Bundle,
    packs: &Packs,
    release: bool,
) -> Result<(), Error> {
    let source = places.root.join("src/host").join(SCRIPT);
    let script = fill(&files::read(&source)?, &build(bundle, packs)).ok_or_else(|| {
        let expected = "the line `const BUILD = /*build*/ {} /*end*/;`";
        Error::contract(
            &source,
            expected,
            "put the line back; the build writes into it",
        )
    })?;
    let target = stage.join(SCRIPT);
    files::write(&target, script)?;
    if release {
        super::script::shrink(places, &target)?;
    }
    Ok(())
}

fn build(bundle: &Bundle, packs: &Packs) -> Value {
    let Bundle {
        guide,
        synapse,
        css,
    } = bundle;
    let hashed = [
        &guide.glue,
        &guide.wasm,
        &synapse.glue,
        &synapse.wasm,
        &css[0],
        &css[1],
    ];
    let integrity: Map<String, Value> = hashed
        .into_iter()
        .chain(&guide.later)
        .map(|file| (file.name.clone(), file.integrity.clone().into()))
        .collect();
    json!({
        "guide": names(guide),
        "synapse": names(synapse),
        "css": [css[0].name, css[1].name],
        "integrity": integrity,
        "packs": packs.addresses,
        "words": packs.words,
        "crisis": packs.crisis,
    })
}

fn names(program: &Program) -> Value {
    let Program { glue, wasm, later } = program;
    let mut names = json!({ "glue": glue.name, "wasm": wasm.name, "bytes": wasm.bytes });
    if let Some(later) = later {
        names["later"] = later.name.clone().into();
    }
    names
}

/// Puts the object between the two marks.
fn fill(script: &str, build: &Value) -> Option<String> {
    let (before, rest) = script.split_once(MARK.0)?;
    let (_, after) = rest.split_once(MARK.1)?;
    Some(format!("{before}{build}{after}"))
}

#[cfg(test)]
mod tests {
    use super::fill;
    use serde_json::json;

    #[test]
    fn the_object_replaces_all_between_the_marks() {
        let script = "const BUILD = /*build*/ {} /*end*/;\nrun(BUILD);";
        let filled = fill(script, &json!({ "glue": "a.js" })).unwrap();
        assert_eq!(filled, "const BUILD = {\"glue\":\"a.js\"};\nrun(BUILD);");
        assert!(fill("const BUILD = {};", &json!({})).is_none());
    }
}
