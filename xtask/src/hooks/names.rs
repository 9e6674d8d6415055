//! Between program and glue stand long names, each with a hash, each written twice. Binaryen shortens them in the
//! program and says how; here the glue follows.

use serde_json::Value;
use std::collections::BTreeMap;

/// Binaryen's map from long to short names.
#[derive(Debug)]
pub struct Short {
    /// Module, long and short name of each import.
    imports: Vec<[String; 3]>,
    exports: BTreeMap<String, String>,
}

impl Short {
    /// Reads what Binaryen prints.
    pub fn read(map: &str) -> Option<Self> {
        let map: Value = serde_json::from_str(map).ok()?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let import =
            |import: &Value| Some([text(&import[0])?, text(&import[1])?, text(&import[2])?]);
        let export = |export: &Value| Some((text(&export[0])?, text(&export[1])?));
        Some(Self {
            imports: map["imports"]
                .as_array()?
                .iter()
                .map(import)
                .collect::<Option<_>>()?,
            exports: map["exports"]
                .as_array()?
                .iter()
                .map(export)
                .collect::<Option<_>>()?,
        })
    }

    /// The short name of an export.
    pub fn export(&self, long: &str) -> Option<String> {
        self.exports.get(long).cloned()
    }

    /// The glue with the short names; none where the two do not fit together.
    pub fn glue(&self, glue: &str) -> Option<String> {
        let mut glue = glue.to_owned();
        let module = self.imports.first().map_or("", |[module, ..]| module);
        for [from, long, short] in &self.imports {
            // The key of a function in the object of imports.
            let long = format!(" {long}:");
            if module != from || glue.matches(&long).count() != 1 {
                return None;
            }
            glue = glue.replace(&long, &format!(" {short}:"));
        }
        Some(exported(&glue, &self.exports)?.replace(&format!("\"{module}\""), "\"a\""))
    }
}

/// Every `wasm.name` with its short name.
fn exported(glue: &str, names: &BTreeMap<String, String>) -> Option<String> {
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
    use super::Short;

    fn shorten(glue: &str, map: &str) -> Option<String> {
        Short::read(map)?.glue(glue)
    }

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
