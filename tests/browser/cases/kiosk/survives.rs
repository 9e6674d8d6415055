//! What fails is told, the text stands at once, and soon all is fresh.

use super::{at, begin, forget, fresh, pass};
use crate::failure::{Failure, same};
use crate::page::Page;

/// The next element that the app makes cannot be made: Rust panics.
const PANIC: &str = "
const make = Document.prototype.createElement;
Document.prototype.createElement = function () {
  Document.prototype.createElement = make;
  throw new DOMException('made to fail by a test');
};
$$('.chapters button')[2].click();
";

/// The program's memory is overwritten.
const MEMORY: &str = "new Uint8Array(ketamineGuideWasm.first.memory?.buffer ?? Object.values(ketamineGuideWasm.first).find((each) => each.buffer?.byteLength > 100000).buffer).fill(0);";

/// The text, and the note above it: numbers, no links.
const TEXT_WITH_NOTE: &str = "!app() && shown(guide().firstElementChild) && shown($('.notice.failed')) && \
    text('.notice.failed').includes('988') && !$('.notice.failed a[href]')";

/// What was counted.
const COUNTED: &str = "JSON.stringify(JSON.parse(sessionStorage.getItem('ketamine-guide-kiosk') || '{}').errors ?? {})";

/// Within ten seconds it has begun anew. Who waits for a page that goes hears nothing of it.
async fn anew(page: &Page) -> Result<(), Failure> {
    page.run("window.before = true; clock.pass(6000)").await?;
    page.wait("it began anew", "!window.before && app()").await
}

/// The text comes at once, and within ten seconds a fresh kiosk that knows what happened.
async fn recovers(page: &mut Page, breaks: &str, seconds: u32) -> Result<(), Failure> {
    page.run(breaks).await?;
    pass(page, seconds).await?;
    page.wait("the text is back", TEXT_WITH_NOTE).await?;
    page.expect(
        "nothing in it leads away",
        "!document.querySelector('a[href]:not([href^=\"#\"])') && !$('a[href]')",
    )
    .await?;
    page.run("dispatchEvent(new Event('beforeprint'))").await?;
    page.expect("paper stays empty", "!shown(document.body)")
        .await?;
    page.run("dispatchEvent(new Event('afterprint'))").await?;
    page.expect("the screen does not", "shown(document.body)")
        .await?;
    anew(page).await?;
    at(page, "attract").await?;
    same(
        "what was counted",
        page.text(COUNTED).await?,
        "{\"panic\":1}".to_owned(),
    )?;
    forget(page).await
}

/// A panic, lost memory.
pub async fn trapped(page: &mut Page) -> Result<(), Failure> {
    for breaks in [PANIC, MEMORY] {
        fresh(page).await?;
        begin(page).await?;
        // It has told that it lives.
        pass(page, 3).await?;
        recovers(page, breaks, if breaks == PANIC { 0 } else { 2 }).await?;
    }
    Ok(())
}

/// The network is gone when it would begin anew: the text stands until it is back.
pub async fn waits(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    begin(page).await?;
    page.run(
        "window.real = fetch; window.fetch = () => Promise.reject(new TypeError('no network'))",
    )
    .await?;
    page.run(PANIC).await?;
    page.wait("the text is back", TEXT_WITH_NOTE).await?;
    page.run("window.before = true").await?;
    pass(page, 30).await?;
    page.expect("it stands", &format!("window.before && {TEXT_WITH_NOTE}"))
        .await?;
    page.run("window.fetch = real").await?;
    anew(page).await?;
    forget(page).await
}

/// No room in the session's storage, or none at all: then it is counted until the page goes.
pub async fn unstored(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    page.run("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }").await?;
    begin(page).await?;
    page.run(PANIC).await?;
    page.wait("the text is back", TEXT_WITH_NOTE).await?;
    anew(page).await?;
    same("what was kept", page.text(COUNTED).await?, "{}".to_owned())?;
    page.forgive();
    Ok(())
}

/// A row of failures waits longer.
pub async fn in_a_row(page: &mut Page) -> Result<(), Failure> {
    for n in 0..4 {
        if n == 0 {
            fresh(page).await?;
        }
        begin(page).await?;
        page.run(PANIC).await?;
        page.wait("the text is back", TEXT_WITH_NOTE).await?;
        if n < 3 {
            anew(page).await?;
            at(page, "attract").await?;
        }
    }
    page.run("window.before = true").await?;
    pass(page, 6).await?;
    page.expect("it waits", &format!("window.before && {TEXT_WITH_NOTE}"))
        .await?;
    page.run("clock.pass(300000)").await?;
    page.wait("it began anew", "!window.before && app()")
        .await?;
    forget(page).await
}

/// The story plays, and no frame comes: noticed by a timer.
pub async fn frameless(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    begin(page).await?;
    page.run("window.requestAnimationFrame = () => 0").await?;
    page.run("$('.play').click()").await?;
    pass(page, 5).await?;
    page.wait("the text is back", TEXT_WITH_NOTE).await?;
    anew(page).await?;
    forget(page).await
}

/// The clinic's file disappears while the kiosk stands: the next visitor has a guide all the same.
pub async fn fileless(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/kiosk.html?mode=kiosk&config=elm.json")
        .await?;
    begin(page).await?;
    page.chapter(4).await?;
    page.click("$('.next')").await?;
    page.wait(
        "its name",
        "$('.screen').textContent.includes('Elm Street')",
    )
    .await?;
    page.run("XMLHttpRequest.prototype.open = function () { throw new DOMException('gone', 'NetworkError') }").await?;
    page.click("$('.finish')").await?;
    at(page, "attract").await?;
    begin(page).await?;
    page.wait(
        "it is told",
        "seen.events.some((each) => each.code === 'config')",
    )
    .await?;
    forget(page).await
}
