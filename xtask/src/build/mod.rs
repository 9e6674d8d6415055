//! `cargo xtask build`: the release `dist/`, compressed, with a table of sizes.

mod squeeze;
mod strict;
mod table;

pub use squeeze::packed;

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::tools::{self, Setup};
use std::path::PathBuf;

/// The linker's notes, by which the program is taken apart.
const RELOCATIONS: &str = "-Clink-arg=--emit-relocs ";

/// Builds, compresses, prints; fails when the first load is too heavy.
pub fn build(places: &Places) -> Result<(), Error> {
    let setup = Setup::ready(places)?;
    // Here, so that what it says does not drown in Trunk's messages.
    let _ = tools::wasm_opt(places);
    println!("building the release (the first time usually 3 to 5 minutes)");
    let mut trunk = setup.trunk(places, "build").arg("--release");
    let flags = [RELOCATIONS, &anonymous(places).unwrap_or_default()].concat();
    trunk = trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    trunk.run()?;
    strict::check(places)?;
    let mut rows = Vec::new();
    for path in files::walk(&places.dist, &|_| false)? {
        let content = files::bytes(&path)?;
        let sizes = squeeze::file(&path, &content)?;
        rows.push(table::Row {
            name: files::relative(&places.dist, &path),
            sizes,
        });
    }
    print!("{}", table::print(&rows));
    table::judge(&rows)
}

/// Panic messages name source files: what is published must not tell where it was built. Cargo splits these flags
/// at spaces, so a folder with one in its name is left as it is.
fn anonymous(places: &Places) -> Option<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))?;
    let (home, root) = (home.to_str()?, places.root.to_str()?);
    let flags = format!("--remap-path-prefix={home}/registry/src= --remap-path-prefix={root}=");
    (!home.contains(' ') && !root.contains(' ')).then_some(flags)
}
