//! `ketamine-guide.html-data.json`: what VS Code shows while somebody writes the tag (`html.customData`).

use super::element::Element;
use super::pretty;
use serde_json::{Value, json};

/// The whole file.
pub fn write(element: &Element) -> String {
    let attributes = element.attributes.iter().map(|attribute| {
        let mut told = json!({ "name": attribute.name, "description": attribute.describe });
        if !attribute.values.is_empty() && !attribute.list {
            let values = attribute
                .values
                .iter()
                .map(|value| json!({ "name": value }));
            told["values"] = values.collect::<Vec<Value>>().into();
        }
        told
    });
    pretty(&json!({
        "version": 1.1,
        "tags": [{
            "name": element.tag,
            "description": element.describe,
            "attributes": attributes.collect::<Vec<_>>(),
        }],
    }))
}
