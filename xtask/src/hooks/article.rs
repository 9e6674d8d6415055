//! The guide as text, written by the app's own typed code.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::run::Run;
use std::path::PathBuf;

/// Which text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// The whole guide.
    Whole,
    /// What of it nobody may miss: the guide as one file shows it first.
    Core,
}

/// Where a text waits for `finish`.
pub fn path(places: &Places, text: Text) -> PathBuf {
    places.target.join(match text {
        Text::Whole => "article.html",
        Text::Core => "core.html",
    })
}

/// Runs the native `prerender` program; what it prints is the text.
pub fn write(places: &Places, text: Text) -> Result<(), Error> {
    let fix = "run `cargo run --no-default-features --features ssr --bin prerender`, mend what it \
               names (most often a field of public/content/en.json)";
    let which: &[&str] = match text {
        Text::Whole => &[],
        Text::Core => &["--", "public/content/en.json", "core"],
    };
    let article = Run::cargo()
        .args([
            "run",
            "--quiet",
            "--no-default-features",
            "--features",
            "ssr",
        ])
        .args(["--bin", "prerender"])
        .args(which)
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
    files::write(&path(places, text), article.trim())
}
