//! What is fetched before anybody comes near, and when the guide is in sight.

use super::Site;
use crate::build::packed;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use std::fmt::Write;
use std::time::Duration;

/// Names of what a page has fetched, from our own folder.
const NAMES: &str = "return performance.getEntriesByType('resource').map((each) => each.name.split('/').slice(3).join('/'));";
const REST: Duration = Duration::from_secs(2);
/// Bytes of brotli that the one script may have.
const LIMIT: usize = 3000;

/// Measures and tells.
pub fn measure(site: &Site, places: &Places) -> Result<String, Error> {
    let far = fetched(site, places, "far")?;
    let near = fetched(site, places, "near")?;
    Ok(print(&far, &near))
}

/// Names, and their lengths as brotli.
fn fetched(site: &Site, places: &Places, page: &str) -> Result<Vec<(String, usize)>, Error> {
    site.open(page, REST)?;
    let names = site.browser.run(NAMES, &[])?;
    let names = names.as_array().map_or(&[][..], Vec::as_slice);
    let names = names.iter().filter_map(|name| name.as_str());
    names
        .filter(|name| !name.ends_with("favicon.ico"))
        .map(|name| {
            let path = places.dist.join(name);
            Ok((name.to_owned(), packed(&path, &files::bytes(&path)?)?))
        })
        .collect()
}

fn print(far: &[(String, usize)], near: &[(String, usize)]) -> String {
    let mut out = String::from("\n  fetched, bytes as brotli\n");
    for (name, bytes) in near {
        let early = far.iter().any(|(each, _)| each == name);
        let when = if early { "at once" } else { "when near" };
        let _ = writeln!(out, "  {name:<44}{bytes:>10}  {when}");
    }
    let sum = |list: &[(String, usize)]| list.iter().map(|(_, bytes)| bytes).sum::<usize>();
    let _ = writeln!(out, "  at once {}, then {}", sum(far), sum(near) - sum(far));
    let script = far.iter().find(|(name, _)| name == "ketamine-guide.js");
    let script = script.map_or(0, |(_, bytes)| *bytes);
    let wasm = far
        .iter()
        .filter(|(name, _)| files::has_extension(name.as_ref(), "wasm"))
        .count();
    let met = |so| if so { "met" } else { "NOT MET" };
    let _ = writeln!(
        out,
        "the one script: {script} bytes (limit {LIMIT}: {})\nWasm before anybody comes near: {wasm} files (limit none: {})",
        met((1..=LIMIT).contains(&script)),
        met(wasm == 0)
    );
    out
}

#[cfg(test)]
mod tests {
    use super::print;

    #[test]
    fn early_wasm_is_told() {
        let file = |name: &str, bytes| (name.to_owned(), bytes);
        let [script, wasm] = [file("ketamine-guide.js", 2900), file("guide-1.wasm", 9)];
        let both = [script.clone(), wasm];
        let told = print(&[script], &both);
        assert!(told.contains("at once 2900, then 9") && !told.contains("NOT MET"));
        assert!(print(&both, &both).contains("1 files (limit none: NOT MET)"));
    }
}
