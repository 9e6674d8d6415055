//! For `cargo xtask bench`, never shipped: strides of molecules, as Wasm for a page and as a program of this machine.

use ketamine_guide::science::cleft;
use wasm_bindgen::prelude::wasm_bindgen;

/// Where so many molecules are on average, nm, after so many strides.
#[wasm_bindgen]
pub fn strides(molecules: u32, steps: u32, seed: u32) -> f32 {
    cleft::steps(molecules as usize, steps as usize, seed.into())
}

/// Arguments: molecules, steps. Says how many milliseconds they took, and where they led.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let mut numbers = std::env::args()
        .skip(1)
        .filter_map(|word| word.parse().ok());
    let (Some(molecules), Some(steps)) = (numbers.next(), numbers.next()) else {
        return;
    };
    // Once unmeasured: the machine wakes up.
    strides(molecules, steps / 4, 7);
    let start = std::time::Instant::now();
    let mean = strides(molecules, steps, 7);
    println!("{} {mean}", start.elapsed().as_secs_f64() * 1000.0);
}

#[cfg(target_arch = "wasm32")]
fn main() {}
