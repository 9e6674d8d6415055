//! `cargo xtask shots`: every chapter, in four sizes, light and dark, as pictures to look at.

mod kiosk;

use crate::browser::{self, Browser};
use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::test;
use std::thread::sleep;
use std::time::{Duration, Instant};

const CHAPTERS: [&str; 5] = ["session", "brain", "safety", "evidence", "plan"];
const SIZES: [(u32, u32); 4] = [(360, 740), (800, 1100), (1080, 1920), (1440, 900)];
const THEMES: [&str; 2] = ["light", "dark"];

/// How long the guide may take to open, and how long it then may still move.
const OPENS: Duration = Duration::from_secs(15);
const SETTLES: Duration = Duration::from_millis(700);

/// How long people in the scene take to sit down.
const MOVES: Duration = Duration::from_secs(4);

/// Open when the element's shadow tree has content and the fonts are there.
const IS_OPEN: &str = "const guide = document.querySelector('ketamine-guide');
    return Boolean(guide && guide.shadowRoot
        && guide.shadowRoot.querySelector('.mount .guide')
        && document.fonts.status === 'loaded');";

/// Writes the pictures whose names hold one of the words; all without words.
pub fn shots(places: &Places, words: &[String]) -> Result<(), Error> {
    let folder = places.target.join("shots");
    let server = browser::serve(places)?;
    if words == ["hostile"] {
        return test::hostile(places, &folder);
    }
    let browser = Browser::open(&browser::chromium()?)?;
    let mut count = 0;
    for (chapter, theme) in CHAPTERS
        .iter()
        .flat_map(|c| THEMES.iter().map(move |t| (c, t)))
    {
        for (width, height) in SIZES {
            let name = format!("{chapter}-{width}x{height}-{theme}.png");
            if !words.is_empty() && !words.iter().all(|word| name.contains(word.as_str())) {
                continue;
            }
            browser.size(width, height)?;
            // Another fragment alone would not load the page anew.
            browser.go("about:blank")?;
            browser.go(&format!("{}/?theme={theme}#{chapter}", server.address()))?;
            settle(&browser, &name)?;
            files::write(&folder.join(&name), browser.picture()?)?;
            count += 1;
        }
    }
    // A window of its own: the clock is put before all its pages.
    let browser = Browser::open(&browser::chromium()?)?;
    kiosk::clocked(&browser)?;
    let wanted = |name: &str| words.iter().all(|word| name.contains(word.as_str()));
    count += kiosk::shots(&browser, &server, &folder, wanted)?;
    println!("{count} pictures in {}", folder.display());
    Ok(())
}

/// Freezes the scene at its best known moment into the picture that is seen before the guide stands.
pub fn poster(places: &Places) -> Result<(), Error> {
    let server = browser::serve(places)?;
    let browser = Browser::open(&browser::chromium()?)?;
    browser.size(1280, 1000)?;
    browser.go(&format!("{}/?theme=light#session/iv/20", server.address()))?;
    settle(&browser, "the poster")?;
    sleep(MOVES);
    let drawn = browser.run(include_str!("poster.js"), &[])?;
    let picture = drawn.as_str().filter(|svg| svg.starts_with("<svg"));
    let picture = picture.ok_or_else(|| {
        Error::contract(
            "the scene",
            "an SVG picture",
            "see src/shots/poster.js in xtask",
        )
    })?;
    files::write(&places.root.join("src/host/poster.svg"), picture)
}

fn settle(browser: &Browser, name: &str) -> Result<(), Error> {
    let start = Instant::now();
    while !browser.is_true(IS_OPEN)? {
        if start.elapsed() > OPENS {
            println!("!! {name}: the guide did not open; the picture shows the article");
            break;
        }
        sleep(Duration::from_millis(50));
    }
    sleep(SETTLES);
    Ok(())
}
