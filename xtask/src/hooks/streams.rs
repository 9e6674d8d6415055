//! Leptos' server functions bring three JavaScript classes for streams, exported whether used or not. The guide has no
//! server: they leave the glue, and with their exports the code behind them leaves the program.

use std::fmt::Write;

/// What the names of the classes begin with; in exports in lower case.
const CLASS: &str = "IntoUnderlying";

/// The glue without the classes. What does not look as expected is left as it is.
pub fn without_classes(glue: &str) -> String {
    let (mut out, mut skipping) = (String::new(), false);
    for line in glue.lines() {
        let begins = line.starts_with(&format!("    class {CLASS}"))
            || line.starts_with(&format!("    const {CLASS}"));
        skipping |= begins;
        if !skipping {
            out.push_str(line);
            out.push('\n');
        }
        let ends = line.starts_with(&format!("    exports.{CLASS}"))
            || line.starts_with("        : new FinalizationRegistry");
        skipping &= !ends;
    }
    // An end that was not found would have taken the rest along.
    if skipping { glue.to_owned() } else { out }
}

/// The exports to keep, as wasm-metadce wants them told; none where the program cannot be read.
pub fn kept(wasm: &[u8]) -> Option<String> {
    let dropped = CLASS.to_lowercase();
    let mut graph = String::from("[");
    for (index, name) in exports(wasm)?.into_iter().enumerate() {
        if !name.contains(&dropped) {
            let comma = if graph.len() > 1 { "," } else { "" };
            let _ = write!(
                graph,
                r#"{comma}{{"name":"kept{index}","export":"{name}","root":true}}"#
            );
        }
    }
    Some(graph + "]")
}

/// The names of a program's exports: the seventh section of the binary format.
fn exports(wasm: &[u8]) -> Option<Vec<&str>> {
    let mut bytes = wasm.strip_prefix(b"\0asm\x01\0\0\0")?;
    loop {
        let (kind, rest) = bytes.split_first()?;
        let (length, rest) = number(rest)?;
        let (section, rest) = rest.split_at_checked(length)?;
        if *kind == 7 {
            return names(section);
        }
        bytes = rest;
    }
}

fn names(section: &[u8]) -> Option<Vec<&str>> {
    let (count, mut bytes) = number(section)?;
    let mut names = Vec::new();
    for _ in 0..count {
        let (length, rest) = number(bytes)?;
        let (name, rest) = rest.split_at_checked(length)?;
        names.push(std::str::from_utf8(name).ok()?);
        // A byte for the kind, then the index.
        (_, bytes) = number(rest.get(1..)?)?;
    }
    Some(names)
}

/// A number in LEB128, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{kept, without_classes};

    #[test]
    fn classes_of_streams_leave_the_glue_and_others_stay() {
        let glue = "    class IntoUnderlyingSink {\n        free() {}\n    }\n    exports.IntoUnderlyingSink = 1;\n\
                    \x20   class Mounted {\n    }\n    exports.Mounted = Mounted;\n\
                    \x20   const IntoUnderlyingSinkFinalization = 1\n        : new FinalizationRegistry(1);\n\
                    \x20   const MountedFinalization = 1\n        : new FinalizationRegistry(2);\n";
        let left = without_classes(glue);
        assert!(!left.contains("IntoUnderlying"));
        assert!(left.contains("exports.Mounted") && left.contains("FinalizationRegistry(2)"));
        let endless = "    class IntoUnderlyingSink {\n    }\n    exports.Mounted = 1;\n";
        assert_eq!(without_classes(endless), endless);
    }

    #[test]
    fn their_exports_are_not_kept() {
        let section = b"\x02\x05mount\x00\x03\x12intounderlyingsink\x00\x04";
        let mut wasm = b"\0asm\x01\0\0\0\x05\x01\x00\x07".to_vec();
        wasm.push(section.len() as u8);
        wasm.extend(section);
        let expect = r#"[{"name":"kept0","export":"mount","root":true}]"#;
        assert_eq!(kept(&wasm).as_deref(), Some(expect));
        assert_eq!(kept(b"no program"), None);
        assert_eq!(kept(&wasm[..20]), None);
    }
}
