//! The Wasm entry: starts the host, nothing else.

/// The standard allocator is made for more memory than a guide ever needs; this one is a few kilobytes smaller.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    #[cfg(feature = "csr")]
    ketamine_guide::host::start();
}
