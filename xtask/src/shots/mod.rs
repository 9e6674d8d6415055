//! `cargo xtask shots`: every chapter, in four sizes, light and dark, as pictures to look at.

mod http;
mod server;
mod webdriver;

use crate::error::Error;
use crate::files;
use crate::places::Places;
use crate::tools::{self, Engine, find_any};
use server::Server;
use std::thread::sleep;
use std::time::{Duration, Instant};
use webdriver::Browser;

const CHAPTERS: [&str; 5] = ["session", "brain", "safety", "evidence", "plan"];
const SIZES: [(u32, u32); 4] = [(360, 740), (800, 1100), (1080, 1920), (1440, 900)];
const THEMES: [&str; 2] = ["light", "dark"];

/// How long the guide may take to open, and how long it then may still move.
const OPENS: Duration = Duration::from_secs(15);
const SETTLES: Duration = Duration::from_millis(700);

/// Open when the element's shadow tree has content and the fonts are there.
const IS_OPEN: &str = "const guide = document.querySelector('ketamine-guide');
    return Boolean(guide && guide.shadowRoot && guide.shadowRoot.childElementCount
        && document.fonts.status === 'loaded');";

/// Writes the pictures whose names hold one of the words; all without words.
pub fn shots(places: &Places, words: &[String]) -> Result<(), Error> {
    let index = places.dist.join("index.html");
    if !index.is_file() {
        return Err(Error::contract(
            index,
            "a built guide",
            "run `cargo xtask build` first",
        ));
    }
    let server = Server::start(&places.dist)?;
    let browser = Browser::open(&chromium()?)?;
    let folder = places.target.join("shots");
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
    println!("{count} pictures in {}", folder.display());
    Ok(())
}

fn chromium() -> Result<Engine, Error> {
    let missing = |program: &str| Error::Missing {
        program: program.into(),
        needed: "it takes the pictures".into(),
        fix: "install Chromium and its driver, or run `cargo xtask test web` once, which does"
            .into(),
    };
    let driver = tools::find("chromedriver").ok_or_else(|| missing("chromedriver"))?;
    let browser = find_any(&["chromium", "google-chrome", "chrome"]);
    let browser = browser.ok_or_else(|| missing("chromium"))?;
    Ok(Engine {
        driver,
        browser: Some(browser),
    })
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
