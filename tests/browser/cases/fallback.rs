use crate::failure::{Failure, holds, same};
use crate::page::Page;

/// What is on screen when the app is not: the text, the note, a number to call.
pub const TEXT_WITH_NOTE: &str = "!app() && shown(guide().firstElementChild) && shown($('.notice.failed')) && \
    /^tel:[+0-9]+$/.test($('.notice.failed a').getAttribute('href')) && text('.notice.failed').length > 60";

/// Each fault, where it shows: the text stays, with one quiet note.
pub async fn all(page: &mut Page) -> Result<(), Failure> {
    for (path, link) in [
        ("no-wasm/index.html", "tel:988"),
        ("half-wasm/index.html", "tel:988"),
        ("no-glue/index.html", "tel:988"),
        ("no-style/index.html", "tel:988"),
        ("no-eval/index.html", "tel:988"),
        ("no-wasm/one.html", "tel:116123"),
        ("no-words/one.html", "tel:116123"),
        ("half-words/one.html", "tel:116123"),
        ("broken-words/one.html", "tel:116123"),
        ("bad-rate/one.html", "tel:116123"),
    ] {
        check(page, path, link).await?;
    }
    Ok(())
}

/// Even without the rest of the loader the text stands, with the crisis line; the warning and the event tell it.
pub async fn unloaded(page: &mut Page) -> Result<(), Failure> {
    for (path, line) in [
        (
            "no-load/one.html",
            "$('.help a').getAttribute('href') === 'tel:116123'",
        ),
        (
            "no-load/index.html",
            "shown(guide().querySelector('article a[href=\"tel:988\"]'))",
        ),
    ] {
        page.open(path).await?;
        page.wait(
            "it is told",
            "seen.events.length > 0 && seen.warnings.length > 0",
        )
        .await?;
        page.expect(
            "the text stands",
            "!app() && shown(guide().firstElementChild)",
        )
        .await?;
        page.expect("with the crisis line", line).await?;
    }
    page.forgive();
    Ok(())
}

async fn check(page: &mut Page, path: &str, link: &str) -> Result<(), Failure> {
    page.open(path).await?;
    page.wait(path, TEXT_WITH_NOTE).await?;
    let href = "$('.notice.failed a').getAttribute('href')";
    same(path, page.text(href).await?, link.to_owned())?;
    page.expect(
        path,
        "$('.notice.failed [role=status], .notice.failed[role=status]') !== null",
    )
    .await?;
    if path.ends_with("one.html") {
        let whole = "shown($('.room article')) && $('.room article').innerText.length > 20000";
        page.wait("not the link alone, all of the text", whole)
            .await?;
        page.click("$('.room article a[href^=\"#\"]')").await?;
        page.expect(
            "it leads about in the text, and leaves the address",
            "focused() === $(`.room [id='${$('.room article a[href^=\"#\"]').hash.slice(1)}']`) && !location.hash",
        )
        .await?;
    }
    let told = page.text("seen.warnings.join('; ')").await?;
    let events = page
        .count("seen.events.filter((event) => event.name === 'error').length")
        .await?;
    same(path, events, 1)?;
    same(path, page.count("seen.warnings.length").await?, 1)?;
    holds(
        &format!("the warning names the guide: {told}"),
        told.starts_with("ketamine-guide: "),
    )
}

/// The article without any script, with its links.
pub async fn no_script(page: &mut Page) -> Result<(), Failure> {
    page.open("no-script/index.html").await?;
    page.expect(
        "no script ran",
        "window.seen === undefined && !guide().shadowRoot",
    )
    .await?;
    page.expect(
        "the article is there",
        "shown(guide().querySelector('article')) && document.body.innerText.length > 20000",
    )
    .await?;
    page.expect(
        "the crisis line is there",
        "shown(guide().querySelector('a[href=\"tel:988\"]'))",
    )
    .await?;
    let anchors =
        "[...guide().querySelectorAll('nav a')].every((link) => document.querySelector(link.hash))";
    page.expect("its contents lead somewhere", anchors).await
}

/// A server that calls Wasm text.
pub async fn wrong_mime(page: &mut Page) -> Result<(), Failure> {
    page.ready("wrong-mime/index.html").await?;
    same(
        "warnings",
        page.text("seen.warnings.join()").await?,
        String::new(),
    )
}
