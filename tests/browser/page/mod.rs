//! A page as a test sees it.

mod keys;
mod quiet;

use crate::engine::Kind;
use crate::failure::{Failure, holds};
use crate::site::{Fault, Site};
use serde_json::Value;
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// Small names for what scripts of tests ask.
const HELPERS: &str = include_str!("helpers.js");

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The browser's one window.
pub struct Page {
    pub kind: Kind,
    pub driver: WebDriver,
    pub site: Site,
    /// What is wrong with the open page; none where a test has made the errors itself.
    fault: Option<Fault>,
}

impl Page {
    /// A window with nothing in it.
    pub fn new(kind: Kind, driver: WebDriver, site: &Site) -> Self {
        Self {
            kind,
            driver,
            site: site.clone(),
            fault: None,
        }
    }

    /// Leaves the page before, which must have been quiet, and loads another: `<fault>/<file>`.
    pub async fn open(&mut self, path: &str) -> Result<(), Failure> {
        self.leave().await?;
        let address = format!("{}/{path}", self.site.origin());
        self.driver.goto(address).await?;
        self.fault = path.split('/').next().and_then(Fault::parse);
        Ok(())
    }

    /// The same with a whole address, also one of a file.
    pub async fn open_at(&mut self, address: &str) -> Result<(), Failure> {
        self.leave().await?;
        self.driver.goto(address).await?;
        self.fault = Some(Fault::Plain);
        Ok(())
    }

    /// The same, and waits for every guide on it.
    pub async fn ready(&mut self, path: &str) -> Result<(), Failure> {
        self.open(path).await?;
        let all = "[...document.querySelectorAll('ketamine-guide')].every((_, n) => app(n))";
        self.wait("the app is there", all).await
    }

    /// The value of an expression in the page.
    pub async fn ask(&self, expression: &str) -> Result<Value, Failure> {
        self.run(&format!("return ({expression});")).await
    }

    /// The same, as text.
    pub async fn text(&self, expression: &str) -> Result<String, Failure> {
        let value = self.ask(expression).await?;
        Ok(value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned))
    }

    /// The same, as a count.
    pub async fn count(&self, expression: &str) -> Result<usize, Failure> {
        let value = self.ask(expression).await?;
        let count = value
            .as_u64()
            .or_else(|| value.as_f64().map(|count| count as u64));
        count
            .map(|count| count as usize)
            .ok_or_else(|| Failure::new(format!("{expression}: found {value}, expected a count")))
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str) -> Result<Value, Failure> {
        let script = format!("{HELPERS}\n{script}");
        let result = self.driver.execute(script, Vec::new()).await?;
        Ok(result.json().clone())
    }

    /// Holds that an expression is true, now.
    #[track_caller]
    pub fn expect(
        &self,
        what: &str,
        expression: &str,
    ) -> impl Future<Output = Result<(), Failure>> {
        let missing = Failure::new(format!("{what}: `{expression}` is not so"));
        async move {
            let so = self.ask(expression).await? == Value::Bool(true);
            if so { Ok(()) } else { Err(missing) }
        }
    }

    /// Waits until an expression is true.
    #[track_caller]
    pub fn wait(&self, what: &str, expression: &str) -> impl Future<Output = Result<(), Failure>> {
        let late = Failure::new(format!("{what}: `{expression}` did not come true"));
        async move {
            let start = Instant::now();
            // A page that is still loading has no guide to look into.
            let script = format!("try {{ return !!({expression}) }} catch {{ return false }}");
            while self.run(&script).await? != Value::Bool(true) {
                if start.elapsed() > PATIENCE {
                    return Err(late);
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            Ok(())
        }
    }

    /// Clicks the node an expression names, as a hand would: in the middle of the window, where nothing that sticks to
    /// an edge lies over it, and once it stands still, since words above it may still be on their way.
    pub async fn click(&self, node: &str) -> Result<(), Failure> {
        let place = format!(
            "const node = {node}; node.scrollIntoView({{ block: 'center', behavior: 'instant' }});
             const {{ x, y }} = node.getBoundingClientRect(); return [x, y, document.body.scrollHeight];"
        );
        let (start, mut before) = (Instant::now(), Value::Null);
        loop {
            let now = self.run(&place).await?;
            if now == before || start.elapsed() > PATIENCE {
                break;
            }
            before = now;
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        let script = format!("{HELPERS}\nreturn ({node});");
        let element = self.driver.execute(script, Vec::new()).await?.element()?;
        Ok(element.click().await?)
    }

    /// Opens a chapter by its button.
    pub async fn chapter(&self, index: usize) -> Result<(), Failure> {
        self.click(&format!("$$('.chapters button')[{index}]"))
            .await?;
        self.wait("the chapter is open", &format!("chapter() === {index}"))
            .await
    }

    /// Opens a screen of the open chapter; where there is little room its button is folded away.
    pub async fn step(&self, index: usize) -> Result<(), Failure> {
        // A chapter's words, and its part of the program, may still be on their way.
        let listed = format!("$$('.steps li button').length > {index}");
        self.wait("the screens are listed", &listed).await?;
        self.run(&format!("$$('.steps li button')[{index}].click()"))
            .await?;
        let there = format!("text('.steer .step').startsWith('{} of ')", index + 1);
        self.wait("the screen is open", &there).await
    }

    /// The page has had errors that the test meant to make.
    pub fn forgive(&mut self) {
        self.fault = None;
    }

    /// Requests since the last time, all to our own addresses.
    pub fn asked(&self) -> Result<Vec<String>, Failure> {
        let ours = [self.site.origin(), self.site.other_origin()];
        let ours = ours.map(|origin| origin.trim_start_matches("http://"));
        let asked = self.site.asked();
        holds(
            "all requests name our host",
            asked.iter().all(|(to, _)| ours.contains(&to.as_str())),
        )?;
        Ok(asked.into_iter().map(|(_, path)| path).collect())
    }
}
