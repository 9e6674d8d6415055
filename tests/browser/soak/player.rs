//! The player in the page, and the hands of the driver beside it.

use crate::engine::Kind;
use crate::failure::Failure;
use crate::site::Site;
use serde_json::Value;
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// Put into a page by the site: nothing of it is in the guide.
pub const SCRIPT: &str = concat!(
    "(() => {\n",
    include_str!("play/chance.js"),
    include_str!("play/hands.js"),
    include_str!("play/deeds.js"),
    include_str!("play/watch.js"),
    include_str!("play/visit.js"),
    include_str!("play/player.js"),
    "})();\n"
);

/// How long a batch may take.
const PATIENCE: Duration = Duration::from_secs(110);

/// Where it is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    Page,
    Kiosk,
    Embed,
}

impl Scene {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Page, Self::Kiosk, Self::Embed];

    /// Its name, as the player knows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Kiosk => "kiosk",
            Self::Embed => "embed",
        }
    }

    fn address(self) -> &'static str {
        match self {
            Self::Page => "plain/soak-page.html",
            Self::Kiosk => "plain/soak-kiosk.html?mode=kiosk&idle=30",
            Self::Embed => "plain/soak-embed.html",
        }
    }
}

/// What has been done, as the player tells it.
pub struct Told {
    pub count: usize,
    pub screens: usize,
    pub guides: usize,
}

/// A page with a player in it.
pub struct Player<'a> {
    pub kind: Kind,
    pub driver: &'a WebDriver,
    /// As it is asked for.
    place: &'static str,
    seed: u32,
}

impl<'a> Player<'a> {
    /// Opens the page and begins.
    pub async fn begin(
        kind: Kind,
        driver: &'a WebDriver,
        site: &Site,
        (scene, place): (Scene, &'static str),
        seed: u32,
    ) -> Result<Self, Failure> {
        driver.goto("about:blank").await?;
        driver.set_script_timeout(PATIENCE).await?;
        driver.set_window_rect(0, 0, 1280, 1000).await?;
        driver
            .goto(format!("{}/{}", site.origin(), scene.address()))
            .await?;
        let player = Self {
            kind,
            driver,
            place,
            seed,
        };
        let there = "try { return !!document.querySelector('ketamine-guide').shadowRoot.querySelector('.mount .guide') } catch { return false }";
        let start = Instant::now();
        while player.run(there).await? != Value::Bool(true) {
            if start.elapsed() > Duration::from_secs(30) {
                return Err(player.failed("the guide did not come in 30 s", &Value::Null));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let name = scene.name();
        player
            .run(&format!("player.begin('{name}', {seed})"))
            .await?;
        Ok(player)
    }

    /// Runs a script.
    pub async fn run(&self, script: &str) -> Result<Value, Failure> {
        let result = self.driver.execute(script, Vec::new()).await;
        // A page that has gone has lost its player; which seed it was must be told.
        let result = result.map_err(|error| {
            let error = error.to_string();
            let lines = error.lines().map(str::trim);
            // Drivers add pages of their own stack.
            let short: Vec<&str> = lines.take_while(|line| *line != "Stacktrace:").collect();
            self.failed(&short.join(" | "), &Value::Null)
        })?;
        Ok(result.json().clone())
    }

    /// The value of an expression, also of a promise.
    pub async fn ask(&self, expression: &str) -> Result<Value, Failure> {
        self.run(&format!("return {expression}")).await
    }

    /// What the player answers; a fault is a failure that can be had again.
    pub async fn told(&self, expression: &str) -> Result<Told, Failure> {
        let told = self.ask(expression).await?;
        if let Some(fault) = told["fault"].as_str() {
            return Err(self.failed(fault, &told));
        }
        let count = |value: &Value| value.as_u64().map(|count| count as usize);
        match (
            count(&told["count"]),
            count(&told["screens"]),
            count(&told["guides"]),
        ) {
            (Some(count), Some(screens), Some(guides)) => Ok(Told {
                count,
                screens,
                guides,
            }),
            _ => Err(self.failed("the player has gone: the page was loaded anew", &told)),
        }
    }

    /// A new guide at rest, in a window of the first size.
    pub async fn fresh(&self) -> Result<(), Failure> {
        self.driver.set_window_rect(0, 0, 1280, 1000).await?;
        let there = self.ask("player.fresh()").await?;
        if there == Value::Bool(true) {
            return Ok(());
        }
        let told = self.ask("player.fault()").await?;
        Err(self.failed("no new guide came", &told))
    }

    /// A failure with what is needed to have it again.
    pub fn failed(&self, what: &str, told: &Value) -> Failure {
        let (kind, place, seed) = (self.kind, self.place, self.seed);
        let last = told["last"].as_array().cloned().unwrap_or_default();
        let last: Vec<&str> = last.iter().filter_map(Value::as_str).collect();
        Failure::new(format!(
            "{what}\n      again: cargo xtask soak {kind} {place} --seed {seed} (after {} actions); the last ones:\n        {}",
            told["count"],
            last.join("\n        ")
        ))
    }
}
