//! The guide on a phone in Chromium, with the probe in it.

use crate::browser::{Browser, Server};
use crate::error::Error;
use serde_json::Value;
use std::thread::sleep;
use std::time::{Duration, Instant};

const PROBE: &str = include_str!("probe.js");
const PACE: &str = include_str!("pace.js");
const CHOOSE: &str = include_str!("choose.js");

/// How long the guide may take to open.
const OPENS: Duration = Duration::from_secs(30);

/// A page that is opened again and again.
pub struct Page {
    browser: Browser,
    address: String,
}

impl Page {
    /// Nothing is opened yet.
    pub fn new(browser: Browser, server: &Server) -> Result<Self, Error> {
        browser.phone(390, 844)?;
        browser.ahead_of_pages(PROBE)?;
        Ok(Self {
            browser,
            address: server.address(),
        })
    }

    /// Sets the processor's speed from now on.
    pub fn slow_down(&self, times: u32) -> Result<(), Error> {
        self.browser.slow_down(times)
    }

    /// Opens the guide afresh; milliseconds from the start of the navigation to the frame that shows it.
    pub fn open(&self) -> Result<f64, Error> {
        self.open_at("")
    }

    /// The same, at a place of the guide.
    pub fn open_at(&self, place: &str) -> Result<f64, Error> {
        self.browser.go("about:blank")?;
        self.browser.go(&format!("{}/{place}", self.address))?;
        let start = Instant::now();
        while start.elapsed() < OPENS {
            let shown = self.run("return window.bench.shown;", &[])?;
            if let Some(shown) = shown.as_f64().filter(|shown| *shown > 0.0) {
                return Ok(shown);
            }
            sleep(Duration::from_millis(50));
        }
        let got = format!("the article after {} s", OPENS.as_secs());
        Err(unmeasured("the start of the guide", "a shown guide", got))
    }

    /// Chooses a route by its index; its name, if there is such a route.
    pub fn choose(&self, index: usize) -> Result<Option<String>, Error> {
        let name = self.run(CHOOSE, &[index.into()])?;
        Ok(name.as_str().map(String::from))
    }

    /// Milliseconds of a fixed piece of work.
    pub fn pace(&self) -> Result<f64, Error> {
        let pace = self.run(PACE, &[])?;
        let pace = pace.as_f64().filter(|pace| *pace > 0.0);
        pace.ok_or_else(|| unmeasured("the processor's pace", "milliseconds", "none".into()))
    }

    /// Does something while nobody can see the page.
    pub fn hidden<T>(&self, then: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        self.browser.hide(true)?;
        if !self.browser.is_true("return document.hidden;")? {
            let expected = "a page that knows it";
            return Err(unmeasured("a hidden page", expected, "a seen one".into()));
        }
        let done = then()?;
        self.browser.hide(false)?;
        Ok(done)
    }

    /// Runs a script in the page.
    pub fn run(&self, script: &str, args: &[Value]) -> Result<Value, Error> {
        self.browser.run(script, args)
    }
}

/// A number that would not be what it says is not told.
pub fn unmeasured(what: &str, expected: &str, got: String) -> Error {
    Error::Failed {
        command: format!("measuring {what}"),
        expected: expected.into(),
        got,
        fix: "build anew and let nothing else run; if it stays, the scripts in xtask/src/bench \
              look for parts of the guide that have changed"
            .into(),
    }
}
