//! Downloads that break, servers between two versions, full disks: what was there before stays whole.

use super::offline::{forget, kept, keys, reload, shelve};
use super::offline_new::{all, comes};
use crate::failure::{Failure, holds, same};
use crate::page::Page;
use crate::site::Edition;
use serde_json::json;

/// Waits until a worker has tried and failed.
async fn refused(page: &Page) -> Result<(), Failure> {
    page.run(
        "window.gone = undefined;
         (async () => {
           for (;;) {
             const kept = await navigator.serviceWorker.getRegistration();
             if (!kept && window.seen && performance.now() > 1500) break;
             await new Promise((done) => setTimeout(done, 50));
           }
           window.gone = true;
         })();",
    )
    .await?;
    page.wait("no worker is left", "window.gone").await?;
    same("what is kept", keys(page).await?, Vec::new())?;
    page.expect("the guide stands", "app()").await
}

/// Half a file: the first download leaves nothing behind, a later one what was there; well again, it comes.
pub async fn cut(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    shelve(page, |shelf| shelf.cut = Some("guide-synapse-"));
    page.ready("kept-cut/index.html").await?;
    refused(page).await?;
    page.forgive();
    shelve(page, |_| {});
    kept(page, "kept-cut").await?;
    shelve(page, |shelf| {
        shelf.edition = Edition(1);
        shelf.cut = Some("guide-later-");
    });
    comes(page, "none").await?;
    shelve(page, |shelf| {
        shelf.edition = Edition(1);
        shelf.down = true;
    });
    reload(page).await?;
    all(page, 0).await?;
    shelve(page, |shelf| shelf.edition = Edition(1));
    comes(page, "waits").await?;
    reload(page).await?;
    all(page, 1).await?;
    forget(page).await
}

/// A server that has the worker of one version and the page of another.
pub async fn mixed(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    shelve(page, |shelf| shelf.mixed = true);
    page.ready("kept-mixed/index.html").await?;
    refused(page).await?;
    forget(page).await
}

/// No room: the guide goes on, nothing half is kept.
pub async fn full(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    let origin = page.site.origin().to_owned();
    let quota = |quota: Option<u32>| {
        let mut what = json!({ "origin": origin });
        if let Some(quota) = quota {
            what["quotaSize"] = quota.into();
        }
        what
    };
    let tools = page.driver.cdp();
    let name = "Storage.overrideQuotaForOrigin";
    tools.send_raw(name, quota(Some(300_000))).await?;
    page.ready("kept-full/index.html").await?;
    let tried = refused(page).await;
    tools.send_raw(name, quota(None)).await?;
    tried?;
    holds(
        "the page says one line at most",
        page.count("seen.warnings.length").await? < 2,
    )?;
    page.forgive();
    kept(page, "kept-full").await?;
    forget(page).await
}
