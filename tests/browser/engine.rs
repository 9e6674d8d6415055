//! A browser with the program that drives it, from the environment; both end with it.

use crate::failure::Failure;
use std::env::var;
use std::fmt;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, error::WebDriverResult};

/// Which engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
    WebKit,
}

impl Kind {
    /// All engines.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// `KETAMINE_GUIDE_ENGINE` names one engine to look at alone.
    pub fn wanted(self) -> bool {
        var("KETAMINE_GUIDE_ENGINE").map_or(true, |only| self.to_string() == only)
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Chromium => ("KETAMINE_GUIDE_CHROMEDRIVER", "KETAMINE_GUIDE_CHROMIUM"),
            Self::Firefox => ("KETAMINE_GUIDE_GECKODRIVER", "KETAMINE_GUIDE_FIREFOX"),
            Self::WebKit => ("KETAMINE_GUIDE_WEBKITDRIVER", "KETAMINE_GUIDE_WEBKIT"),
        }
    }

    fn driver_arguments(self, port: u16) -> Vec<String> {
        match self {
            Self::Chromium => vec![format!("--port={port}")],
            // Its second port would else be a fixed one.
            Self::Firefox => ["--port", &port.to_string(), "--websocket-port", "0"]
                .map(str::to_owned)
                .into(),
            Self::WebKit => vec![format!("--port={port}"), "--host=127.0.0.1".into()],
        }
    }

    fn capabilities(self, browser: Option<&str>, more: &[&str]) -> WebDriverResult<Capabilities> {
        let (key, arguments): (_, &[&str]) = match self {
            Self::Chromium => (
                "goog:chromeOptions",
                &[
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--window-size=1280,1000",
                ],
            ),
            Self::Firefox => (
                "moz:firefoxOptions",
                &["-headless", "--width=1280", "--height=1000"],
            ),
            Self::WebKit => ("webkitgtk:browserOptions", &["--automation"]),
        };
        let arguments: Vec<&str> = arguments.iter().chain(more).copied().collect();
        let mut options = serde_json::json!({ "args": arguments });
        if let Some(browser) = browser {
            options["binary"] = browser.into();
        }
        let mut capabilities = Capabilities::new();
        // The driver of WebKitGTK knows its own MiniBrowser, and takes arguments only beside a binary.
        if self != Self::WebKit || browser.is_some() {
            capabilities.set(key, options)?;
        }
        if self == Self::Chromium {
            capabilities.set("goog:loggingPrefs", serde_json::json!({ "browser": "ALL" }))?;
        }
        Ok(capabilities)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

/// A running browser.
pub struct Engine {
    process: Process,
    driver: WebDriver,
}

/// A program that ends with its value.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // Gone already is as good.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Engine {
    /// Starts it; none where the environment names no driver.
    pub async fn start(kind: Kind) -> Result<Option<Self>, Failure> {
        Self::start_with(kind, &[]).await
    }

    /// The same, with more arguments for the browser.
    pub async fn start_with(kind: Kind, more: &[&str]) -> Result<Option<Self>, Failure> {
        let (driver, browser) = kind.names();
        let Ok(program) = var(driver) else {
            return Ok(None);
        };
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let child = Command::new(&program)
            .args(kind.driver_arguments(port))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Failure::new(format!("{program}: {error}")))?;
        let process = Process(child);
        let capabilities = kind.capabilities(var(browser).ok().as_deref(), more)?;
        let address = format!("http://127.0.0.1:{port}");
        for _ in 0..100 {
            if tokio::net::TcpStream::connect(("127.0.0.1", port))
                .await
                .is_ok()
            {
                let driver = WebDriver::new(&address, capabilities).await?;
                // The clock that tests have in hand knows this one by its length: `pages/clock.js`.
                driver
                    .set_script_timeout(Duration::from_millis(61_234))
                    .await?;
                return Ok(Some(Self { process, driver }));
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err(Failure::new(format!(
            "{program} did not listen on port {port}"
        )))
    }

    /// The browser's handle.
    pub fn driver(&self) -> WebDriver {
        self.driver.clone()
    }

    /// Ends the browser first: a driver that is killed leaves it behind.
    pub async fn stop(self) {
        let Self { process, driver } = self;
        if let Err(error) = driver.quit().await {
            println!("      the browser did not end: {error}");
        }
        drop(process);
    }
}
