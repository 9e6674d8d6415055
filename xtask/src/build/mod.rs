//! `cargo xtask build`: the release `dist/`, compressed, with a table of sizes.

mod squeeze;
mod table;

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::tools::{self, Setup};

/// Builds, compresses, prints; fails when the first load is too heavy.
pub fn build(places: &Places) -> Result<(), Error> {
    let setup = Setup::ready(places)?;
    // Here, so that what it says does not drown in Trunk's messages.
    let _ = tools::wasm_opt(places);
    println!("building the release (the first time usually 3 to 5 minutes)");
    setup.trunk(places, "build").arg("--release").run()?;
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
