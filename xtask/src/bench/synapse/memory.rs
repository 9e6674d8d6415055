//! Ten minutes of the living picture, as fast as it goes: memory must stay where it was.

use crate::bench::page::unmeasured;
use crate::browser::Browser;
use crate::error::Error;

const SCRIPT: &str = include_str!("run.js");
/// Frames that warm it up (the browser compiles what runs often, and keeps it), then those of ten minutes. In one go:
/// each script the driver runs stays in the heap.
const WARM: u32 = 6_000;
const FRAMES: u32 = 10 * 60 * 60;
/// Milliseconds a script may take.
const PATIENCE: u32 = 900_000;
/// How much more there may be in the end.
const FLAT: f64 = 1.01;

/// Bytes of the Wasm memory, and of the JavaScript heap after the garbage is gone.
#[derive(Clone, Copy, Debug)]
struct Held {
    wasm: f64,
    heap: f64,
}

/// Measures and tells.
pub fn measure(browser: &Browser) -> Result<String, Error> {
    browser.patience(PATIENCE)?;
    let first = run(browser, WARM)?;
    let last = run(browser, FRAMES)?;
    Ok(print(first, last))
}

fn run(browser: &Browser, frames: u32) -> Result<Held, Error> {
    let wasm = browser.run(SCRIPT, &[frames.into()])?;
    let wasm = wasm.as_f64().filter(|bytes| *bytes > 0.0);
    let wasm = wasm.ok_or_else(|| unmeasured("the memory", "bytes", "none".into()))?;
    let heap = browser.heap()?;
    Ok(Held { wasm, heap })
}

fn print(first: Held, last: Held) -> String {
    let kilobytes = |bytes: f64| bytes / 1000.0;
    let flat = last.wasm <= first.wasm * FLAT && last.heap <= first.heap * FLAT;
    format!(
        "memory over 10 minutes ({} frames): Wasm {:.0} -> {:.0} KB, JavaScript {:.0} -> {:.0} KB (flat within 1 %: {})\n",
        FRAMES,
        kilobytes(first.wasm),
        kilobytes(last.wasm),
        kilobytes(first.heap),
        kilobytes(last.heap),
        if flat { "met" } else { "NOT MET" }
    )
}

#[cfg(test)]
mod tests {
    use super::{Held, print};

    #[test]
    fn growth_is_told() {
        let held = |wasm, heap| Held { wasm, heap };
        assert!(print(held(1e6, 2e6), held(1e6, 2.01e6)).contains("36000 frames"));
        assert!(print(held(1e6, 2e6), held(1e6, 2.01e6)).contains("1 %: met"));
        assert!(print(held(1e6, 2e6), held(1e6, 2.1e6)).contains("NOT MET"));
        assert!(print(held(1e6, 2e6), held(1.1e6, 2e6)).contains("NOT MET"));
    }
}
