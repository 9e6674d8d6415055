//! The scripts. Two are the loader: `ketamine-guide.js`, which a clinic includes, and the rest of it, which that one fetches
//! when somebody comes near; the others are for frames, for the guide as one file, and for pages that forbid to fetch. Each
//! is joined from its parts and told which files belong to this build.

use super::bundle::{Bundle, Hashed, Program, hash};
use super::crisis::Packs;
use super::digest;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use serde_json::{Map, Value, json};
use std::path::Path;

/// The name of the first, which never changes.
pub const SCRIPT: &str = "ketamine-guide.js";
const MARK: &str = "/*build*/ JSON.parse(\"null\") /*end*/";

/// One of them.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// What a site includes.
    Entry,
    /// What that one fetches.
    Load,
    /// What embed.html runs before the first.
    Frame,
    /// What opens standalone.html.
    Standalone,
    /// All files as a script.
    Whole,
    /// What a screen in a waiting room needs besides.
    Kiosk,
    /// What keeps the page for a time without a network.
    Worker,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Entry,
        Self::Load,
        Self::Frame,
        Self::Standalone,
        Self::Whole,
        Self::Kiosk,
        Self::Worker,
    ];

    /// Its parts, in the order they are joined.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Entry => &[
                "entry/base",
                "entry/options",
                "entry/waiting",
                "entry/element",
                "entry/define",
                "entry/frames",
            ],
            Self::Load => &[
                "load/files",
                "load/text",
                "load/program",
                "load/trap",
                "load/offline",
                "load/guide",
            ],
            Self::Frame => &[
                "frame/options",
                "frame/height",
                "frame/sized",
                "frame/links",
            ],
            Self::Standalone => &[
                "standalone/files",
                "standalone/lzma",
                "standalone/page",
                "standalone/start",
            ],
            Self::Whole => &["standalone/files", "standalone/lzma", "whole/start"],
            Self::Kiosk => &[
                "kiosk/base",
                "kiosk/lock",
                "kiosk/awake",
                "kiosk/failures",
                "kiosk/watch",
                "kiosk/renew",
                "kiosk/installed",
                "kiosk/wipe",
                "kiosk/start",
            ],
            Self::Worker => &[
                "worker/files",
                "worker/install",
                "worker/take_over",
                "worker/clinic",
                "worker/answer",
            ],
        }
    }

    /// The paths of its parts, from the repository.
    pub fn sources(self) -> Vec<String> {
        let path = |name| format!("src/host/script/{name}.js");
        self.names().iter().map(path).collect()
    }

    /// How its types are checked: what there is besides its own parts.
    pub fn knows(self) -> &'static [&'static str] {
        match self {
            Self::Worker => &["--lib", "es2022,webworker"],
            _ => &[
                "--lib",
                "es2022,dom,dom.iterable",
                "src/host/script/types.d.ts",
            ],
        }
    }

    /// What stands first: a site may include the first script twice.
    fn guard(self) -> &'static str {
        match self {
            Self::Entry => "if (customElements.get(\"ketamine-guide\")) return;\n",
            _ => "",
        }
    }
}

/// Writes the scripts with the build's names in them; gives back the rest of the loader, which a page of ours asks for at
/// once.
pub fn write(
    places: &Places,
    stage: &Path,
    bundle: &Bundle,
    packs: &Packs,
    whole: Option<&Hashed>,
    release: bool,
) -> Result<Hashed, Error> {
    let mut told = build(bundle, packs);
    if let Some(whole) = whole {
        told["whole"] = json!({ "name": whole.name, "integrity": whole.integrity });
    }
    let kiosk = kiosk(places, stage, bundle, packs, release)?;
    told["kiosk"] = json!({ "name": kiosk.name, "integrity": kiosk.integrity });
    if release {
        // Who develops wants what is new, not what is kept.
        told["worker"] = super::worker::NAME.into();
    }
    let rest = stage.join("load.js");
    script(places, Part::Load, &told, &rest, release)?;
    let load = hash(&rest, "guide-load", "js")?;
    let told = json!({
        "load": { "name": load.name, "integrity": load.integrity },
        "poster": bundle.poster.name,
        "help": packs.help,
        "crisis": packs.crisis,
    });
    script(places, Part::Entry, &told, &stage.join(SCRIPT), release)?;
    Ok(load)
}

/// Told which build it is, in the few letters that somebody reads out on the telephone, and the languages' own names.
fn kiosk(
    places: &Places,
    stage: &Path,
    bundle: &Bundle,
    packs: &Packs,
    release: bool,
) -> Result<Hashed, Error> {
    let files = build(bundle, packs).to_string();
    let told = json!({ "version": digest::short(files.as_bytes()), "languages": packs.languages });
    let path = stage.join("kiosk.js");
    script(places, Part::Kiosk, &told, &path, release)?;
    hash(&path, "guide-kiosk", "js")
}

/// Writes one script with what it is told, smaller in release.
pub fn script(
    places: &Places,
    part: Part,
    told: &Value,
    path: &Path,
    release: bool,
) -> Result<(), Error> {
    files::write(path, joined(places, part, told)?)?;
    if release {
        super::script::shrink(places, path)?;
    }
    Ok(())
}

/// The parts as they are written.
pub fn sources(places: &Places, part: Part) -> Result<String, Error> {
    let mut script = String::new();
    for path in part.sources() {
        script += &files::read(&places.root.join(path))?;
    }
    Ok(script)
}

/// The parts in one scope of their own, with what they are told.
fn joined(places: &Places, part: Part, build: &Value) -> Result<String, Error> {
    let script = sources(places, part)?;
    let filled = match build {
        // Is told nothing.
        Value::Null => Some(script),
        _ => fill(&script, build),
    };
    let filled = filled.ok_or_else(|| {
        let expected = format!("`const BUILD = {MARK};` once");
        let fix = "put the line back; the build writes into it";
        Error::contract(places.root.join(&part.sources()[0]), expected, fix)
    })?;
    Ok(format!(
        "(() => {{\n\"use strict\";\n{}{filled}}})();\n",
        part.guard()
    ))
}

fn build(bundle: &Bundle, packs: &Packs) -> Value {
    let Bundle {
        guide,
        synapse,
        css,
        font,
        text,
        ..
    } = bundle;
    let mut hashed = vec![
        &guide.glue,
        &guide.wasm,
        &synapse.glue,
        &synapse.wasm,
        &css[0],
        &css[1],
        font,
    ];
    hashed.extend(&guide.later);
    hashed.extend(packs.files.values());
    let pair = |file: &Hashed| (file.name.clone(), file.integrity.clone().into());
    let integrity: Map<String, Value> = hashed.into_iter().map(pair).collect();
    let packs_by_name = packs.files.iter();
    let packs_by_name = packs_by_name.map(|(lang, file)| (lang.clone(), file.name.clone().into()));
    json!({
        "guide": names(guide),
        "synapse": names(synapse),
        "css": [css[0].name, css[1].name],
        "font": font.name,
        "text": text.name,
        "integrity": integrity,
        "packs": packs_by_name.collect::<Map<String, Value>>(),
        "words": packs.words,
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

/// Puts the object where the mark is.
fn fill(script: &str, build: &Value) -> Option<String> {
    let (before, after) = script.split_once(MARK)?;
    Some(format!("{before}{build}{after}"))
}

#[cfg(test)]
mod tests {
    use super::fill;
    use serde_json::json;

    #[test]
    fn the_object_replaces_the_mark() {
        let script = "const BUILD = /*build*/ JSON.parse(\"null\") /*end*/;\nrun(BUILD);";
        let filled = fill(script, &json!({ "glue": "a.js" })).unwrap();
        assert_eq!(filled, "const BUILD = {\"glue\":\"a.js\"};\nrun(BUILD);");
        assert!(fill("const BUILD = {};", &json!({})).is_none());
    }
}
