//! What runs without a browser: invariants, format, lints, native tests.

use super::published;
use super::steps::Steps;
use crate::error::Error;
use crate::hooks::Part;
use crate::places::Places;
use crate::run::Run;
use crate::tidy;
use crate::tools;

/// `csr` and `ssr` exclude each other; on this machine the guide is text.
pub const NATIVE: [&str; 3] = ["--no-default-features", "--features", "ssr"];

/// Each step stands alone.
pub fn run(places: &Places, steps: &mut Steps) {
    steps.step("tidy", || tidy::tidy(places));
    let cargo = |words: &[&str], native: bool| -> Run {
        let native: &[&str] = if native { &NATIVE } else { &[] };
        // Words for the compiler or the tests come last, after `--`.
        let cut = words
            .iter()
            .position(|word| *word == "--")
            .unwrap_or(words.len());
        Run::cargo()
            .args(&words[..cut])
            .args(native)
            .args(&words[cut..])
            .within(&places.root)
            .expecting("no complaint")
            .otherwise("mend what is named above")
    };
    steps.step("format", || {
        cargo(&["fmt", "--all", "--check"], false)
            .otherwise("run `cargo fmt --all`")
            .run()
    });
    steps.step("lints, native", || {
        cargo(
            &["clippy", "--quiet", "--all-targets", "--", "-D", "warnings"],
            true,
        )
        .run()
    });
    steps.step("lints, Wasm", || {
        tools::wasm_bindgen(places)?;
        let target = ["--target", "wasm32-unknown-unknown"];
        let words = ["clippy", "--quiet", target[0], target[1], "--lib", "--bins"];
        cargo(&[&words[..], &["--", "-D", "warnings"]].concat(), false).run()
    });
    steps.step("lints, living picture", || {
        tools::wasm_bindgen(places)?;
        let words = ["clippy", "--quiet", "--target", "wasm32-unknown-unknown"];
        let alone = ["--no-default-features", "--features", "living"];
        let which = ["--lib", "--bin", "synapse", "--", "-D", "warnings"];
        cargo(&[&words[..], &alone, &which].concat(), false).run()
    });
    steps.step("lints, builder", || {
        let words = ["clippy", "--quiet", "--target", "wasm32-unknown-unknown"];
        let alone = ["--no-default-features", "--features", "builder"];
        let which = ["--bin", "builder", "--", "-D", "warnings"];
        cargo(&[&words[..], &alone, &which].concat(), false).run()
    });
    steps.step("lints, xtask", || {
        let words = ["clippy", "--quiet", "--package", "xtask", "--all-targets"];
        cargo(&[&words[..], &["--", "-D", "warnings"]].concat(), false).run()
    });
    steps.step("types, scripts", || {
        for part in Part::ALL {
            types(places, &part.sources(), part.knows())?;
        }
        let builder = vec!["src/builder/start.js".to_owned()];
        types(places, &builder, Part::Entry.knows())
    });
    steps.step("types, published", || published::types(places));
    steps.step("tests, native", || {
        cargo(&["test", "--quiet", "--lib", "--test", "native"], true).run()
    });
    steps.step("tests, xtask", || -> Result<(), Error> {
        cargo(&["test", "--quiet", "--package", "xtask"], false).run()
    });
}

/// The parts of a script share one scope: they are read together.
fn types(places: &Places, sources: &[String], knows: &[&str]) -> Result<(), Error> {
    let Some(tsc) = tools::tsc(places) else {
        return Ok(());
    };
    tsc.args(["--noEmit", "--allowJs", "--checkJs", "--strict"])
        .args(["--target", "es2022", "--module", "es2022"])
        .args(knows)
        .args(sources)
        .within(&places.root)
        .expecting("no type error")
        .otherwise("mend the script or its JSDoc types")
        .run()
}
