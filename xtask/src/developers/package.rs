//! `package.json`: the published folder is a package for npm, with nothing that runs at installation and nothing it needs.

use super::pretty;
use serde_json::json;

/// The whole file.
pub fn write(version: &str) -> String {
    pretty(&json!({
        "name": "ketamine-guide",
        "version": version,
        "description": "A patient guide to a ketamine session: one custom element, compiled to WebAssembly",
        "license": "MIT OR Apache-2.0",
        "keywords": ["ketamine", "patient-education", "custom-element", "web-component", "webassembly"],
        "customElements": "custom-elements.json",
        "types": "ketamine-guide.d.ts",
        // No code behind the names: a bundler would tear the script out of its folder.
        "exports": {
            ".": { "types": "./ketamine-guide.d.ts" },
            "./react": { "types": "./ketamine-guide.react.d.ts" },
            "./vue": { "types": "./ketamine-guide.vue.d.ts" },
            "./*": "./*",
        },
        "unpkg": "ketamine-guide.js",
        "jsdelivr": "ketamine-guide.js",
        "sideEffects": true,
        // Servers send what is packed; a package is packed itself.
        "files": ["**/*", "!**/*.br", "!**/*.gz", "!_headers"],
    }))
}
