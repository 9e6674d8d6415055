//! Wasm.
#![cfg(target_arch = "wasm32")]
