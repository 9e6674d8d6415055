//! Programs that are not in the repository: found, or built and fetched once into the tool folder.

mod apt;
mod cargo_tool;
mod engines;
mod lockfile;
mod npm;
mod path;
mod setup;

pub use cargo_tool::CargoTool;
pub use engines::{Engine, Engines};
pub use npm::{axe, sheets, terser, tsc, wasm_metadce, wasm_opt};
pub use path::{find, find_any};
pub use setup::{Setup, wasm_bindgen};
