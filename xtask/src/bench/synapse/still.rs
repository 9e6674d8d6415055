//! Frames that the living picture asks for in the guide while nothing moves, or nobody sees it: none.

use crate::bench::page::{Page, unmeasured};
use crate::bench::rest::Asked;
use crate::error::Error;
use std::fmt::Write;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A beat whose models run for long by themselves, and one that is over when its one signal is.
const LONG: &str = "#brain/iv/arrive";
const SHORT: &str = "#brain/iv/quiet";
const MOVES: &str = "const root = document.querySelector('ketamine-guide').shadowRoot; \
    return !!root.querySelector('.living') && root.querySelector('.living .note').textContent === '' && window.bench.asked;";
const PAUSE: &str =
    "document.querySelector('ketamine-guide').shadowRoot.querySelector('.pause').click()";
const DEED: &str =
    "document.querySelector('ketamine-guide').shadowRoot.querySelector('.deed').click()";
const AWAY: &str = "scrollTo(0, document.documentElement.scrollHeight)";
/// How long the models may take to come to their end.
const ENDS: Duration = Duration::from_secs(60);
const LOOKS: Duration = Duration::from_millis(500);

/// Measures and tells.
pub fn measure(page: &Page) -> Result<String, Error> {
    let mut out = String::new();
    let mut tell = |when: &str, asked: Asked| {
        let met = if asked.frames() == 0 {
            "met"
        } else {
            "NOT MET"
        };
        let _ = writeln!(
            out,
            "frames asked for in 2 s, {when}: {} (none: {met})",
            asked.frames()
        );
    };
    open(page, LONG)?;
    page.run(PAUSE, &[])?;
    tell("paused", Asked::at_rest(page)?);
    open(page, LONG)?;
    page.run(AWAY, &[])?;
    tell("off screen", Asked::at_rest(page)?);
    open(page, SHORT)?;
    page.run(DEED, &[])?;
    ends(page)?;
    tell("finished", Asked::at_rest(page)?);
    open(page, LONG)?;
    tell("hidden", page.hidden(|| Asked::at_rest(page))?);
    Ok(out)
}

/// Opens a beat, and holds that its picture moves: else nothing is proved by its rest.
fn open(page: &Page, place: &str) -> Result<(), Error> {
    page.open_at(place)?;
    let start = Instant::now();
    let mut seen = None;
    while start.elapsed() < ENDS {
        let now = page.run(MOVES, &[])?.as_u64();
        if place == SHORT && now.is_some()
            || now.zip(seen).is_some_and(|(now, seen)| now > seen + 5)
        {
            return Ok(());
        }
        seen = now;
        sleep(LOOKS);
    }
    let got = format!("{place} did not move");
    Err(unmeasured(
        "the rest of the living picture",
        "a picture that moves first",
        got,
    ))
}

/// Waits until no more frames are asked for.
fn ends(page: &Page) -> Result<(), Error> {
    let start = Instant::now();
    let mut seen = None;
    while start.elapsed() < ENDS {
        let now = page.run(MOVES, &[])?.as_u64();
        if now.is_some() && now == seen {
            return Ok(());
        }
        seen = now;
        sleep(LOOKS);
    }
    Ok(())
}
