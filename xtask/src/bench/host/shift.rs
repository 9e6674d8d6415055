//! How far what stands around the guide jumps when it comes.

use super::Site;
use crate::bench::page::unmeasured;
use crate::error::Error;
use std::fmt::Write;
use std::time::Duration;

/// The sum of shifts that is not noticed (what search engines call good is five times as much).
const LIMIT: f64 = 0.02;
const REST: Duration = Duration::from_secs(2);
/// A reader who scrolls down, a little every frame.
const SCROLL: &str = "return new Promise((done) => { const step = () => { scrollBy(0, 60); \
    scrollY < 4600 ? requestAnimationFrame(step) : setTimeout(done, 1500) }; step() });";
const SUM: &str = "return window.host.ready > 0 ? window.host.shift : null;";

/// Measures and tells.
pub fn measure(site: &Site) -> Result<String, Error> {
    let mut out = String::from("\n");
    for (screen, width, height) in [
        ("phone", 390, 844),
        ("tablet", 768, 1024),
        ("computer", 1280, 900),
    ] {
        site.browser.size(width, height)?;
        for (how, page) in [("in sight at once", "near"), ("scrolled to", "far")] {
            site.open(page, REST)?;
            if page == "far" {
                site.browser.run(SCROLL, &[])?;
            }
            let sum = site.browser.run(SUM, &[])?;
            let sum = sum.as_f64().ok_or_else(|| {
                unmeasured("layout shift", "a guide that stands", sum.to_string())
            })?;
            out += &line(screen, how, sum);
        }
    }
    Ok(out)
}

fn line(screen: &str, how: &str, sum: f64) -> String {
    let met = if sum < LIMIT { "met" } else { "NOT MET" };
    let mut out = String::new();
    let _ = writeln!(
        out,
        "layout shift, {screen}, {how}: {sum:.3} (limit {LIMIT}: {met})"
    );
    out
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_jump_is_told() {
        assert!(line("phone", "scrolled to", 0.001).contains("0.001 (limit 0.02: met)"));
        assert!(line("phone", "scrolled to", 0.3).contains("NOT MET"));
    }
}
