//! The clinic's file as a type, from its JSON Schema: what the schema says is said once.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use serde_json::Value;
use std::fmt::Write;

const SCHEMA: &str = "public/schema/clinic.schema.json";

/// Declares `ClinicFile`.
pub fn read(places: &Places) -> Result<String, Error> {
    let path = places.root.join(SCHEMA);
    if !path.is_file() {
        return Ok("/** A clinic's file; see the README. */\nexport interface ClinicFile {\n  [field: string]: unknown;\n}\n".into());
    }
    let schema: Value = serde_json::from_str(&files::read(&path)?)
        .map_err(|error| Error::contract(&path, "JSON", format!("write it anew: {error}")))?;
    let mut out = String::new();
    comment(&mut out, &schema, 0);
    let _ = writeln!(
        out,
        "export type ClinicFile = {};",
        kind(&schema, &schema, 0)
    );
    Ok(out)
}

/// A schema as a type; what it says of ranges and patterns types cannot say.
fn kind(schema: &Value, root: &Value, depth: usize) -> String {
    if let Some(place) = schema["$ref"].as_str() {
        let found = place
            .strip_prefix('#')
            .and_then(|place| root.pointer(place));
        // A schema that holds itself has no place in a clinic's file.
        return found
            .filter(|_| depth < 20)
            .map_or("unknown".into(), |found| kind(found, root, depth + 1));
    }
    for choice in ["enum", "oneOf", "anyOf"] {
        if let Some(choices) = schema[choice].as_array() {
            let of = |each: &Value| {
                if choice == "enum" {
                    each.to_string()
                } else {
                    kind(each, root, depth)
                }
            };
            return choices.iter().map(of).collect::<Vec<_>>().join(" | ");
        }
    }
    if !schema["const"].is_null() {
        return schema["const"].to_string();
    }
    if let Some(types) = schema["type"].as_array() {
        let of = |each: &Value| {
            let mut one = schema.clone();
            one["type"] = each.clone();
            kind(&one, root, depth)
        };
        return types.iter().map(of).collect::<Vec<_>>().join(" | ");
    }
    match schema["type"].as_str() {
        Some("object") => object(schema, root, depth),
        Some("array") => format!("Array<{}>", kind(&schema["items"], root, depth)),
        Some("integer" | "number") => "number".into(),
        Some(plain @ ("string" | "boolean" | "null")) => plain.into(),
        _ => "unknown".into(),
    }
}

fn object(schema: &Value, root: &Value, depth: usize) -> String {
    let required = |name: &str| {
        let all = schema["required"].as_array();
        all.is_some_and(|all| all.iter().any(|each| each == name))
    };
    let mut out = "{\n".to_owned();
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        comment(&mut out, field, depth + 1);
        let mark = if required(name) { "" } else { "?" };
        let indent = "  ".repeat(depth + 1);
        let _ = writeln!(
            out,
            "{indent}{name:?}{mark}: {};",
            kind(field, root, depth + 1)
        );
    }
    let more = &schema["additionalProperties"];
    if more.is_object() {
        let _ = writeln!(
            out,
            "{}[name: string]: {};",
            "  ".repeat(depth + 1),
            kind(more, root, depth + 1)
        );
    }
    out + &"  ".repeat(depth) + "}"
}

fn comment(out: &mut String, schema: &Value, depth: usize) {
    if let Some(words) = schema["description"].as_str() {
        let words = words
            .replace("*/", "* /")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let _ = writeln!(out, "{}/** {words} */", "  ".repeat(depth));
    }
}

#[cfg(test)]
mod tests {
    use super::kind;
    use serde_json::json;

    #[test]
    fn schemas_become_types() {
        let root = json!({ "$defs": { "hours": { "type": "integer" } } });
        for (schema, expected) in [
            (json!({ "type": "string" }), "string"),
            (json!({ "enum": ["a", "b"] }), "\"a\" | \"b\""),
            (json!({ "const": true }), "true"),
            (json!({ "type": ["string", "null"] }), "string | null"),
            (
                json!({ "type": "array", "items": { "enum": ["iv", "im"] } }),
                "Array<\"iv\" | \"im\">",
            ),
            (json!({ "$ref": "#/$defs/hours" }), "number"),
            (json!({ "$ref": "#/$defs/none" }), "unknown"),
            (
                json!({ "anyOf": [{ "type": "boolean" }, { "type": "null" }] }),
                "boolean | null",
            ),
            (
                json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" }, "b": { "description": "B.", "type": "number" } } }),
                "{\n  \"a\": string;\n  /** B. */\n  \"b\"?: number;\n}",
            ),
        ] {
            assert_eq!(kind(&schema, &root, 0), expected);
        }
    }
}
