//! What one molecule's stride costs: in plain JavaScript, in Wasm, and as a program of this machine, in turns.

use super::stand::Stand;
use crate::bench::page::unmeasured;
use crate::browser::Browser;
use crate::error::Error;
use crate::run::Run;
use std::fmt::Write;

const SCRIPT: &str = include_str!("strides.js");
/// Molecules; at each, as many steps as make [`STRIDES`].
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const STRIDES: u32 = 20_000_000;
/// Turns; the quickest counts, so that what else the machine does counts little. Chromium makes what it is given faster
/// for about ten of them.
const TURNS: usize = 20;
/// Wasm no slower than JavaScript, and at least so fast as this share of the native build.
const OF_NATIVE: f64 = 0.7;

/// Nanoseconds of a stride at one size: JavaScript, Wasm, native.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Line {
    molecules: u32,
    ns: [f64; 3],
}

/// Measures and tells.
pub fn measure(stand: &Stand, browser: &Browser) -> Result<String, Error> {
    let lines: Vec<_> = SIZES
        .iter()
        .map(|size| line(stand, browser, *size))
        .collect::<Result<_, _>>()?;
    Ok(print(&lines))
}

fn line(stand: &Stand, browser: &Browser, molecules: u32) -> Result<Line, Error> {
    let steps = STRIDES / molecules;
    let mut best = [f64::INFINITY; 3];
    for _ in 0..TURNS {
        let page = browser.run(SCRIPT, &[molecules.into(), steps.into()])?;
        let [js, wasm, there, here] =
            std::array::from_fn(|at| page[at].as_f64().unwrap_or(f64::NAN));
        let words = [molecules, steps].map(|number| number.to_string());
        let said = Run::new(&stand.native).args(words).read()?;
        let mut said = said
            .split_whitespace()
            .map(|word| word.parse().unwrap_or(f64::NAN));
        let (native, home) = (
            said.next().unwrap_or(f64::NAN),
            said.next().unwrap_or(f64::NAN),
        );
        // Who went elsewhere has done other work. JavaScript sums in 64 bits.
        let near = |to: f64| (home - to).abs() <= 0.1 + 0.001 * home.abs();
        if !near(there) || !near(here) {
            let got = format!("{there} nm in JavaScript, {here} in Wasm, {home} natively");
            return Err(unmeasured(
                "the strides",
                "the same molecules at the same place",
                got,
            ));
        }
        for (best, ms) in best.iter_mut().zip([js, wasm, native]) {
            *best = best.min(ms * 1e6 / f64::from(molecules * steps));
        }
    }
    Ok(Line {
        molecules,
        ns: best,
    })
}

fn print(lines: &[Line]) -> String {
    let mut out = format!(
        "\n  {:<24}{:>8}{:>8}{:>8}{:>12}{:>14}\n",
        "a molecule's stride, ns", "JS", "Wasm", "native", "JS/Wasm", "native/Wasm"
    );
    let (mut beside, mut below) = (f64::INFINITY, f64::INFINITY);
    for Line {
        molecules,
        ns: [js, wasm, native],
    } in lines
    {
        let (to_js, to_native) = (js / wasm, native / wasm);
        (beside, below) = (beside.min(to_js), below.min(to_native));
        let _ = writeln!(
            out,
            "  {:<24}{js:>8.2}{wasm:>8.2}{native:>8.2}{to_js:>12.2}{to_native:>14.2}",
            format!("{molecules} molecules")
        );
    }
    let met = |so| if so { "met" } else { "NOT MET" };
    let _ = writeln!(
        out,
        "Wasm beside JavaScript: {beside:.2} times as fast at least (1 or more: {}); beside native: {below:.2} \
         ({OF_NATIVE} or more: {})",
        met(beside >= 0.995),
        met(below >= OF_NATIVE)
    );
    if let [first, .., last] = lines {
        let _ = writeln!(
            out,
            "a step in Wasm costs {:.2} times as much a molecule with {} as with {} (1: linear)",
            last.ns[1] / first.ns[1],
            last.molecules,
            first.molecules
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Line, print};

    fn lines(js: f64, wasm: f64) -> [Line; 2] {
        [1_000, 100_000].map(|molecules| Line {
            molecules,
            ns: [js, wasm, 2.0],
        })
    }

    #[test]
    fn ratios_are_held_against_their_limits() {
        let told = print(&lines(3.0, 2.5));
        assert!(
            told.contains(
                "1000 molecules              3.00    2.50    2.00        1.20          0.80"
            ),
            "{told}"
        );
        assert!(
            told.contains("1.20 times as fast at least (1 or more: met)"),
            "{told}"
        );
        assert!(told.contains("costs 1.00 times as much"), "{told}");
        let slow = print(&lines(3.0, 4.0));
        assert_eq!(slow.matches("NOT MET").count(), 2, "{slow}");
    }
}
