//! A new version: whole with the next visit, never under a page that is open.

use super::offline::{chapters, forget, kept, reload, shelve};
use crate::failure::{Failure, same};
use crate::page::Page;
use crate::site::Edition;

/// Asks for the new version, and waits until it waits.
pub async fn comes(page: &Page, state: &str) -> Result<(), Failure> {
    page.run(
        "window.came = undefined;
         (async () => {
           const kept = await navigator.serviceWorker.getRegistration();
           await kept.update().catch(() => {});
           const look = () => (kept.installing ? setTimeout(look, 20) : (window.came = kept.waiting ? 'waits' : 'none'));
           look();
         })();",
    )
    .await?;
    page.wait("the new version has come or not", "window.came")
        .await?;
    same(
        "the new version",
        page.text("window.came").await?,
        state.into(),
    )
}

/// The page is all of that version: its words, every file, what is kept.
pub async fn all(page: &Page, edition: u8) -> Result<(), Failure> {
    let titled = format!("app() && document.title.startsWith('{edition}. ')");
    page.wait("the page of that version", &titled).await?;
    chapters(page).await?;
    let other = "performance.getEntriesByType('resource').map((each) => each.name).filter((each) => /[/]guide-(?!font)[^/]+$/.test(each))";
    let mark = if edition == 0 {
        "!/z\\d[.]/".into()
    } else {
        format!("/z{edition}[.]/")
    };
    let other = format!("{other}.filter((each) => !({mark}.test(each))).join(' ')");
    same(
        "files of another version",
        page.text(&other).await?,
        String::new(),
    )
}

/// A page that runs keeps its version to the end; who comes next has the new one, also at a place in the guide.
pub async fn next(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    for (folder, place) in [("kept-next", ""), ("kept-place", "#safety/iv")] {
        kept(page, folder).await?;
        page.ready(&format!("{folder}/index.html{place}")).await?;
        shelve(page, |shelf| shelf.edition = Edition(1));
        comes(page, "waits").await?;
        // What is of the old version the server has no more.
        all(page, 0).await?;
        reload(page).await?;
        all(page, 1).await?;
        page.run(
            "window.names = undefined; caches.keys().then((all) => (window.names = all.length))",
        )
        .await?;
        page.wait("one version is kept", "window.names === 1")
            .await?;
        shelve(page, |shelf| {
            shelf.edition = Edition(1);
            shelf.down = true;
        });
        reload(page).await?;
        all(page, 1).await?;
        page.severe().await?;
        forget(page).await?;
    }
    Ok(())
}

/// With a second page open nothing changes; with the last one it does.
pub async fn two(page: &mut Page) -> Result<(), Failure> {
    forget(page).await?;
    kept(page, "kept-two").await?;
    let first = page.driver.window().await?;
    let second = page.driver.new_tab().await?;
    page.driver.switch_to_window(second).await?;
    let address = format!("{}/kept-two/index.html", page.site.origin());
    page.driver.goto(&address).await?;
    page.wait("the second page", "app()").await?;
    shelve(page, |shelf| shelf.edition = Edition(1));
    comes(page, "waits").await?;
    reload(page).await?;
    all(page, 0).await?;
    page.driver.close_window().await?;
    page.driver.switch_to_window(first).await?;
    all(page, 0).await?;
    reload(page).await?;
    all(page, 1).await?;
    forget(page).await
}
