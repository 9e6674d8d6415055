//! For CDNs that read a `_headers` file (Cloudflare, Netlify and others). Rules that match the same address are added
//! up there, so that each header may stand in one rule only: there is no "all the rest".

use super::NOTE;
use super::table::{ALWAYS, Kind, Names, kinds};
use std::fmt::Write;

/// What no other kind holds, and is published: a CDN's own rule for such files, "ask again each time", is also right for those
/// not named here.
const SHORT: [&str; 9] = [
    "/ketamine-guide*",
    "/icon.svg",
    "/icons/*",
    "/manifest.webmanifest",
    "/content/*",
    "/schema/*",
    "/builder/*",
    "/custom-elements.json",
    "/clinic.json",
];

/// The whole file.
pub fn write() -> String {
    let mut out = NOTE.to_owned();
    out += "# Addresses begin at the site's root: where the guide stands in a folder, put that in front of each.\n\n/*\n";
    for (name, value) in ALWAYS {
        let _ = writeln!(out, "  {name}: {value}");
    }
    for kind in kinds() {
        let _ = writeln!(out, "\n# {}", kind.why);
        for address in addresses(kind.names) {
            rule(&mut out, &address, &kind);
        }
    }
    out
}

fn rule(out: &mut String, address: &str, kind: &Kind) {
    let _ = writeln!(out, "{address}");
    let _ = writeln!(out, "  Cache-Control: {}", kind.kept);
    for (name, value) in &kind.more {
        let _ = writeln!(out, "  {name}: {value}");
    }
}

/// Some CDNs take the ending of a page off its address; the two others are never asked for by name there.
fn addresses(names: Names) -> Vec<String> {
    match names {
        Names::Hashed => vec!["/guide-*".into()],
        Names::Others => SHORT.map(String::from).into(),
        Names::These(names) => {
            let mut all = Vec::new();
            for name in names {
                all.push(format!("/{name}"));
                let bare = name
                    .strip_suffix(".html")
                    .filter(|bare| !["index", "404"].contains(bare));
                all.extend(bare.map(|bare| format!("/{bare}")));
            }
            all
        }
    }
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::hosting::expected;

    /// What such a CDN would say: every rule that matches adds its headers.
    fn said(path: &str) -> Vec<(String, String)> {
        let (mut said, mut applies) = (Vec::new(), false);
        for line in write().lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, value)) = line
                .trim_start()
                .split_once(": ")
                .filter(|_| line.starts_with("  "))
            {
                if applies {
                    said.push((name.to_owned(), value.to_owned()));
                }
            } else {
                applies = line
                    .strip_suffix('*')
                    .map_or(line == path, |start| path.starts_with(start));
            }
        }
        said.sort();
        said
    }

    #[test]
    fn each_header_is_said_once_and_as_the_table_says() {
        for path in [
            "",
            "index.html",
            "embed.html",
            "builder.html",
            "standalone.html",
            "404.html",
            "guide-0123.wasm",
            "guide-words-en-0123.json",
            "ketamine-guide.js",
            "content/en.json",
            "schema/clinic.schema.json",
            "clinic.json",
            "custom-elements.json",
            "worker.js",
            "manifest.webmanifest",
            "icons/512.png",
            "ketamine-guide.vue.d.ts",
        ] {
            let answer = expected(path);
            let mut wanted: Vec<_> = answer
                .always
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect();
            wanted.push(("Cache-Control".into(), answer.kept.into()));
            wanted.sort();
            assert_eq!(said(&format!("/{path}")), wanted, "{path}");
        }
    }

    #[test]
    fn what_the_cdn_allows() {
        let text = write();
        assert!(text.lines().all(|line| line.len() < 2000));
        assert!(text.lines().filter(|line| line.starts_with('/')).count() < 100);
    }
}
