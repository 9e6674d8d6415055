//! Chromium by its driver: only what pictures and measurements need.

use super::http;
use super::trace::Trace;
use crate::error::Error;
use crate::text;
use crate::tools::Engine;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

/// No sandbox, because containers have none; the rest keeps it quiet and off the network.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
];

/// A headless Chromium; ends with this value.
pub struct Browser {
    driver: Child,
    // Held open, because the driver may not survive a closed pipe.
    _said: Option<BufReader<ChildStdout>>,
    port: u16,
    session: String,
    /// Where the browser itself listens, `host:port`.
    line: String,
}

impl Browser {
    /// Starts the driver on a port of its own choice, and a session in it.
    pub fn open(engine: &Engine) -> Result<Self, Error> {
        let mut driver = Command::new(&engine.driver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|source| Error::Start {
                command: engine.driver.display().to_string(),
                source,
                fix: "install Chromium's driver anew".into(),
            })?;
        let mut said = driver.stdout.take().map(BufReader::new);
        let port = said.as_mut().and_then(port);
        let mut browser = Self {
            driver,
            _said: said,
            port: port.unwrap_or(0),
            session: String::new(),
            line: String::new(),
        };
        let options = json!({ "binary": engine.browser, "args": FLAGS });
        let wanted = json!({ "alwaysMatch": { "goog:chromeOptions": options } });
        let session = browser.call("", &json!({ "capabilities": wanted }))?;
        browser.session = format!("/{}", session["sessionId"].as_str().unwrap_or_default());
        let line = &session["capabilities"]["goog:chromeOptions"]["debuggerAddress"];
        browser.line = line.as_str().unwrap_or_default().into();
        Ok(browser)
    }

    /// The page is exactly this big, also below the 500 pixels a window cannot go under.
    pub fn size(&self, width: u32, height: u32) -> Result<(), Error> {
        self.screen(&json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        }))
    }

    /// The page is on a phone of this size: fine pixels, and a viewport that heeds the page's own wish.
    pub fn phone(&self, width: u32, height: u32) -> Result<(), Error> {
        self.screen(&json!({
            "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true,
        }))
    }

    /// The processor is this many times slower; 1 is its own speed.
    pub fn slow_down(&self, times: u32) -> Result<(), Error> {
        self.tool("Emulation.setCPUThrottlingRate", &json!({ "rate": times }))
            .map(drop)
    }

    /// Runs a script in every page to come, before the page's own.
    pub fn ahead_of_pages(&self, script: &str) -> Result<(), Error> {
        let source = json!({ "source": script });
        self.tool("Page.addScriptToEvaluateOnNewDocument", &source)
            .map(drop)
    }

    /// Opens an address.
    pub fn go(&self, address: &str) -> Result<(), Error> {
        self.call("/url", &json!({ "url": address })).map(drop)
    }

    /// Runs a script in the page; waits for the promise it may return.
    pub fn run(&self, script: &str, args: &[Value]) -> Result<Value, Error> {
        self.call("/execute/sync", &json!({ "script": script, "args": args }))
    }

    /// How many milliseconds a script may take from now on.
    pub fn patience(&self, longest: u32) -> Result<(), Error> {
        self.call("/timeouts", &json!({ "script": longest }))
            .map(drop)
    }

    /// Asks the page a question.
    pub fn is_true(&self, script: &str) -> Result<bool, Error> {
        Ok(self.run(script, &[])? == Value::Bool(true))
    }

    /// Puts the window away, or brings it back.
    pub fn hide(&self, away: bool) -> Result<(), Error> {
        let window = self.tool("Browser.getWindowForTarget", &json!({}))?;
        let state = if away { "minimized" } else { "normal" };
        let wanted = json!({ "windowId": window["windowId"], "bounds": { "windowState": state } });
        self.tool("Browser.setWindowBounds", &wanted).map(drop)
    }

    /// Bytes of the page's JavaScript heap, without its garbage.
    pub fn heap(&self) -> Result<f64, Error> {
        self.tool("HeapProfiler.collectGarbage", &json!({}))?;
        let usage = self.tool("Runtime.getHeapUsage", &json!({}))?;
        let bytes = usage["usedSize"].as_f64();
        bytes.ok_or_else(|| self.failed("Runtime.getHeapUsage", usage.to_string()))
    }

    /// Counts from now on what the main thread does, by the time it has the processor.
    pub fn count_work(&self) -> Result<(), Error> {
        let domain = json!({ "timeDomain": "threadTicks" });
        self.tool("Performance.enable", &domain).map(drop)
    }

    /// What was counted since the open page was asked for.
    pub fn work(&self) -> Result<Value, Error> {
        self.tool("Performance.getMetrics", &json!({}))
    }

    /// Traces from now on what is drawn.
    pub fn trace(&self) -> Result<Trace, Error> {
        let failed = |got: String| self.failed("a trace", got);
        let port = self
            .line
            .rsplit_once(':')
            .and_then(|(_, port)| port.parse().ok());
        let port = port.ok_or_else(|| failed("no line to the browser".into()))?;
        let about = http::plain(port, "/json/version").map_err(failed)?;
        let path = about["webSocketDebuggerUrl"].as_str().and_then(|url| {
            let (_, path) = url.split_once("//")?.1.split_once('/')?;
            Some(format!("/{path}"))
        });
        let path = path.ok_or_else(|| failed(about.to_string()))?;
        Trace::begin(&self.line, &path).map_err(|error| failed(error.to_string()))
    }

    /// The driver's process; the browser's are below it.
    pub fn process(&self) -> u32 {
        self.driver.id()
    }

    /// What the page looks like now, as PNG.
    pub fn picture(&self) -> Result<Vec<u8>, Error> {
        let shot = self.tool("Page.captureScreenshot", &json!({ "format": "png" }))?;
        let data = shot["data"].as_str().and_then(text::from_base64);
        data.ok_or_else(|| self.failed("Page.captureScreenshot", "no picture".into()))
    }

    fn screen(&self, metrics: &Value) -> Result<(), Error> {
        self.tool("Emulation.setDeviceMetricsOverride", metrics)
            .map(drop)
    }

    fn tool(&self, name: &str, params: &Value) -> Result<Value, Error> {
        self.call(
            "/goog/cdp/execute",
            &json!({ "cmd": name, "params": params }),
        )
    }

    fn call(&self, path: &str, body: &Value) -> Result<Value, Error> {
        let address = format!("/session{}{path}", self.session);
        let answer = http::request(self.port, "POST", &address, body);
        answer.map_err(|got| self.failed(&address, got))
    }

    fn failed(&self, what: &str, got: String) -> Error {
        Error::Failed {
            command: format!("chromedriver on port {}: {what}", self.port),
            expected: "Chromium does it".into(),
            got,
            fix: "check that chromium and chromedriver have the same version".into(),
        }
    }
}

/// The port the driver says it has taken.
fn port(said: &mut BufReader<ChildStdout>) -> Option<u16> {
    let mut lines = said.lines().map_while(Result::ok);
    lines.find_map(|line| {
        let (_, port) = line.split_once("successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    })
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browser only when asked.
        let _ = http::request(
            self.port,
            "DELETE",
            &format!("/session{}", self.session),
            &Value::Null,
        );
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
