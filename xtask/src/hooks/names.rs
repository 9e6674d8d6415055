//! Between program and glue stand long names, each with a hash, each written twice. Binaryen shortens them in the
//! program and says how; here the glue follows.

use serde_json::Value;
use std::collections::BTreeMap;

/// The glue with the short names of Binaryen's `map`; none where the two do not fit together.
pub fn shorten(glue: &str, map: &str) -> Option<String> {
    let map: Value = serde_json::from_str(map).ok()?;
    let (mut glue, mut module) = (glue.to_owned(), "");
    for import in map["imports"].as_array()? {
        let [from, long, short] = [0, 1, 2].map(|index| import[index].as_str());
        let from = from?;
        if !module.is_empty() && module != from {
            return None;
        }
        module = from;
        // The key of a function in the object of imports.
        let (long, short) = (format!(" {}:", long?), format!(" {}:", short?));
        if glue.matches(&long).count() != 1 {
            return None;
        }
        glue = glue.replace(&long, &short);
    }
    let exports = map["exports"].as_array()?.iter();
    let exports: Option<BTreeMap<_, _>> = exports
        .map(|export| Some((export[0].as_str()?, export[1].as_str()?)))
        .collect();
    Some(exported(&glue, &exports?)?.replace(&format!("\"{module}\""), "\"a\""))
}

/// Every `wasm.name` with its short name.
fn exported(glue: &str, names: &BTreeMap<&str, &str>) -> Option<String> {
    let mut parts = glue.split("wasm.");
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '$'))?;
        let (name, rest) = part.split_at(end);
        // Files are named so too.
        let other = out.ends_with(|c: char| c.is_ascii_alphanumeric() || "_.".contains(c));
        out.push_str("wasm.");
        out.push_str(if other { name } else { names.get(name)? });
        out.push_str(rest);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::shorten;

    const GLUE: &str = "const import0 = { __wbg_log_1f: function() { wasm.mounted(1); wasm.mount(wasm.memory.buffer); }, };\n\
                        return { \"./g_bg.js\": import0 }; new URL(g_bg.wasm.js);";
    const MAP: &str = r#"{ "imports": [["./g_bg.js", "__wbg_log_1f", "b"]],
        "exports": [["mount", "c"], ["mounted", "d"], ["memory", "e"]] }"#;

    #[test]
    fn the_glue_follows() {
        let short = "const import0 = { b: function() { wasm.d(1); wasm.c(wasm.e.buffer); }, };\n\
                     return { \"a\": import0 }; new URL(g_bg.wasm.js);";
        assert_eq!(shorten(GLUE, MAP).as_deref(), Some(short));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert_eq!(shorten(GLUE, "no map"), None);
        assert_eq!(shorten(GLUE, &MAP.replace("log_1f", "log_2f")), None);
        assert_eq!(shorten(GLUE, &MAP.replace("memory", "other")), None);
    }
}
