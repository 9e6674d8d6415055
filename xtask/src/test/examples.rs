//! The pages of `examples/`, joined as their README tells, in a folder that page tests open.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::tools;
use std::path::PathBuf;

/// Each page of a framework: its folder, its source, and what joins it besides.
const JOINED: [(&str, &str, &[&str]); 2] = [
    ("react", "main.tsx", &["--jsx=automatic"]),
    (
        "vue",
        "main.ts",
        &["--alias:vue=vue/dist/vue.esm-bundler.js"],
    ),
];

/// The folder; none where npm cannot fetch the frameworks.
pub fn build(places: &Places) -> Result<Option<PathBuf>, Error> {
    let (Some(esbuild), Some(packages)) = (tools::esbuild(places), tools::frameworks(places))
    else {
        return Ok(None);
    };
    let (source, target) = (
        places.root.join("examples"),
        places.target.join("examples-built"),
    );
    for file in files::walk(&source, &|_| false)? {
        files::write(
            &target.join(files::relative(&source, &file)),
            files::bytes(&file)?,
        )?;
    }
    for (folder, main, besides) in JOINED {
        esbuild()
            .arg(source.join(folder).join(main))
            .args([
                "--bundle",
                "--log-level=warning",
                "--define:process.env.NODE_ENV=\"production\"",
            ])
            .args([
                "--define:__VUE_OPTIONS_API__=true",
                "--define:__VUE_PROD_DEVTOOLS__=false",
            ])
            .args(["--define:__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=false"])
            .args(besides)
            .arg(format!(
                "--outfile={}",
                target.join(folder).join("main.js").display()
            ))
            .env("NODE_PATH", &packages)
            .within(&places.root)
            .expecting("one script out of the example and its framework")
            .otherwise("mend the example")
            .run()?;
    }
    Ok(Some(target))
}
