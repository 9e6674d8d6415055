//! The Wasm entry of the living picture; what it exports stands in `living`.

/// As in the guide itself.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[allow(unused_imports)]
use ketamine_guide::living as _;

fn main() {}
