//! Builds that a test has of the built guide: the same files under other names, as a changed program would have, and all
//! that names them, with what they then hash to.

use super::PROBE;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use std::path::Path;

/// Which build; the first is the one in `dist`, with the probe in its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edition(pub u8);

const ENTRY: &str = "ketamine-guide.js";
const PAGE: &str = "index.html";
const FONT: &str = "guide-font-";
const WORKER: &str = "worker.js";

impl Edition {
    /// A file of this build; none where it has no such file.
    pub fn file(self, dist: &Path, name: &str) -> Option<Vec<u8>> {
        let names = names(dist);
        let read = |name: &str| std::fs::read(dist.join(name)).ok();
        let base = names.iter().find(|each| self.named(each) == name);
        match name {
            "probe.js" => Some(PROBE.into()),
            ENTRY | PAGE | WORKER => Some(self.written(dist, &names, name)?.into_bytes()),
            _ if name.starts_with("guide-load-") => {
                Some(self.written(dist, &names, base?)?.into_bytes())
            }
            _ if name.starts_with("guide-") && !name.starts_with(FONT) => read(base?),
            _ => read(name),
        }
    }

    /// The name of a file that is named by its content.
    fn named(self, name: &str) -> String {
        match name.rsplit_once('.') {
            Some((stem, end)) if self.0 > 0 => format!("{stem}z{}.{end}", self.0),
            _ => name.into(),
        }
    }

    /// A file that names others.
    fn written(self, dist: &Path, names: &[String], name: &str) -> Option<String> {
        let before = std::fs::read_to_string(dist.join(name)).ok()?;
        let mut text = before;
        for each in names {
            text = text.replace(each.as_str(), &self.named(each));
        }
        let load = names.iter().find(|each| each.starts_with("guide-load-"))?;
        // What it names is written before it is.
        let inner: &[&str] = match name {
            PAGE | ENTRY => &[load],
            WORKER => &[load, ENTRY, PAGE],
            _ => &[],
        };
        for each in inner {
            let old = integrity(&std::fs::read(dist.join(each)).ok()?);
            let new = integrity(self.written(dist, names, each)?.as_bytes());
            text = text.replace(&old, &new);
        }
        Some(match name {
            PAGE => text
                .replacen("<head>", "<head><script src=\"probe.js\"></script>", 1)
                .replacen("<title>", &format!("<title>{}. ", self.0), 1),
            WORKER => {
                let probe = format!("\"probe.js\":\"{}\",", integrity(PROBE.as_bytes()));
                let version = format!("version:\"{}", self.0);
                text.replacen("\"icon.svg\":", &format!("{probe}\"icon.svg\":"), 1)
                    .replacen("version:\"", &version, 1)
            }
            _ => text,
        })
    }
}

/// Those that are named by their content; the font, which a style sheet names, does not change.
fn names(dist: &Path) -> Vec<String> {
    let files = std::fs::read_dir(dist).into_iter().flatten().flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let packed = |name: &String| matches!(name.rsplit('.').next(), Some("br" | "gz"));
    names
        .filter(|name| name.starts_with("guide-") && !packed(name))
        .filter(|name| !name.starts_with(FONT))
        .collect()
}

fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}
