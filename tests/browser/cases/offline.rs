//! Our own page is kept for a time without a network; nothing of a reader is, and nobody else's page.

use crate::failure::{Failure, holds, same};
use crate::page::Page;
use crate::site::Shelf;
use std::time::Duration;

/// What the browser keeps: workers and caches. Their keys are asked for by `KEYS`.
const FORGET: &str = "
window.forgotten = false;
(async () => {
  for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
  for (const each of await caches.keys()) await caches.delete(each);
  window.forgotten = true;
})();";

/// All addresses in all caches, as `window.keys`.
const KEYS: &str = "
window.keys = undefined;
(async () => {
  const all = [];
  for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(url);
  window.keys = all;
})();";

/// Painted once the living picture runs.
const PAINTED: &str = "(() => { const canvas = $('.front'); const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); return data.some((each) => each > 0) })()";

/// How long blank pages between two versions take at most.
const PASSES: Duration = Duration::from_secs(1);

/// The server does that from now on.
pub fn shelve(page: &Page, change: impl FnOnce(&mut Shelf)) {
    let mut shelf = Shelf::default();
    change(&mut shelf);
    page.site.shelve(shelf);
}

/// No worker and no cache is left; the server is well.
pub async fn forget(page: &mut Page) -> Result<(), Failure> {
    shelve(page, |_| {});
    page.forgive();
    page.open("kept-none/empty.html").await?;
    page.run(FORGET).await?;
    page.wait("all is forgotten", "window.forgotten").await?;
    page.forgive();
    page.leave().await
}

/// The page of a folder is open, and kept.
pub async fn kept(page: &mut Page, folder: &str) -> Result<(), Failure> {
    page.ready(&format!("{folder}/index.html")).await?;
    page.run("navigator.serviceWorker.ready.then(({ active }) => (window.worker = active))")
        .await?;
    let there = "window.worker?.state === 'activated' && navigator.serviceWorker.controller";
    page.wait("the worker is there", there).await
}

/// Loads the page anew, as a reader does: a driver's own way may go around the worker.
pub async fn reload(page: &Page) -> Result<(), Failure> {
    page.run("window.before = true; setTimeout(() => location.reload())")
        .await?;
    // A question that is asked while pages come and go, Chromium's driver loses.
    tokio::time::sleep(PASSES).await;
    page.wait(
        "it is loaded anew",
        "!window.before && document.title !== '' && app()",
    )
    .await
}

/// Every chapter of the open page, with the living picture.
pub async fn chapters(page: &Page) -> Result<(), Failure> {
    for chapter in [1, 2, 3, 4] {
        page.chapter(chapter).await?;
        page.wait("it has its words", "text('.steer .step') !== ''")
            .await?;
        if chapter == 1 {
            // A window behind another one asks for no frames.
            let lives = format!("document.hidden || {PAINTED}");
            page.wait("the picture lives", &lives).await?;
        }
    }
    page.expect("in its own letters", "[...document.fonts].some((font) => font.family.includes('Atkinson') && font.status === 'loaded')")
        .await
}

/// All addresses that are kept.
pub async fn keys(page: &Page) -> Result<Vec<String>, Failure> {
    page.run(KEYS).await?;
    page.wait("the caches are read", "window.keys").await?;
    let keys = page.ask("window.keys").await?;
    let keys = keys.as_array().into_iter().flatten();
    Ok(keys
        .filter_map(|key| key.as_str().map(String::from))
        .collect())
}

/// The worker comes without a word; then the server goes away, and page and kiosk are whole, from any address of theirs.
pub async fn walk(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    kept(page, "kept-walk").await?;
    page.expect("nothing is said", "seen.warnings.length === 0")
        .await?;
    page.ready("kept-walk/?theme=dark&clinic=Lake#safety")
        .await?;
    let keys = keys(page).await?;
    holds(
        &format!(
            "{} files are kept, none by a query or a place in the guide",
            keys.len()
        ),
        keys.len() > 12 && keys.iter().all(|key| !key.contains(['?', '#'])),
    )?;
    page.leave().await?;
    shelve(page, |shelf| shelf.down = true);
    for address in [
        "index.html",
        "?mode=kiosk&clinic=Lake",
        "index.html?theme=dark#plan",
    ] {
        page.ready(&format!("kept-walk/{address}")).await?;
        if address.contains("kiosk") {
            page.wait("it invites", "shown($('.begin'))").await?;
            page.click("$('.begin')").await?;
        }
        chapters(page).await?;
        page.expect("nothing is said", "seen.warnings.length === 0")
            .await?;
        let asked = page.asked()?;
        let asked: Vec<_> = asked
            .iter()
            .filter(|path| !path.ends_with("worker.js") && path.contains("/kept-"))
            .collect();
        same("asked of the server that is away", asked, Vec::new())?;
        // The browser asks for a newer worker by itself, and may say that it cannot.
        page.severe().await?;
    }
    forget(page).await
}

/// A kiosk without a network that fails begins anew from what is kept.
pub async fn fresh(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    kept(page, "kept-fresh").await?;
    page.ready("kept-fresh/?mode=kiosk").await?;
    page.leave().await?;
    shelve(page, |shelf| shelf.down = true);
    page.ready("kept-fresh/?mode=kiosk").await?;
    page.wait("it invites", "shown($('.begin'))").await?;
    page.click("$('.begin')").await?;
    page.wait("a visit", "chapter() === 0").await?;
    page.run(
        "window.before = true;
         const make = Document.prototype.createElement;
         Document.prototype.createElement = function () {
           Document.prototype.createElement = make;
           throw new DOMException('made to fail by a test');
         };
         $$('.chapters button')[2].click();",
    )
    .await?;
    page.wait("the text", "!app() && shown($('.notice.failed'))")
        .await?;
    // A question that is asked while pages come and go, Chromium's driver loses.
    tokio::time::sleep(Duration::from_secs(6)).await;
    page.wait("it is fresh", "!window.before && shown($('.begin'))")
        .await?;
    page.forgive();
    page.run("sessionStorage.clear()").await?;
    forget(page).await
}

/// Frames, somebody's pages and the one file register no worker, also in our own folder.
pub async fn ours(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    for name in ["embed.html", "one.html", "frame.html"] {
        page.open(&format!("kept-none/{name}")).await?;
        if name == "frame.html" {
            let inside = "document.querySelector('iframe').contentDocument !== undefined";
            page.wait(name, inside).await?;
        } else {
            page.wait(name, "app()").await?;
        }
        page.run("window.many = undefined; setTimeout(async () => (window.many = (await navigator.serviceWorker.getRegistrations()).length), 1500)")
            .await?;
        page.wait(name, "window.many === 0").await?;
    }
    page.forgive();
    forget(page).await
}

const LAKE: &str = r#"{"name": "Lake Clinic", "routes": ["iv", "nasal"]}"#;

/// The clinic's file goes, or comes broken: the last good one is used, and said to be; an empty one takes it back.
pub async fn clinic(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    let open = "kept-clinic/index.html?config=clinic.json";
    kept(page, "kept-clinic").await?;
    shelve(page, |shelf| shelf.clinic = Some(LAKE));
    let two = "$$('.routes .route').length === 2";
    page.ready(open).await?;
    page.wait("the clinic's two routes", two).await?;
    page.expect(
        "nothing is said",
        "seen.events.every((event) => event.name !== 'error')",
    )
    .await?;
    for (away, down, file) in [
        ("not there", false, None),
        ("broken", false, Some("{\"name\": ")),
        ("a list", false, Some("[]")),
        ("no network", true, None),
    ] {
        shelve(page, |shelf| {
            shelf.down = down;
            shelf.clinic = file;
        });
        page.forgive();
        page.ready(open).await?;
        page.wait(away, two).await?;
        let told = "seen.events.find((event) => event.code === 'config')?.message ?? ''";
        let so = format!("/did not load; the one of 20\\d\\d-\\d\\d-\\d\\d is used/.test({told})");
        page.expect(&page.text(told).await?, &so).await?;
    }
    shelve(page, |shelf| shelf.clinic = Some("{}"));
    page.forgive();
    page.ready(open).await?;
    page.wait("all routes again", "$$('.routes .route').length === 4")
        .await?;
    page.expect(
        "nothing is said",
        "seen.events.every((event) => event.name !== 'error')",
    )
    .await?;
    forget(page).await
}
