use super::Page;
use crate::engine::Kind;
use crate::failure::{Failure, same};
use crate::site::Fault;
use serde_json::Value;

/// All that may not be there: errors, stored things, requests to others.
const NOISE: &str = r#"
if (!window.seen) return [];
const noise = [
  ...seen.uncaught.map((each) => `uncaught: ${each}`),
  ...seen.errors.map((each) => `console error: ${each}`),
  ...seen.blocked.map((each) => `against the policy: ${each}`),
  ...Object.keys(localStorage).map((each) => `stored: ${each}`),
  ...Object.keys(sessionStorage).map((each) => `stored for the session: ${each}`),
];
if (document.cookie) noise.push(`cookie: ${document.cookie}`);
for (const { name } of performance.getEntriesByType("resource")) {
  // Both origins of the test's server are this machine.
  if (new URL(name).hostname !== location.hostname) noise.push(`request: ${name}`);
}
return noise;
"#;

impl Page {
    /// Leaves the page; an error when it was not quiet.
    pub async fn leave(&mut self) -> Result<(), Failure> {
        if let Some(fault) = self.fault.take() {
            let noise = self.run(NOISE).await?;
            let noise: Vec<&str> = noise
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                // A policy that forbids Wasm is heard.
                .filter(|each| fault != Fault::NoEval || !each.starts_with("against the policy"))
                .collect();
            same("what the page did", noise, Vec::new())?;
            if matches!(fault, Fault::Plain | Fault::Open | Fault::Kept) {
                same("the browser's own log", self.severe().await?, Vec::new())?;
            }
        }
        self.driver.goto("about:blank").await?;
        self.asked()?;
        // Drop what the log still holds of pages with a fault.
        self.severe().await.map(drop)
    }

    /// What Chromium logs as an error; the others do not tell.
    pub async fn severe(&self) -> Result<Vec<String>, Failure> {
        if self.kind != Kind::Chromium {
            return Ok(Vec::new());
        }
        let log = self.driver.browser_log().await?;
        let severe = log.into_iter().filter(|entry| entry.level == "SEVERE");
        Ok(severe.map(|entry| entry.message).collect())
    }
}
