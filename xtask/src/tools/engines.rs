//! The browsers on this machine, each with the program that drives it.

use super::{CargoTool, apt, find, find_any};
use crate::error::Error;
use crate::places::Places;
use std::path::PathBuf;

/// A browser and its driver.
#[derive(Debug)]
pub struct Engine {
    /// The WebDriver program.
    pub driver: PathBuf,
    /// The browser; none when the driver knows its own.
    pub browser: Option<PathBuf>,
}

/// What tests can run in.
#[derive(Debug, Default)]
pub struct Engines {
    /// Chromium or Chrome.
    pub chromium: Option<Engine>,
    /// Firefox.
    pub firefox: Option<Engine>,
    /// WebKitGTK's MiniBrowser.
    pub webkit: Option<Engine>,
}

impl Engines {
    /// Installs what this machine allows, then looks. Missing engines are said, or an error in CI.
    pub fn ready(places: &Places, with_webkit: bool) -> Result<Self, Error> {
        if let Err(error) = apt::install_browsers() {
            println!("setup: {error}");
        }
        let chromium = pair("chromedriver", &["chromium", "google-chrome", "chrome"]);
        let firefox = firefox(places);
        let webkit = find("WebKitWebDriver").filter(|_| with_webkit);
        let webkit = webkit.map(|driver| Engine {
            driver,
            browser: None,
        });
        let engines = Self {
            chromium,
            firefox,
            webkit,
        };
        engines.report(with_webkit)?;
        Ok(engines)
    }

    fn report(&self, with_webkit: bool) -> Result<(), Error> {
        let mut missing = Vec::new();
        if self.chromium.is_none() {
            missing.push("Chromium (chromium and chromedriver)");
        }
        if self.firefox.is_none() {
            missing.push("Firefox (firefox and geckodriver)");
        }
        if with_webkit && self.webkit.is_none() {
            missing.push("WebKitGTK (WebKitWebDriver)");
        }
        for name in &missing {
            println!("!! NOT TESTED: {name} was not found on PATH");
        }
        if missing.is_empty() || std::env::var_os("CI").is_none_or(|ci| ci != "true") {
            return Ok(());
        }
        Err(Error::Missing {
            program: missing.join(", "),
            needed: "with CI=true every engine must be tested".into(),
            fix: "install the browsers and their drivers".into(),
        })
    }
}

fn pair(driver: &str, browsers: &[&str]) -> Option<Engine> {
    Some(Engine {
        driver: find(driver)?,
        browser: Some(find_any(browsers)?),
    })
}

/// Builds the driver only where there is a Firefox to drive.
fn firefox(places: &Places) -> Option<Engine> {
    let browser = find_any(&["firefox", "firefox-esr"])?;
    let driver = find("geckodriver").map_or_else(|| CargoTool::geckodriver().ready(places), Ok);
    match driver {
        Ok(driver) => Some(Engine {
            driver,
            browser: Some(browser),
        }),
        Err(error) => {
            println!("setup: {error}");
            None
        }
    }
}
