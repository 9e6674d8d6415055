//! The screen of a waiting room, with its time in the test's hand (`pages/clock.js`).

pub mod idle;
pub mod locked;
pub mod looks;
pub mod over;
pub mod speak;
pub mod survives;
pub mod wiped;

use crate::failure::Failure;
use crate::page::Page;
use std::time::{Duration, Instant};

/// How long it may take until time has passed: between its steps frames are drawn.
const PATIENCE: Duration = Duration::from_secs(120);

/// The page of a kiosk.
pub const KIOSK: &str = "plain/kiosk.html?mode=kiosk";

/// Waits until the kiosk is at that stage, while promises go on and time stands.
#[track_caller]
pub fn at<'a>(page: &'a Page, stage: &str) -> impl Future<Output = Result<(), Failure>> + 'a {
    let (what, there) = match stage {
        "attract" => ("nobody is there", "$('.kiosk').dataset.stage === 'attract'"),
        "language" => ("the languages", "$('.kiosk').dataset.stage === 'language'"),
        "guide" => ("the guide", "$('.kiosk').dataset.stage === 'guide'"),
        _ => ("still there?", "$('.kiosk').dataset.stage === 'still'"),
    };
    page.wait(what, there)
}

/// A failure is counted for as long as the browser runs; the next test begins at none.
pub async fn forget(page: &mut Page) -> Result<(), Failure> {
    page.forgive();
    page.run("sessionStorage.clear()").await.map(drop)
}

/// Lets seconds pass. The script is not waited for: WebKit's driver tells how long one takes by the page's own clock.
pub async fn pass(page: &Page, seconds: u32) -> Result<(), Failure> {
    page.run(&format!(
        "window.passing = true; clock.pass({seconds}000).then(() => {{ window.passing = false }})"
    ))
    .await?;
    let (start, passing) = (Instant::now(), "window.passing === true");
    while page.ask(passing).await? == true {
        if start.elapsed() > PATIENCE {
            return Err(Failure::new(format!("{seconds} seconds did not pass")));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// A fresh kiosk.
pub async fn fresh(page: &mut Page) -> Result<(), Failure> {
    page.ready(KIOSK).await?;
    // What a test before has left when it failed.
    if page.ask("sessionStorage.length > 0").await? == true {
        forget(page).await?;
        page.ready(KIOSK).await?;
    }
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
