//! What is published for developers, as their own tools take it.

use super::untested::untested;
use crate::developers;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::run::Run;
use crate::tools;
use serde_json::{Value, json};

/// The types, right uses and wrong ones, the examples and the manifest, by the TypeScript compiler.
pub fn types(places: &Places) -> Result<(), Error> {
    let (Some(tsc), Some(packages)) = (tools::tsc(places), tools::frameworks(places)) else {
        return Ok(());
    };
    let work = places.target.join("types");
    developers::write(places, &work.join("node_modules/ketamine-guide"))?;
    let mut used = Vec::new();
    for folder in [
        "xtask/src/developers/usage",
        "examples/react",
        "examples/vue",
    ] {
        let folder = places.root.join(folder);
        for file in files::walk(&folder, &|_| false)? {
            let script = files::has_extension(&file, "ts") || files::has_extension(&file, "tsx");
            if script {
                let copy = files::relative(&places.root, &file).replace('/', "-");
                files::write(&work.join(&copy), files::bytes(&file)?)?;
                used.push(copy);
            }
        }
    }
    let all = developers::all(places)?;
    let manifest = all.iter().find(|(name, _)| *name == "custom-elements.json");
    let manifest = manifest.map_or("", |(_, text)| text.trim_end());
    // As a value, not as a fresh object: the standard's types forget its own field `attribute` of members.
    let module = format!(
        "import type {{ Package }} from \"custom-elements-manifest/schema\";\n\
         type Deep<T> = T extends object ? {{ readonly [Key in keyof T]: Deep<T[Key]> }} : T;\n\
         const written = {manifest} as const;\nconst manifest: Deep<Package> = written;\nexport default manifest;\n"
    );
    files::write(&work.join("manifest.ts"), module)?;
    used.push("manifest.ts".into());
    let at = packages.display();
    let config = json!({
        "compilerOptions": {
            "strict": true, "noEmit": true, "target": "es2022", "lib": ["es2022", "dom", "dom.iterable"],
            "module": "esnext", "moduleResolution": "bundler", "jsx": "react-jsx", "types": [],
            "skipLibCheck": false,
            "paths": { "*": [format!("{at}/@types/*"), format!("{at}/*")] },
        },
        "files": used,
    });
    files::write(&work.join("tsconfig.json"), config.to_string())?;
    tsc.arg("--project")
        .arg(&work)
        .within(&work)
        .expecting("right uses pass, wrong ones do not")
        .otherwise("see xtask/src/developers and its usage folder")
        .run()
}

/// The published folder as a package: what npm would send.
pub fn package(places: &Places) -> Result<(), Error> {
    let Some(npm) = tools::find_any(&["npm", "npm.cmd"]) else {
        return untested("the package, which needs npm");
    };
    let said = Run::new(npm)
        .args([
            "pack",
            "--dry-run",
            "--json",
            "--offline",
            "--ignore-scripts",
            "--loglevel=error",
        ])
        .within(&places.dist)
        .expecting("npm takes dist for a package")
        .otherwise("see xtask/src/developers/package.rs")
        .read()?;
    let packed: Value = serde_json::from_str(&said).unwrap_or_default();
    let names = packed[0]["files"].as_array().into_iter().flatten();
    let names: Vec<_> = names.filter_map(|file| file["path"].as_str()).collect();
    let mut found = Vec::new();
    for path in files::walk(&places.dist, &|_| false)? {
        let name = files::relative(&places.dist, &path);
        let packed = files::has_extension(&path, "br") || files::has_extension(&path, "gz");
        let wanted = !packed && name != "_headers";
        if names.contains(&name.as_str()) != wanted {
            found.push(format!(
                "{name}: {}",
                if wanted {
                    "is left out"
                } else {
                    "is taken along"
                }
            ));
        }
    }
    for each in &found {
        println!("{each}");
    }
    if found.is_empty() {
        println!("{} files, nothing that runs, nothing needed", names.len());
        return Ok(());
    }
    Err(Error::Findings {
        check: "the package".into(),
        count: found.len(),
        fix: "see `files` in xtask/src/developers/package.rs".into(),
    })
}
