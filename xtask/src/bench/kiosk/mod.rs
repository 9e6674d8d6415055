//! The screen of a waiting room while nobody is there: frames drawn a second and the processor's time, beside the same
//! browser with an empty page.

mod processor;

use super::page::unmeasured;
use crate::browser::{self, Browser};
use crate::error::Error;
use crate::places::Places;
use processor::Processor;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long is watched, and how long a page first comes to rest.
const WATCHED: Duration = Duration::from_secs(20);
const SETTLES: Duration = Duration::from_secs(6);
const OPENS: Duration = Duration::from_secs(30);
/// Frames a second, at most.
const MOST: f64 = 8.0;
/// Something moves at every frame.
const MOVES: &str = "data:text/html,<style>@keyframes a{to{margin-left:90vw}}p{width:9px;height:9px;background:red;animation:a 99s linear}</style><p>";
/// A wall, a desk, a tablet.
const SIZES: [(u32, u32); 3] = [(1080, 1920), (1920, 1080), (1024, 768)];

const ATTRACTS: &str = "const guide = document.querySelector('ketamine-guide');
    return Boolean(guide && guide.shadowRoot && guide.shadowRoot.querySelector('[data-stage=attract]'));";

/// What was seen of a page.
struct Seen {
    name: String,
    frames: f64,
    /// Of one core, of each hundred.
    busy: f64,
}

/// Measures, prints, and fails where more frames are drawn than may be.
pub fn bench(places: &Places) -> Result<(), Error> {
    let server = browser::serve(places)?;
    let browser = Browser::open(&browser::chromium()?)?;
    println!("measuring a kiosk at rest (about three minutes)");
    browser.go(MOVES)?;
    let moves = seen(&browser, "a page that moves".into())?;
    // A count that counts nothing would find every kiosk at rest.
    if moves.frames < 4.0 * MOST {
        let got = format!("{:.1} a second", moves.frames);
        return Err(unmeasured(
            "frames",
            "many on a page that moves at each",
            got,
        ));
    }
    let mut rows = vec![moves];
    for (width, height) in SIZES {
        browser.size(width, height)?;
        browser.go("about:blank")?;
        let size = format!("{width} x {height}");
        rows.push(seen(&browser, format!("{size}, an empty page"))?);
        browser.go(&format!("{}/?mode=kiosk", server.address()))?;
        attracts(&browser)?;
        rows.push(seen(&browser, format!("{size}, the guide"))?);
    }
    println!(
        "{:<28}{:>10}{:>22}",
        "page", "frames/s", "of one core (all)"
    );
    for Seen { name, frames, busy } in &rows {
        println!("{name:<28}{frames:>10.1}{busy:>20.1} %");
    }
    println!(
        "(frames drawn, by Chromium's own trace; the time of all its processes; no graphics processor here)"
    );
    match rows.iter().skip(1).find(|row| row.frames > MOST) {
        None => Ok(()),
        Some(row) => Err(Error::Failed {
            command: format!("counting frames: {}", row.name),
            expected: format!("at most {MOST} a second"),
            got: format!("{:.1}", row.frames),
            fix: "something in `attract` moves at every frame: look for animations and transitions in style/later"
                .into(),
        }),
    }
}

fn attracts(browser: &Browser) -> Result<(), Error> {
    let start = Instant::now();
    while !browser.is_true(ATTRACTS)? {
        if start.elapsed() > OPENS {
            let got = "no such stage after 30 s".into();
            return Err(unmeasured("the kiosk", "data-stage=attract", got));
        }
        sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// Nothing is asked of the page while it is watched.
fn seen(browser: &Browser, name: String) -> Result<Seen, Error> {
    sleep(SETTLES);
    let trace = browser.trace()?;
    let (start, before) = (Instant::now(), Processor::of(browser.process())?);
    sleep(WATCHED);
    let seconds = start.elapsed().as_secs_f64();
    let busy = Processor::of(browser.process())?.since(before) / seconds * 100.0;
    let drawn = trace
        .end()
        .map_err(|error| unmeasured("frames", "a trace", error.to_string()))?;
    let frames = drawn as f64 / seconds;
    Ok(Seen { name, frames, busy })
}
