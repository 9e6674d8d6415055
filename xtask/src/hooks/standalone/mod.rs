//! `standalone.html`: the whole guide as one file, for a disk, a stick or a mail. What it shows first is plain text; all
//! else is packed beside it, and nothing is ever asked for.

mod coded;
mod packed;

pub use packed::Packed;

use super::article::{self, Text};
use super::bundle::{Bundle, Hashed};
use super::crisis::Packs;
use super::loader::{Part, SCRIPT, script};
use super::page::{put, without_marker};
use super::program;
use super::whole::fetched;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use coded::{coded, plain};
use serde_json::{Value, json};
use std::path::Path;

/// Its name, which never changes.
const PAGE: &str = "standalone.html";
/// The name of the whole text among the packed files.
const ARTICLE: &str = "article.html";

/// No request can leave it. What is asked of 'self' is the page itself, where a server has told a wrong encoding, or a
/// file beside it.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; \
                      style-src 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; \
                      base-uri 'none'; form-action 'none'";

/// Until the styles are unpacked, and where they never are: the browser's own colours, and lines that can be read.
const STYLE: &str = ":root{color-scheme:light dark}body{margin:0 auto;max-inline-size:38em;padding:1em;font:1.125em/1.6 sans-serif}";

/// Writes it for a release: packing takes time that a developer does not have.
pub fn write(
    places: &Places,
    stage: &Path,
    bundle: &Bundle,
    packs: &Packs,
    load: &Hashed,
    release: bool,
) -> Result<(), Error> {
    if !release {
        return Ok(());
    }
    let Bundle { guide, synapse, .. } = bundle;
    let scripts = [&guide.glue.name, &synapse.glue.name, &load.name, SCRIPT];
    let later = guide.later.as_ref().map(|later| later.name.as_str());
    let lean = stage.join(program::LEAN);
    let mut names: Vec<_> = fetched(bundle, packs)
        .iter()
        .map(|file| file.name.as_str())
        .collect();
    // Like stands by like: the text after the words, scripts before programs.
    let words = packs.files.len();
    names.splice(words + 2..words + 2, scripts);
    names.insert(words, ARTICLE);
    let read = |name: &str| {
        let path = match name {
            ARTICLE => article::path(places, Text::Whole),
            _ if Some(name) == later => lean.clone(),
            _ => stage.join(name),
        };
        let bytes = if name == bundle.css[0].name {
            without_face(&files::read(&path)?).into_bytes()
        } else if packs.files.values().any(|pack| pack.name == name) {
            without_kiosk(&files::read(&path)?)
        } else {
            files::bytes(&path)?
        };
        Ok((name.to_owned(), bytes))
    };
    let packed = Packed::new(
        &names
            .into_iter()
            .map(read)
            .collect::<Result<Vec<_>, Error>>()?,
    )?;
    let mut told = packed.told();
    told["page"] = json!({ "style": bundle.css[0].name, "article": ARTICLE, "scripts": scripts });
    let start = stage.join("start.js");
    script(places, Part::Standalone, &told, &start, true)?;
    let page = page(
        &files::read(&places.root.join("index.html"))?,
        &files::read(&article::path(places, Text::Core))?,
        &packed,
        &files::read(&start)?,
    )?;
    std::fs::remove_file(&start).map_err(Error::file("remove", &start))?;
    if later.is_some() {
        std::fs::remove_file(&lean).map_err(Error::file("remove", &lean))?;
    }
    files::write(&stage.join(PAGE), page)
}

/// A screen in a waiting room is a page on a server: one file is none, and has no room for it.
fn without_kiosk(pack: &str) -> Vec<u8> {
    let mut pack: Value = serde_json::from_str(pack).unwrap_or_default();
    if let Some(fields) = pack.as_object_mut() {
        fields.remove("kiosk");
    }
    pack.to_string().into_bytes()
}

/// The font is among the files and needs no rule: one that names a file beside the page would have it asked for.
fn without_face(css: &str) -> String {
    let (mut out, mut rest) = (String::new(), css);
    while let Some(at) = rest.find("@font-face") {
        let end = rest[at..].find('}').map_or(rest.len(), |end| at + end + 1);
        out.push_str(&rest[..at]);
        if !rest[at..end].contains("url(") {
            out.push_str(&rest[at..end]);
        }
        rest = &rest[end..];
    }
    out + rest
}

/// Without one a browser asks the server for its own.
const NO_ICON: &str = r#"<link rel="icon" href="data:,">"#;

/// The source of index.html, filled with what stands in the one file.
fn page(index: &str, core: &str, packed: &Packed, start: &str) -> Result<Vec<u8>, Error> {
    let index = without_marker(index);
    let asks = [
        "<script src=",
        "rel=\"preload\"",
        "icon\" href=",
        "rel=\"manifest\"",
    ];
    let own = |line: &&str| !asks.iter().any(|asks| line.contains(asks));
    let index: Vec<_> = index.lines().filter(own).map(str::trim_start).collect();
    let head = format!(
        r#"<meta charset="windows-1252"><meta http-equiv="Content-Security-Policy" content="{POLICY}">{NO_ICON}"#
    );
    let page = put(
        "standalone.html",
        &index.join("\n"),
        r#"<meta charset="utf-8">"#,
        &head,
    )?;
    let page = put(
        "standalone.html",
        &page,
        "<!-- style -->",
        &format!("<style>{STYLE}</style>"),
    )?;
    let page = plain(&put("standalone.html", &page, "<!-- article -->", core)?);
    let (before, after) = page
        .split_once("<!-- words -->")
        .filter(|_| start.is_ascii() && !start.contains("</script"))
        .ok_or_else(|| {
            let expected = "the comment `<!-- words -->`, and a script that can stand in a page";
            Error::contract(
                "index.html",
                expected,
                "put it back; see src/host/script/standalone",
            )
        })?;
    let mut out = before.as_bytes().to_vec();
    out.extend(br#"<script type="text/plain" id="ketamine-guide-files">"#);
    out.extend(coded(&packed.bytes));
    out.extend(format!("</script><script>{}</script>{after}", start.trim()).as_bytes());
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{Packed, page, without_face};

    const INDEX: &str = "<meta charset=\"utf-8\">\n<!-- style -->\n<link rel=\"preload\" href=\"a\">\n<link rel=\"icon\" href=\"c\">\n<link rel=\"apple-touch-icon\" href=\"d\">\n<link rel=\"manifest\" href=\"e\">\n\
                         <script src=\"b.js\" defer></script>\n<p>\u{e9}<!-- article --></p>\n<!-- words -->\n</body>";

    #[test]
    fn a_face_that_names_a_file_goes() {
        let css = "a{}@font-face{src:url(b)}c{}@font-face{src:local(d)}e{}";
        assert_eq!(without_face(css), "a{}c{}@font-face{src:local(d)}e{}");
        assert_eq!(without_face("@font-face{src:url(b"), "");
    }

    #[test]
    fn nothing_in_it_is_asked_for() {
        let packed = Packed::new(&[("a".into(), b"words".to_vec())]).unwrap();
        let made = page(INDEX, "<b>core</b>", &packed, "start();\n").unwrap();
        let text = String::from_utf8_lossy(&made);
        let asks = text.replace(super::NO_ICON, "");
        assert!(!asks.contains("src=") && !asks.contains("href="));
        assert!(text.starts_with("<meta charset=\"windows-1252\">"));
        assert!(text.contains("<p>&#233;<b>core</b></p>"));
        assert!(text.ends_with("</script><script>start();</script>\n</body>"));
        for script in ["a</script>", "\u{e9}"] {
            assert!(page(INDEX, "", &packed, script).is_err());
        }
    }
}
