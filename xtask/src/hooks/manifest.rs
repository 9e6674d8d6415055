//! `manifest.webmanifest`: by what name and picture the guide stands on a home screen. Its words are the pack's, its colour
//! is that of the paper.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use serde_json::{Value, json};
use std::path::Path;

/// Its name.
pub const MANIFEST: &str = "manifest.webmanifest";
/// The folder of pictures, drawn by `cargo xtask icons`.
pub const ICONS: &str = "icons";
/// Where colours stand, and which one is behind all.
const TOKENS: &str = "style/tokens.css";
const PAPER: &str = "--paper: light-dark(";

/// Writes it beside the page.
pub fn write(places: &Places, stage: &Path) -> Result<(), Error> {
    let path = stage.join("content/en.json");
    let pack: Value = serde_json::from_str(&files::read(&path)?)
        .map_err(|error| Error::contract(&path, "JSON", format!("mend the pack: {error}")))?;
    let page = stage.join("index.html");
    let described = described(&files::read(&page)?).ok_or_else(|| {
        let expected = "`<meta name=\"description\" content=\"...\">` once";
        Error::contract(&page, expected, "say in one line what the page is")
    })?;
    let tokens = places.root.join(TOKENS);
    let paper = paper(&files::read(&tokens)?).ok_or_else(|| {
        let expected = format!("`{PAPER}<light>, <dark>)`");
        Error::contract(
            &tokens,
            expected,
            "see `paper` in xtask/src/hooks/manifest.rs",
        )
    })?;
    files::write(
        &stage.join(MANIFEST),
        told(&pack, &described, &paper).to_string(),
    )
}

fn told(pack: &Value, described: &str, paper: &str) -> Value {
    let png = |name: &str, size: u32, purpose: &str| {
        json!({
            "src": format!("{ICONS}/{name}.png"), "sizes": format!("{size}x{size}"),
            "type": "image/png", "purpose": purpose,
        })
    };
    json!({
        "name": pack["ui"]["title"],
        "short_name": pack["ui"]["title"],
        "description": described,
        "lang": pack["lang"],
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": paper,
        "theme_color": paper,
        "categories": ["education", "health", "medical"],
        "icons": [
            { "src": "icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any" },
            png("192", 192, "any"),
            png("512", 512, "any"),
            png("maskable-512", 512, "maskable"),
        ],
    })
}

/// What the page says of itself to search engines.
fn described(page: &str) -> Option<String> {
    let (_, after) = page.split_once(r#"<meta name="description" content=""#)?;
    Some(after.split_once('"')?.0.to_owned())
}

/// The colour of the paper by day: a manifest knows one.
fn paper(tokens: &str) -> Option<String> {
    let (_, after) = tokens.split_once(PAPER)?;
    Some(after.split_once(',')?.0.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{described, paper, told};
    use serde_json::json;
    use std::path::Path;

    fn read(name: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        std::fs::read_to_string(root.join(name)).unwrap()
    }

    #[test]
    fn words_and_colour_come_from_where_they_stand() {
        let said = described(&read("index.html")).unwrap();
        let paper = paper(&read("style/tokens.css")).unwrap();
        assert!(said.len() > 40 && paper.starts_with('#'), "{said} {paper}");
        let made = told(
            &json!({ "lang": "en", "ui": { "title": "A Guide" } }),
            &said,
            &paper,
        );
        assert_eq!(made["name"], "A Guide");
        assert_eq!(made["theme_color"], paper.as_str());
    }

    #[test]
    fn every_picture_is_there_in_its_size() {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public");
        for icon in told(&json!({}), "", "")["icons"].as_array().unwrap() {
            let bytes = std::fs::read(public.join(icon["src"].as_str().unwrap())).unwrap();
            let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
            if icon["type"] == "image/png" {
                assert_eq!(icon["sizes"], format!("{}x{}", side(16), side(20)));
            }
        }
    }
}
