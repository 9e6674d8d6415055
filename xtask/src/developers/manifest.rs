//! `custom-elements.json`: the Custom Elements Manifest, schema 2.1.

use super::element::{Attribute, Element, Named};
use super::pretty;
use serde_json::{Map, Value, json};

const SCRIPT: &str = "ketamine-guide.js";

/// The whole file.
pub fn write(element: &Element) -> String {
    let attributes: Vec<_> = element.attributes.iter().map(attribute).collect();
    let own = element.attributes.iter().filter(|attribute| attribute.own);
    let members: Vec<_> = own.map(member).collect();
    let events = element.events.iter().map(|event| {
        json!({
            "name": event.name,
            "description": event.describe,
            "type": { "text": event.kind(element) },
        })
    });
    let class = json!({
        "kind": "class",
        "name": element.class,
        "tagName": element.tag,
        "customElement": true,
        "description": element.describe,
        "superclass": { "name": "HTMLElement" },
        "attributes": attributes,
        "members": members,
        "events": events.collect::<Vec<_>>(),
        "slots": all(&element.slots),
        "cssProperties": all(&element.styles),
        "cssParts": all(&element.parts),
    });
    pretty(&json!({
        "schemaVersion": "2.1.0",
        "modules": [{
            "kind": "javascript-module",
            "path": SCRIPT,
            "declarations": [class],
            "exports": [{
                "kind": "custom-element-definition",
                "name": element.tag,
                "declaration": { "name": element.class, "module": SCRIPT },
            }],
        }],
    }))
}

fn attribute(attribute: &Attribute) -> Value {
    // An attribute is text; what it may say stands in its type.
    let kind = if attribute.file {
        "string".into()
    } else {
        attribute.kind()
    };
    let mut told = fields(
        &attribute.name,
        &attribute.describe,
        attribute.default.as_deref(),
    );
    told.insert("type".into(), json!({ "text": kind }));
    if attribute.own {
        told.insert("fieldName".into(), attribute.name.clone().into());
    }
    told.into()
}

fn member(attribute: &Attribute) -> Value {
    let mut told = fields(&attribute.name, &attribute.describe, None);
    told.insert("kind".into(), "field".into());
    told.insert("type".into(), json!({ "text": attribute.kind() }));
    told.insert("attribute".into(), attribute.name.clone().into());
    told.insert("reflects".into(), true.into());
    told.into()
}

fn all(named: &[Named]) -> Vec<Value> {
    let one = |each: &Named| {
        let mut told = fields(&each.name, &each.describe, each.default.as_deref());
        if let Some(syntax) = &each.syntax {
            told.insert("syntax".into(), syntax.clone().into());
        }
        told.into()
    };
    named.iter().map(one).collect()
}

fn fields(name: &str, describe: &str, default: Option<&str>) -> Map<String, Value> {
    let mut told = Map::new();
    told.insert("name".into(), name.into());
    told.insert("description".into(), describe.into());
    told.extend(default.map(|default| ("default".into(), default.into())));
    told
}
