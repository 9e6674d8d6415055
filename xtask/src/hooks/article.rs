//! The guide as text, written by the app's own typed code.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::run::Run;
use std::path::PathBuf;

/// Where the article waits for `finish`.
pub fn path(places: &Places) -> PathBuf {
    places.target.join("article.html")
}

/// Runs the native `prerender` program; what it prints is the article.
pub fn write(places: &Places) -> Result<(), Error> {
    let fix = "run `cargo run --no-default-features --features ssr --bin prerender`, mend what it \
               names (most often a field of public/content/en.json)";
    let article = Run::cargo()
        .args([
            "run",
            "--quiet",
            "--no-default-features",
            "--features",
            "ssr",
        ])
        .args(["--bin", "prerender"])
        .within(&places.root)
        .expecting("it prints the guide as HTML")
        .otherwise(fix)
        .read()?;
    if !article.contains('<') {
        return Err(Error::contract(
            "src/prerender.rs",
            "a program that prints HTML",
            fix,
        ));
    }
    files::write(&path(places), article.trim())
}
