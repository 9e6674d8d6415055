//! What a page holds at rest, once the garbage is gone.

use super::player::Player;
use crate::engine::Kind;
use crate::failure::Failure;
use serde_json::{Value, json};
use std::time::Duration;

/// Of each hundred at the end of the first tenth, so many may come.
const MORE: f64 = 5.0;

/// Bytes and counts; a heap only where the browser tells it.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    pub heap: Option<f64>,
    pub wasm: f64,
    /// The living picture's, none where nobody has opened it.
    pub living: f64,
    pub nodes: f64,
    /// Listeners, where the browser tells them: said, not held to a limit.
    pub listeners: Option<f64>,
}

impl Held {
    /// Looks now.
    pub async fn now(player: &Player<'_>) -> Result<Self, Failure> {
        let held = player.ask("player.held()").await?;
        let number = |of: &Value, name: &str| of[name].as_f64();
        let bad = || Failure::new(format!("held: {held}"));
        let wasm = number(&held, "wasm").filter(|bytes| *bytes > 0.0);
        let mut here = Self {
            heap: None,
            wasm: wasm.ok_or_else(bad)?,
            living: number(&held, "living").ok_or_else(bad)?,
            nodes: number(&held, "nodes").ok_or_else(bad)?,
            listeners: None,
        };
        if player.kind == Kind::Chromium {
            let tools = player.driver.cdp();
            for _ in 0..3 {
                tools
                    .send_raw("HeapProfiler.collectGarbage", json!({}))
                    .await?;
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
            let heap = tools.send_raw("Runtime.getHeapUsage", json!({})).await?;
            let dom = tools.send_raw("Memory.getDOMCounters", json!({})).await?;
            here.heap = Some(number(&heap, "usedSize").ok_or_else(bad)?);
            // Those that nobody can reach any more are gone by now: what is left is held.
            here.nodes = number(&dom, "nodes").ok_or_else(bad)?;
            here.listeners = number(&dom, "jsEventListeners");
        }
        Ok(here)
    }

    /// What has grown too much since.
    pub fn grown(&self, first: &Self) -> Vec<String> {
        let heap = first.heap.zip(self.heap);
        let pairs = [
            ("heap", heap),
            ("Wasm", Some((first.wasm, self.wasm))),
            ("Wasm of the picture", Some((first.living, self.living))),
            ("nodes", Some((first.nodes, self.nodes))),
        ];
        pairs
            .into_iter()
            .filter_map(|(name, pair)| {
                let (before, after) = pair?;
                let more = percent(before, after);
                (more > MORE).then(|| {
                    format!("{name}: {before} became {after}, {more:.1} % more; at most {MORE} %")
                })
            })
            .collect()
    }
}

/// What was held after each tenth.
#[derive(Default)]
pub struct Tenths {
    pub held: Vec<Held>,
}

impl Tenths {
    /// Looks where another tenth has been done, at a new guide that nobody has touched.
    pub async fn look(
        &mut self,
        player: &Player<'_>,
        done: usize,
        of: usize,
    ) -> Result<(), Failure> {
        if done * 10 >= of * (self.held.len() + 1) {
            player.fresh().await?;
            self.held.push(Held::now(player).await?);
        }
        Ok(())
    }
}

/// How much more, of each hundred.
pub fn percent(before: f64, after: f64) -> f64 {
    (after / before - 1.0) * 100.0
}
