use super::fallback::TEXT_WITH_NOTE;
use crate::failure::{Failure, same};
use crate::page::Page;

/// The next element that the app makes cannot be made: Rust panics. Then all is as before.
const BREAK: &str = "
const make = Document.prototype.createElement;
Document.prototype.createElement = function () {
  Document.prototype.createElement = make;
  throw new DOMException('made to fail by a test');
};
";

/// After a panic the article is back, with the note; the page goes on.
pub async fn one(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    page.run(BREAK).await?;
    page.click("$$('.chapters button')[2]").await?;
    page.wait("the text is back", TEXT_WITH_NOTE).await?;
    page.expect(
        "the article is whole",
        "document.body.innerText.length > 20000",
    )
    .await?;
    same("guide-error", page.text("seen.events.filter((event) => event.name === 'error').map((event) => event.code).join()").await?, "panic".to_owned())?;
    // A dead module is not called again.
    let noise = page.count("seen.uncaught.length").await?;
    page.run("guide().setAttribute('theme', 'dark'); history.pushState(null, '', '#plan'); dispatchEvent(new PopStateEvent('popstate')); guide().remove()").await?;
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    let after = page.count("seen.uncaught.length").await?;
    page.forgive();
    same("errors after the trap", after, noise)
}

/// All guides of a page share the module.
pub async fn both(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/two.html").await?;
    // The second one's picture is loaded by an element as well: that one must not be the one that fails.
    page.wait(
        "the picture is there",
        "$('.living', 1) && !text('.living .note', 1)",
    )
    .await?;
    page.run(BREAK).await?;
    page.click("$$('.chapters button')[2]").await?;
    page.wait("the text is back", TEXT_WITH_NOTE).await?;
    let second = TEXT_WITH_NOTE
        .replace("app()", "app(1)")
        .replace("guide()", "guide(1)")
        .replace("failed')", "failed', 1)")
        .replace("failed a')", "failed a', 1)");
    page.wait("the other text is back", &second).await?;
    page.forgive();
    Ok(())
}
