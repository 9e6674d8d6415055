//! The builder's page. Trunk builds one page at a time and empties the folder it builds into: so this page is built into
//! a folder of its own, before the guide's, and put beside it when that one is finished.

use super::bundle::{self, FONT, Hashed};
use super::page::{put, without_marker};
use super::program::BUILDER;
use super::{digest, is_release};
use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::run::Run;
use crate::text;
use crate::tools;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

const PAGE: &str = "builder.html";

/// What it is made of; of the guide's own code it only uses what rarely changes.
const SOURCES: [&str; 5] = [PAGE, "Cargo.toml", "public/builder", "src/builder", "style"];

/// What Trunk tells its hooks: a second Trunk must not hear it.
const TOLD: [&str; 6] = [
    "TRUNK_PROFILE",
    "TRUNK_HTML_FILE",
    "TRUNK_SOURCE_DIR",
    "TRUNK_STAGING_DIR",
    "TRUNK_DIST_DIR",
    "TRUNK_PUBLIC_URL",
];

/// The page Trunk builds, where it calls.
fn named() -> Option<String> {
    let path = PathBuf::from(std::env::var_os("TRUNK_HTML_FILE")?);
    Some(files::name(&path))
}

/// True when Trunk builds the builder.
pub fn is_builder() -> bool {
    named().is_some_and(|name| name == PAGE)
}

fn folder(places: &Places) -> PathBuf {
    let name = if is_release() {
        "builder"
    } else {
        "builder-dev"
    };
    places.target.join("pages").join(name)
}

/// Builds it. While developing only where something of its own has changed: else each change of the guide would wait
/// for two programs.
pub fn build(places: &Places) -> Result<(), Error> {
    // Where no Trunk calls there is none to build with.
    let Some(trunk) = named().and_then(|_| tools::find("trunk")) else {
        return Ok(());
    };
    let dist = folder(places);
    if !is_release() && is_fresh(places, &dist.join(PAGE))? {
        return Ok(());
    }
    let mut run = Run::new(trunk)
        .args(["build", PAGE, "--offline=true", "--dist"])
        .arg(&dist)
        .args(is_release().then_some("--release"))
        .without("NO_COLOR")
        .within(&places.root)
        .expecting("Trunk builds the builder's page")
        .otherwise("mend what the messages above name, then try again");
    for name in TOLD {
        run = run.without(name);
    }
    run.run()
}

fn is_fresh(places: &Places, made: &Path) -> Result<bool, Error> {
    let Some(made) = changed(made) else {
        return Ok(false);
    };
    for source in SOURCES {
        let path = places.root.join(source);
        let all = if path.is_dir() {
            files::walk(&path, &|_| false)?
        } else {
            vec![path]
        };
        if all
            .iter()
            .filter_map(|path| changed(path))
            .any(|at| at > made)
        {
            return Ok(false);
        }
    }
    Ok(true)
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().ok()?.modified().ok()
}

/// After Trunk: names by content, styles joined, words put into the page.
pub fn finish(places: &Places, stage: &Path) -> Result<(), Error> {
    let (glue, wasm) = bundle::made(places, stage, &BUILDER, is_release())?;
    let wasm = bundle::hash(&wasm, BUILDER.published, "wasm")?;
    let script = start(places, &glue, &wasm)?;
    let css = styles(places, stage)?;
    let words = files::read(&places.root.join("public/builder/en.json"))?;
    let words: serde_json::Value = serde_json::from_str(&words).map_err(|error| {
        Error::contract(
            "public/builder/en.json",
            "JSON",
            format!("mend it: {error}"),
        )
    })?;
    // `<` could only end the block; JSON may write it so.
    let words = words.to_string().replace('<', "\\u003c");
    let path = stage.join(PAGE);
    // Trunk names what it has built after its main page.
    let built = stage.join("index.html");
    if built.is_file() {
        files::rename(&built, &path)?;
    }
    let page = without_marker(&files::read(&path)?);
    let style = format!(
        r#"<link rel="stylesheet" href="{}" integrity="{}" crossorigin="anonymous">"#,
        css.name, css.integrity
    );
    let program = format!(
        r#"<script src="{}" integrity="{}" crossorigin="anonymous" defer></script>"#,
        script.name, script.integrity
    );
    let data = format!(r#"<script type="application/json" id="builder-words">{words}</script>"#);
    let mut page = page;
    for (mark, content) in [
        ("<!-- style -->", style),
        ("<!-- program -->", program),
        ("<!-- words -->", data),
    ] {
        page = put(PAGE, &page, mark, &content)?;
    }
    files::write(&path, page)
}

/// The glue, and behind it the few lines that start it.
fn start(places: &Places, glue: &Path, wasm: &Hashed) -> Result<Hashed, Error> {
    let told = serde_json::json!({ "name": wasm.name, "integrity": wasm.integrity });
    let start = files::read(&places.root.join("src/builder/start.js"))?;
    let start = start.replace("/*build*/ JSON.parse(\"null\") /*end*/", &told.to_string());
    files::write(glue, files::read(glue)? + "\n" + &start)?;
    if is_release() {
        super::script::shrink(places, glue)?;
    }
    bundle::hash(glue, BUILDER.published, "js")
}

/// The tokens and the ground of the guide, and what is the builder's own.
fn styles(places: &Places, stage: &Path) -> Result<Hashed, Error> {
    let style = places.root.join("style");
    let mut sheets = ["layers.css", "tokens.css", "base.css"]
        .map(|name| style.join(name))
        .to_vec();
    sheets.extend(files::list(&style.join("builder"))?);
    let mut css = String::new();
    for sheet in sheets {
        css += &(files::read(&sheet)? + "\n");
    }
    let font = files::bytes(&places.root.join("public").join(FONT))?;
    let css = css.replace(FONT, &format!("guide-font-{}.woff2", digest::short(&font)));
    let path = stage.join("builder.css");
    files::write(
        &path,
        if is_release() {
            text::strip_css(&css)
        } else {
            css
        },
    )?;
    bundle::hash(&path, BUILDER.published, "css")
}

/// Puts what was built beside the guide; the words are in the page already.
pub fn merge(places: &Places, stage: &Path) -> Result<(), Error> {
    let words = stage.join("builder");
    if words.is_dir() {
        std::fs::remove_dir_all(&words).map_err(Error::file("remove", &words))?;
    }
    let folder = folder(places);
    if !folder.is_dir() {
        return Ok(());
    }
    for path in files::list(&folder)? {
        if path.is_file() {
            files::write(&stage.join(files::name(&path)), files::bytes(&path)?)?;
        }
    }
    Ok(())
}
