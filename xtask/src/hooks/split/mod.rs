//! Takes the program apart in two: what is there at the start, and what comes with the rest of the words.
//!
//! `view/gate.rs`, `host/gate.rs` and `content/late.rs` are where the first part calls the second. The linker's relocations tell which functions are reached
//! through there alone ([`reach`]); those leave the first file, and the second one, put into the same memory and table,
//! brings them ([`cut`]). Nothing in the program knows of it.

mod cut;
mod lean;
#[cfg(test)]
mod linked;
mod module;
mod plan;
mod reach;
#[cfg(test)]
mod tests;

use crate::error::Error;
use crate::files;
use std::path::Path;

/// What the names of the gates begin with, as the linker has them.
const GATES: [&str; 3] = [
    "_ZN14ketamine_guide4view4gate",
    "_ZN14ketamine_guide4host4gate",
    "_ZN14ketamine_guide7content4late4gate",
];

/// What the second part's imports come from: the exports of the first.
pub const MODULE: &str = "first";

/// What our own build asks the linker for; a plain `trunk build` does not.
const ASKED: (&str, &str) = (
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    "emit-relocs",
);

/// Takes `wasm` apart: it keeps the first part, the second is written to `later`, and to `lean` without a kiosk. False where the linker was not asked
/// for its notes: then all stays in one.
pub fn split(linked: &Path, wasm: &Path, later: &Path, lean: &Path) -> Result<bool, Error> {
    if !std::env::var(ASKED.0).is_ok_and(|flags| flags.contains(ASKED.1)) {
        println!(
            "!! the program is not split: only `cargo xtask build` does that. The first load is heavier."
        );
        return Ok(false);
    }
    let through = |gates: &[&str]| {
        reach::through(gates, &files::bytes(linked)?).map_err(|why| {
            let expected = "a linked program with relocations and gates";
            Error::contract(linked, expected, format!("see `hooks/split`: {why}"))
        })
    };
    let (reached, of_kiosk) = (through(&GATES)?, through(&lean::GATES)?);
    let parts = cut::apart(&files::bytes(wasm)?, &reached).map_err(|why| {
        let expected = "a program that can be taken apart at its gates";
        Error::contract(wasm, expected, format!("see `hooks/split`: {why}"))
    })?;
    let bare = lean::without(&parts.later, &of_kiosk).map_err(|why| {
        let expected = "a second part with a kiosk in it";
        Error::contract(later, expected, format!("see `hooks/split/lean.rs`: {why}"))
    })?;
    files::write(lean, bare)?;
    files::write(wasm, parts.first)?;
    files::write(later, parts.later)?;
    Ok(true)
}

/// Takes the linker's notes out, which no longer fit once wasm-bindgen has been there.
pub fn without_notes(wasm: &Path) -> Result<(), Error> {
    let bare = module::without_notes(&files::bytes(wasm)?).map_err(|why| {
        let fix = "see whether this is a file of the compiler";
        Error::contract(wasm, why, fix)
    })?;
    files::write(wasm, bare)
}

/// Gives the imports of the second part the names the exports of the first now have.
pub fn rename(later: &Path, names: &dyn Fn(&str) -> Option<String>) -> Result<(), Error> {
    let renamed = module::renamed(&files::bytes(later)?, names).map_err(|why| {
        let fix = "see what Binaryen prints of the first part";
        Error::contract(later, why, fix)
    })?;
    files::write(later, renamed)
}
