//! What must hold inside a browser: the pack reader that ships, the mount, the sums to the last bit.
//! `cargo xtask test web` runs this in Chromium and in Firefox.
#![cfg(target_arch = "wasm32")]

mod bits;
mod mount;
mod reader;
mod script;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
