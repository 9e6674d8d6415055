//! A headless Chromium and a file server: what the verbs share that look at the built guide.

mod http;
mod server;
mod trace;
mod webdriver;

pub use server::Server;
pub use webdriver::Browser;

use crate::error::Error;
use crate::places::Places;
use crate::tools::{self, Engine, find_any};

/// Serves the built guide; says so when there is none.
pub fn serve(places: &Places) -> Result<Server, Error> {
    let index = places.dist.join("index.html");
    if !index.is_file() {
        return Err(Error::contract(
            index,
            "a built guide",
            "run `cargo xtask build` first",
        ));
    }
    Server::start(&places.dist)
}

/// The Chromium of this machine and its driver.
pub fn chromium() -> Result<Engine, Error> {
    let missing = |program: &str| Error::Missing {
        program: program.into(),
        needed: "it shows the built guide".into(),
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
