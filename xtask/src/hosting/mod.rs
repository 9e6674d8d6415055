//! How the built guide is served: one table, told to each kind of server in its own language.
//!
//! `hosting/nginx.conf`, `hosting/Caddyfile` and `public/_headers` are written from [`table`] by `cargo xtask hosting`;
//! a test fails when one of them differs. Real servers are held against the same table by `cargo xtask test browser`.

mod caddy;
mod cdn;
mod nginx;
mod policy;
pub mod scale;
mod table;

pub use table::expected;

use crate::error::Error;
use crate::files;
use crate::places::Places;

/// A file of the repository, and what writes it.
type Written = (&'static str, fn() -> String);

/// The files written.
const WRITTEN: [Written; 3] = [
    ("hosting/nginx.conf", nginx::write),
    ("hosting/Caddyfile", caddy::write),
    ("public/_headers", cdn::write),
];

/// What each written file begins with.
const NOTE: &str = "# Written by `cargo xtask hosting` from xtask/src/hosting/table.rs. How to use it: docs/hosting.md\n";

/// Writes all three.
pub fn write(places: &Places) -> Result<(), Error> {
    for (name, content) in WRITTEN {
        files::write(&places.root.join(name), content())?;
        println!("hosting: wrote {name}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::WRITTEN;
    use std::path::Path;

    #[test]
    fn what_is_written_agrees_with_the_table() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for (name, content) in WRITTEN {
            let found = std::fs::read_to_string(root.join(name)).unwrap_or_default();
            assert!(found == content(), "{name}: run `cargo xtask hosting`");
        }
    }
}
