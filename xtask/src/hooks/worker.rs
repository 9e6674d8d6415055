//! `worker.js`: what keeps the page for a time without a network. It is told every file that the page and a kiosk need, as
//! they are published, and what each must hash to.

use super::digest;
use super::loader::{Part, SCRIPT, script, sources};
use super::manifest::{ICONS, MANIFEST};
use crate::error::Error;
use crate::files;
use crate::places::Places;
use serde_json::{Map, Value, json};
use std::path::Path;

/// Its name, which never changes: browsers compare what it holds.
pub const NAME: &str = "worker.js";
/// Kept last: where the page is, all is.
const PAGE: &str = "index.html";
/// What is named by its content and is not for our own page.
const OTHERS: [&str; 5] = [
    "guide-builder-",
    "guide-frame-",
    "guide-poster-",
    "guide-text-",
    "guide-whole-",
];

/// Writes it when all else is there.
pub fn write(places: &Places, stage: &Path) -> Result<(), Error> {
    let mut list = Map::new();
    for path in files::walk(stage, &|_| false)? {
        let name = files::relative(stage, &path);
        if needed(&name) {
            list.insert(name, digest::integrity(&files::bytes(&path)?).into());
        }
    }
    let path = stage.join(PAGE);
    list.insert(PAGE.into(), digest::integrity(&files::bytes(&path)?).into());
    let list = Value::Object(list);
    // Another worker is another version, also when it keeps the same files.
    let whole = format!("{list}{}", sources(places, Part::Worker)?);
    let told = json!({ "version": digest::short(whole.as_bytes()), "files": list });
    script(places, Part::Worker, &told, &stage.join(NAME), true)
}

/// The page itself is not among them.
fn needed(name: &str) -> bool {
    let hashed = name.starts_with("guide-") && !OTHERS.iter().any(|other| name.starts_with(other));
    let icon = name
        .strip_prefix(ICONS)
        .is_some_and(|icon| icon.starts_with('/'));
    hashed || icon || [SCRIPT, MANIFEST, "icon.svg"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::needed;

    #[test]
    fn all_that_the_page_and_a_kiosk_need_and_no_more() {
        for name in [
            "ketamine-guide.js",
            "guide-0123.wasm",
            "guide-0123.css",
            "guide-load-1.js",
            "guide-later-1.wasm",
            "guide-synapse-1.wasm",
            "guide-words-es-1.json",
            "guide-font-1.woff2",
            "guide-kiosk-1.js",
            "icon.svg",
            "icons/512.png",
            "manifest.webmanifest",
        ] {
            assert!(needed(name), "{name}");
        }
        for name in [
            "embed.html",
            "builder.html",
            "standalone.html",
            "worker.js",
            "guide-whole-1.js",
            "guide-builder-1.wasm",
            "guide-poster-1.svg",
            "guide-text-1.html",
            "guide-frame-1.js",
            "content/en.json",
            "ketamine-guide.d.ts",
            "clinic.json",
        ] {
            assert!(!needed(name), "{name}");
        }
    }
}
