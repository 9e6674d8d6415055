//! The built guide, driven as a reader would, in three browser engines, one after the other.
//!
//! Where things are comes by environment variables (`cargo xtask test browser` sets them). The guide stands under the
//! strict policy of a careful host in all tests. One line a test; words as arguments choose those whose name holds one.
#![cfg(not(target_arch = "wasm32"))]

mod cases;
mod engine;
mod failure;
mod matrix;
mod page;
mod site;
mod soak;

use cases::Case;
use engine::{Engine, Kind};
use failure::Failure;
use page::Page;
use site::Site;
use std::process::ExitCode;
use std::time::Instant;

/// How often a test passed and failed.
#[derive(Default)]
struct Tally {
    passed: usize,
    again: usize,
    failed: usize,
}

impl Tally {
    fn count(&mut self, engine: Kind, name: &str, start: Instant, result: &Result<(), Failure>) {
        let seconds = start.elapsed().as_secs_f32();
        match result {
            Ok(()) => {
                self.passed += 1;
                println!("ok    {seconds:>5.1} s  {engine}: {name}");
            }
            Err(failure) => {
                self.failed += 1;
                println!("FAIL  {seconds:>5.1} s  {engine}: {name}\n{failure}");
            }
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let start = Instant::now();
    let mut tally = Tally::default();
    let only: Vec<String> = std::env::args().skip(1).collect();
    match Site::open().await {
        Ok(site) => {
            if let Ok(page) = std::env::var(matrix::PAGE) {
                return matrix::all(&site, &page).await;
            }
            if let Ok(asked) = std::env::var(soak::SOAK) {
                return soak::all(&site, &asked).await;
            }
            for kind in Kind::ALL {
                in_engine(kind, &site, &only, &mut tally).await;
            }
        }
        Err(failure) => tally.count(Kind::Chromium, "server", start, &Err(failure)),
    }
    println!("{} seconds", start.elapsed().as_secs());
    println!(
        "{} passed, {} failed, {} tried again",
        tally.passed, tally.failed, tally.again
    );
    if tally.failed == 0 && tally.passed > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// One test, from a page that nothing has touched.
async fn once(run: cases::Run, page: &mut Page) -> Result<(), Failure> {
    let mut result = run(page).await;
    if result.is_ok() {
        result = page.leave().await;
    }
    page.forgive();
    result
}

/// All tests in one engine, in one session. One that fails has a second try, and is told in any case: a driver may lose
/// a click, the guide may not.
async fn in_engine(kind: Kind, site: &Site, only: &[String], tally: &mut Tally) {
    if !kind.wanted() {
        return;
    }
    let start = Instant::now();
    let engine = match Engine::start(kind).await {
        Ok(Some(engine)) => engine,
        Ok(None) => {
            println!("!! NOT TESTED: {kind}; its environment variable is not set");
            if std::env::var("CI").is_ok_and(|ci| ci == "true") {
                let failure = Failure::new("with CI=true every engine must be tested");
                tally.count(kind, "engine", start, &Err(failure));
            }
            return;
        }
        Err(failure) => return tally.count(kind, "engine", start, &Err(failure)),
    };
    let mut page = Page::new(kind, engine.driver(), site);
    for Case { name, run } in cases::all() {
        let chosen = only.is_empty() || only.iter().any(|word| name.contains(word.as_str()));
        if !chosen || !cases::concerns(name, kind) {
            continue;
        }
        let start = Instant::now();
        let mut result = once(run, &mut page).await;
        if let Err(failure) = &result {
            println!(
                "again {:>5.1} s  {kind}: {name}\n{failure}",
                start.elapsed().as_secs_f32()
            );
            tally.again += 1;
            result = once(run, &mut page).await;
        }
        tally.count(kind, name, start, &result);
    }
    engine.stop().await;
}
