//! The screen of a waiting room, with its time in the test's hand (`pages/clock.js`).

pub mod idle;
pub mod locked;
pub mod speak;
pub mod survives;
pub mod wiped;

use crate::failure::Failure;
use crate::page::Page;

/// The page of a kiosk.
pub const KIOSK: &str = "plain/kiosk.html?mode=kiosk";

/// Holds that the kiosk is at that stage, or comes to it while promises go on and time stands.
pub async fn at(page: &Page, stage: &str) -> Result<(), Failure> {
    let there = format!("$('.kiosk').dataset.stage === '{stage}'");
    page.wait(stage, &there).await
}

/// Lets seconds pass.
pub async fn pass(page: &Page, seconds: u32) -> Result<(), Failure> {
    page.run(&format!("return clock.pass({seconds}000)"))
        .await
        .map(drop)
}

/// A fresh kiosk.
pub async fn fresh(page: &mut Page) -> Result<(), Failure> {
    page.ready(KIOSK).await?;
    at(page, "attract").await
}

/// A visitor begins.
pub async fn begin(page: &Page) -> Result<(), Failure> {
    page.click("$('.begin')").await?;
    at(page, "guide").await
}

/// A visitor has begun, on a fresh kiosk.
pub async fn visit(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    begin(page).await
}
