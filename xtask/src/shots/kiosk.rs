//! Every state of a waiting room's screen. The page gets the tests' clock, so that nobody waits for *Still there?*.

use super::THEMES;
use crate::browser::{Browser, Server};
use crate::error::Error;
use crate::files;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

const CLOCK: &str = include_str!("../../../tests/browser/pages/clock.js");
const HANDS: &str = include_str!("kiosk.js");

/// There is one language yet: a choice has more.
const TONGUES: &str = r#"
if (location.search.endsWith("&tongues")) {
  let kiosk;
  const more = (begun) => ({
    ...begun,
    answer: async (what, ...rest) =>
      what === "languages" ? '{"en":"English","es":"Español","vi":"Tiếng Việt"}' : begun.answer(what, ...rest),
  });
  let begun;
  Object.defineProperty(window, "ketamineGuideKiosk", { get: () => kiosk && (() => (begun ??= more(kiosk()))), set: (made) => (kiosk = made) });
}
"#;

/// A stand, a wall, a tablet.
const SIZES: [(u32, u32); 3] = [(1080, 1920), (1920, 1080), (1024, 768)];

/// Names, and what leads there from the moment nobody has touched it.
const STATES: [(&str, &str); 13] = [
    ("attract", ""),
    ("attract-night", "await clock.pass(20000)"),
    ("language", "await begin(false)"),
    ("session", "await begin()"),
    ("brain", "await begin(); await chapter(1)"),
    ("safety", "await begin(); await chapter(2)"),
    ("evidence", "await begin(); await chapter(3)"),
    ("plan", "await begin(); await chapter(4)"),
    ("reach", "await begin(); await touch('.lower')"),
    ("still", "await begin(); await clock.pass(95000)"),
    ("take", "takeHome(); await begin(); await touch('.to-take')"),
    ("check", "await begin(); await knock()"),
    ("failed", "await begin(); trap()"),
];

/// How long anything may take, and how long it then may still move.
const COMES: Duration = Duration::from_secs(20);
const SETTLES: Duration = Duration::from_millis(900);

/// Writes those that are wanted; how many.
pub fn shots(
    browser: &Browser,
    server: &Server,
    folder: &Path,
    wanted: impl Fn(&str) -> bool,
) -> Result<usize, Error> {
    let mut count = 0;
    for ((state, way), theme) in STATES
        .iter()
        .flat_map(|state| THEMES.iter().map(move |theme| (state, theme)))
    {
        for (width, height) in SIZES {
            let name = format!("kiosk-{state}-{width}x{height}-{theme}.png");
            if !wanted(&name) {
                continue;
            }
            browser.size(width, height)?;
            browser.go("about:blank")?;
            let tongues = if *state == "language" { "&tongues" } else { "" };
            let address = server.address();
            browser.go(&format!("{address}/?mode=kiosk&theme={theme}{tongues}"))?;
            attracts(browser, &name)?;
            let script = format!("{HANDS}\nreturn (async () => {{ {way} }})().catch(String)");
            let said = browser.run(&script, &[])?;
            if let Some(said) = said.as_str() {
                println!("!! {name}: {said}");
            }
            sleep(SETTLES);
            files::write(&folder.join(&name), browser.picture()?)?;
            count += 1;
        }
    }
    Ok(count)
}

/// The pages to come get the clock, which goes with real time until a state stops it.
pub fn clocked(browser: &Browser) -> Result<(), Error> {
    browser.ahead_of_pages(&format!("{CLOCK}\nclock.flow(true);\n{TONGUES}"))
}

fn attracts(browser: &Browser, name: &str) -> Result<(), Error> {
    let start = Instant::now();
    while !browser.is_true("return !!document.querySelector('ketamine-guide')?.shadowRoot?.querySelector('.mount [data-stage]')")? {
        if start.elapsed() > COMES {
            println!("!! {name}: no kiosk came");
            break;
        }
        sleep(Duration::from_millis(50));
    }
    sleep(SETTLES);
    Ok(())
}
