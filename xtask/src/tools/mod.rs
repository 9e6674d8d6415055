//! Programs that are not in the repository: found, or built and fetched once into the tool folder.

mod apt;
mod cargo_tool;
mod deb;
mod engines;
mod lockfile;
mod npm;
mod path;
mod setup;

pub use cargo_tool::CargoTool;
pub use deb::{WebServer, caddy, nginx};
pub use engines::{Engine, Engines};
pub use npm::{axe, esbuild, frameworks, sheets, terser, tsc, wasm_metadce, wasm_opt};
pub use path::{find, find_any};
pub use setup::{Setup, wasm_bindgen};
