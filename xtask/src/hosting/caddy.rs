//! For Caddy: a snippet to import where the guide's folder is the root.

use super::NOTE;
use super::table::{ALWAYS, Kind, Names, TYPES, kinds};
use std::fmt::Write;

/// The whole file.
pub fn write() -> String {
    let mut out = NOTE.to_owned();
    out += "# Import this file at the top of yours, then `import ketamine-guide` where the guide's folder is the root.\n\n\
            (ketamine-guide) {\n";
    let kinds = kinds();
    out += "\theader {\n";
    for (name, value) in ALWAYS {
        let _ = writeln!(out, "\t\t{name} \"{value}\"");
    }
    out += "\t}\n\t# Caddy tells it of packed files only; caches must know it of the others too.\n\
            \theader {\n\t\tdefer\n\t\tVary \"Accept-Encoding\"\n\t}\n";
    for kind in &kinds {
        headers(&mut out, kind, &kinds);
    }
    out += "\n\t# Types are told, so that they do not depend on what the machine knows.\n";
    for (end, mime) in TYPES {
        let _ = writeln!(out, "\t@guide-{end} path_regexp \"{}\"", ending(end));
        let _ = writeln!(out, "\theader @guide-{end} Content-Type \"{mime}\"");
    }
    out += "\n\t# Sends what lies packed beside a file; nothing is packed while people wait.\n\
            \tfile_server {\n\
            \t\tprecompressed br gzip\n\
            \t}\n\
            }\n";
    out
}

/// The folder itself is a page.
fn ending(end: &str) -> String {
    if end == "html" {
        r"(\.html|/)$".into()
    } else {
        format!(r"\.{end}$")
    }
}

fn headers(out: &mut String, kind: &Kind, all: &[Kind]) {
    let Kind { name, why, .. } = kind;
    let _ = writeln!(out, "\n\t# {why}");
    let matched = matcher(kind.names, all);
    // A missing file must be asked for again.
    let _ = writeln!(
        out,
        "\t@guide-{name}-there {{\n\t\tfile {{path}} {{path}}index.html\n\t\t{matched}\n\t}}"
    );
    let _ = writeln!(
        out,
        "\theader @guide-{name}-there Cache-Control \"{}\"",
        kind.kept
    );
    if kind.more.is_empty() {
        return;
    }
    let _ = writeln!(out, "\t@guide-{name} {matched}");
    let _ = writeln!(out, "\theader @guide-{name} {{");
    for (name, value) in &kind.more {
        let _ = writeln!(out, "\t\t{name} \"{value}\"");
    }
    out.push_str("\t}\n");
}

/// Caddy has no first that matches: the rest is what no other kind holds.
fn matcher(names: Names, all: &[Kind]) -> String {
    names.pattern().map_or_else(
        || {
            let others: Vec<_> = all.iter().filter_map(|kind| kind.names.pattern()).collect();
            format!("not path_regexp \"{}\"", others.join("|"))
        },
        |pattern| format!("path_regexp \"{pattern}\""),
    )
}
