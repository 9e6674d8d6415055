//! `embed.html`: the page for hosts that take nothing but a frame. It is index.html with a script before the loader that
//! reads the options from the address and speaks with the page around.

use super::bundle::{Hashed, hash};
use super::loader::{Part, SCRIPT, script};
use crate::error::Error;
use crate::files;
use crate::places::Places;
use serde_json::Value;
use std::path::Path;

/// Writes it beside the finished index.html.
pub fn write(places: &Places, stage: &Path, load: &Hashed, release: bool) -> Result<(), Error> {
    let path = stage.join("frame.js");
    script(places, Part::Frame, &Value::Null, &path, release)?;
    let frame = hash(&path, "guide-frame", "js")?;
    let page = files::read(&stage.join("index.html"))?;
    let embed = framed(&page, &frame, load).ok_or_else(|| {
        let expected = format!("`mode=\"page\"`, the script `{SCRIPT}`, and a preload of the rest");
        Error::contract(
            "index.html",
            expected,
            "see `framed` in xtask/src/hooks/embed.rs",
        )
    })?;
    files::write(&stage.join("embed.html"), embed)
}

/// The line of the manifest.
const MANIFEST: &str = "    <link rel=\"manifest\" href=\"manifest.webmanifest\">\n";

/// A frame belongs to somebody's page: search engines take index.html, and nothing is loaded before it is near.
fn framed(page: &str, frame: &Hashed, load: &Hashed) -> Option<String> {
    let Hashed {
        name, integrity, ..
    } = frame;
    let ours =
        format!(r#"<script src="{name}" integrity="{integrity}" crossorigin defer></script>"#);
    let loader = format!(r#"<script src="{SCRIPT}" defer></script>"#);
    let index = r#"<meta name="robots" content="noindex"><link rel="canonical" href="index.html">"#;
    let preload = format!(
        r#"<link rel="preload" href="{}" as="script" integrity="{}" crossorigin>"#,
        load.name, load.integrity
    );
    let page = replaced(page, &preload, index)?;
    // Somebody's page is not ours to put on a home screen.
    let page = replaced(&page, MANIFEST, "")?;
    let page = replaced(&page, &loader, &format!("{ours}{loader}"))?;
    replaced(&page, r#"<ketamine-guide mode="page">"#, "<ketamine-guide>")
}

fn replaced(page: &str, from: &str, to: &str) -> Option<String> {
    page.contains(from).then(|| page.replacen(from, to, 1))
}

#[cfg(test)]
mod tests {
    use super::{Hashed, framed};

    #[test]
    fn a_frame_is_not_a_page() {
        let file = |name: &str| Hashed {
            name: name.into(),
            integrity: "sha384-x".into(),
            bytes: 1,
        };
        let page = "<link rel=\"preload\" href=\"l.js\" as=\"script\" integrity=\"sha384-x\" crossorigin>\
                    <script src=\"ketamine-guide.js\" defer></script><ketamine-guide mode=\"page\">text";
        let page = format!("{}{page}", super::MANIFEST);
        let framed_page = framed(&page, &file("f.js"), &file("l.js")).unwrap();
        assert!(framed_page.contains("noindex") && !framed_page.contains("l.js"));
        assert!(!framed_page.contains("manifest"));
        assert!(framed_page.find("f.js") < framed_page.find("ketamine-guide.js"));
        assert!(framed_page.ends_with("<ketamine-guide>text"));
        assert!(framed("<p>", &file("f.js"), &file("l.js")).is_none());
    }
}
