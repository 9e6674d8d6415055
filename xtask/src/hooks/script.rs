//! Scripts made smaller for a release, by terser where node is there.

use crate::error::Error;
use crate::places::Places;
use crate::tools;
use std::path::Path;

/// Minifies one script in place; without node it stays as it is.
pub fn shrink(places: &Places, script: &Path) -> Result<(), Error> {
    let Some(terser) = tools::terser(places) else {
        return Ok(());
    };
    terser
        .arg(script)
        .args(["--compress", "--mangle", "--toplevel", "--output"])
        .arg(script)
        .within(&places.root)
        .expecting("a smaller script")
        .otherwise("see whether the script is one that terser can read")
        .run()
}
