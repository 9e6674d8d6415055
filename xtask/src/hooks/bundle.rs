//! The files whose names carry their hash: glue and Wasm of both programs, the styles, the font, the first picture.

use super::article::{self, Text};
use super::program::{GUIDE, Made, SYNAPSE};
use super::style::{self, Part};
use super::{digest, program, script, streams};
use crate::error::Error;
use crate::files;
use crate::places::Places;
use std::path::{Path, PathBuf};

/// A file as the loader will ask for it.
#[derive(Debug)]
pub struct Hashed {
    /// Name in the dist folder.
    pub name: String,
    /// Its integrity value.
    pub integrity: String,
    /// Its length.
    pub bytes: usize,
}

/// A program as it is published.
#[derive(Debug)]
pub struct Program {
    /// The classic script wasm-bindgen wrote.
    pub glue: Hashed,
    /// The Wasm.
    pub wasm: Hashed,
    /// The part of it that comes later, where it is split.
    pub later: Option<Hashed>,
}

/// What the loader loads.
#[derive(Debug)]
pub struct Bundle {
    /// The guide.
    pub guide: Program,
    /// The living picture, loaded when the brain chapter opens.
    pub synapse: Program,
    /// The joined styles: those of the first chapter, then the rest.
    pub css: [Hashed; 2],
    /// The font.
    pub font: Hashed,
    /// All of it as text, for somebody's page on which the guide cannot stand.
    pub text: Hashed,
    /// What is seen on somebody's page until the guide stands.
    pub poster: Hashed,
}

/// Before the text. It is read by the loader, not by search engines.
const TEXT: &str = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"robots\" content=\"noindex\"><title>Ketamine Guide</title>";

/// The font, as `public` and the sources name it.
pub const FONT: &str = "fonts/atkinson-next.woff2";

/// Makes the files smaller (in release) and gives them names by their content, so that a cache never
/// mixes two builds; Trunk's own names follow the compiler's output and miss later changes.
pub fn assemble(places: &Places, stage: &Path, release: bool) -> Result<Bundle, Error> {
    let font = stage.join("font.woff2");
    files::rename(&stage.join(FONT), &font)?;
    let font = hash(&font, "guide-font", "woff2")?;
    let poster = stage.join("poster.svg");
    files::write(
        &poster,
        files::bytes(&places.root.join("src/host/poster.svg"))?,
    )?;
    let text = stage.join("text.html");
    let article = files::read(&article::path(places, Text::Whole))?;
    files::write(&text, format!("{TEXT}{article}\n"))?;
    let css = |part| {
        let sheet = stage.join("style.css");
        let joined = files::read(&style::path(places, part))?;
        files::write(&sheet, joined.replace(FONT, &font.name))?;
        hash(&sheet, part.published(), "css")
    };
    Ok(Bundle {
        guide: one(places, stage, &GUIDE, release)?,
        synapse: one(places, stage, &SYNAPSE, release)?,
        css: [css(Part::First)?, css(Part::Later)?],
        text: hash(&text, "guide-text", "html")?,
        poster: hash(&poster, "guide-poster", "svg")?,
        font,
    })
}

/// Glue and Wasm as Trunk has staged them, under names of our own.
fn staged(stage: &Path, made: &Made) -> Result<(PathBuf, PathBuf), Error> {
    let (glue, wasm) = (only(stage, made, "js")?, only(stage, made, "wasm")?);
    let renamed = renamed(&files::read(&glue)?, &glue, made.global)?;
    files::write(&glue, streams::without_classes(&renamed))?;
    Ok((glue, wasm))
}

/// The two files of a program in one part, smaller in release, not yet named.
pub fn made(
    places: &Places,
    stage: &Path,
    made: &Made,
    release: bool,
) -> Result<(PathBuf, PathBuf), Error> {
    let (glue, wasm) = staged(stage, made)?;
    if release {
        program::shrink(places, made, &wasm, &glue, &stage.join("later.wasm"))?;
    }
    Ok((glue, wasm))
}

fn one(places: &Places, stage: &Path, made: &Made, release: bool) -> Result<Program, Error> {
    let (glue, wasm) = staged(stage, made)?;
    let later = stage.join("later.wasm");
    let mut split = false;
    if release {
        split = program::shrink(places, made, &wasm, &glue, &later)?;
        script::shrink(places, &glue)?;
    }
    let part = split.then(|| hash(&later, Part::Later.published(), "wasm"));
    Ok(Program {
        glue: hash(&glue, made.published, "js")?,
        wasm: hash(&wasm, made.published, "wasm")?,
        later: part.transpose()?,
    })
}

/// Gives the glue a global of our own: a page with another Wasm program would have `wasm_bindgen` twice.
fn renamed(script: &str, path: &Path, global: &str) -> Result<String, Error> {
    const THEIRS: &str = "let wasm_bindgen = ";
    if !script.contains(THEIRS) {
        return Err(Error::contract(
            path,
            format!("`{THEIRS}` once"),
            "see what this version of wasm-bindgen writes, and change `renamed`",
        ));
    }
    Ok(script.replacen(THEIRS, &format!("window.{global} = "), 1))
}

/// The one file Trunk wrote with this extension.
fn only(stage: &Path, made: &Made, extension: &str) -> Result<PathBuf, Error> {
    let is_it = |path: &PathBuf| {
        files::name(path).starts_with(made.staged) && files::has_extension(path, extension)
    };
    let mut found: Vec<_> = files::list(stage)?.into_iter().filter(is_it).collect();
    match (found.pop(), found.is_empty()) {
        (Some(path), true) => Ok(path),
        _ => Err(Error::contract(
            stage,
            format!("exactly one {}*.{extension} from Trunk", made.staged),
            "keep both rust links of index.html, and `filehash = true` and `inject_scripts = false` in Trunk.toml",
        )),
    }
}

/// Gives a file the name that changes with its content.
pub fn hash(path: &Path, published: &str, extension: &str) -> Result<Hashed, Error> {
    let content = files::bytes(path)?;
    let name = format!("{published}-{}.{extension}", digest::short(&content));
    files::rename(path, &path.with_file_name(&name))?;
    Ok(Hashed {
        name,
        integrity: digest::integrity(&content),
        bytes: content.len(),
    })
}
