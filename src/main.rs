//! The Wasm entry: starts the host, nothing else.

fn main() {
    #[cfg(feature = "csr")]
    ketamine_guide::host::start();
}
