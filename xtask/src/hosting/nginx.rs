//! For nginx: a file to include in a `location`. It holds locations of its own, by the last part of the address, so that
//! the folder may stand anywhere.

use super::NOTE;
use super::table::{ALWAYS, Kind, TYPES, kinds};
use std::fmt::Write;

/// The whole file.
pub fn write() -> String {
    let mut out = NOTE.to_owned();
    out += "# Include it in the location of the guide's folder; `brotli_static on;` there as well, where nginx has it.\n\n\
            index index.html;\n\
            # Sends the .gz beside a file, if the browser takes it; nothing is packed while people wait.\n\
            gzip_static on;\n\
            gzip_vary on;\n\n\
            default_type application/octet-stream;\n\
            types {\n";
    for (end, mime) in TYPES {
        let _ = writeln!(out, "    \"{mime}\" {end};");
    }
    out += "}\n";
    for kind in kinds() {
        location(&mut out, &kind);
    }
    out
}

fn location(out: &mut String, kind: &Kind) {
    let _ = writeln!(out, "\n# {}", kind.why);
    let pattern = kind.names.pattern();
    let _ = match &pattern {
        Some(pattern) => writeln!(out, "location ~ \"{pattern}\" {{"),
        None => writeln!(out, "location ~ / {{"),
    };
    // Without `always`: who is told that a file is missing shall ask again.
    let _ = writeln!(out, "    add_header Cache-Control \"{}\";", kind.kept);
    let always = ALWAYS.iter().map(|(name, value)| (*name, *value));
    let more = kind
        .more
        .iter()
        .map(|(name, value)| (*name, value.as_str()));
    for (name, value) in always.chain(more) {
        let _ = writeln!(out, "    add_header {name} \"{value}\" always;");
    }
    out.push_str("}\n");
}
