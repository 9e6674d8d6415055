//! The pages of `examples/`: what a developer copies works.

use crate::failure::{Failure, same};
use crate::page::Page;

/// The one line in a plain page.
pub async fn plain(page: &mut Page) -> Result<(), Failure> {
    if !there(page) {
        return Ok(());
    }
    page.ready("open/plain.html").await?;
    heard(page).await?;
    page.chapter(2).await?;
    page.run("$('.top details, .crisis')?.setAttribute('open', '')")
        .await?;
    page.wait(
        "the clinic's name is there",
        "$('.guide').textContent.includes('Lake Clinic')",
    )
    .await
}

/// React sets properties, listens, takes the guide away and brings it back.
pub async fn react(page: &mut Page) -> Result<(), Failure> {
    framework(page, "open/react/index.html").await
}

/// Vue does.
pub async fn vue(page: &mut Page) -> Result<(), Failure> {
    framework(page, "open/vue/index.html").await
}

/// The guide in a frame beside its script.
pub async fn iframe(page: &mut Page) -> Result<(), Failure> {
    if !there(page) {
        return Ok(());
    }
    page.open("open/iframe.html").await?;
    let inside = "document.querySelector('iframe').contentDocument?.querySelector('ketamine-guide')?.shadowRoot";
    page.wait(
        "the guide in the frame is there",
        &format!("shown({inside}.querySelector('.mount .guide'))"),
    )
    .await?;
    let tall = "Math.abs(document.querySelector('iframe').clientHeight - \
                document.querySelector('iframe').contentDocument.documentElement.scrollHeight) < 3";
    page.wait("the frame is as tall as the guide", tall).await
}

async fn framework(page: &mut Page, path: &str) -> Result<(), Failure> {
    if !there(page) {
        return Ok(());
    }
    page.open(path).await?;
    page.wait("the app is there", "app()").await?;
    page.expect(
        "the file is a value, not a text",
        "guide().config.name === 'Lake Clinic' && !guide().hasAttribute('config')",
    )
    .await?;
    page.expect(
        "its values are there",
        "guide().routes === 'iv nasal' && guide().theme === 'light'",
    )
    .await?;
    page.click("document.querySelector('#theme')").await?;
    page.wait(
        "a value that changes is taken",
        "$('.guide').dataset.theme === 'dark'",
    )
    .await?;
    heard(page).await?;
    page.run("window.gone = guide()").await?;
    page.click("document.querySelector('#toggle')").await?;
    page.wait(
        "taken away, it leaves nothing",
        "!guide() && !gone.isConnected && gone.shadowRoot.querySelector('.mount').childNodes.length === 0",
    )
    .await?;
    page.click("document.querySelector('#toggle')").await?;
    page.wait("it comes again", "app() && guide() !== gone")
        .await?;
    heard(page).await?;
    same(
        "warnings",
        page.text("seen.warnings.join()").await?,
        String::new(),
    )
}

/// A chapter is opened in the guide; the page hears which.
async fn heard(page: &Page) -> Result<(), Failure> {
    page.chapter(2).await?;
    let told = "document.querySelector('#open').textContent";
    page.wait("the page hears of it", &format!("{told} === 'safety'"))
        .await?;
    page.chapter(0).await?;
    page.wait("and again", &format!("{told} === 'session'"))
        .await
}

fn there(page: &Page) -> bool {
    let there = std::env::var_os("KETAMINE_GUIDE_EXAMPLES").is_some();
    if !there {
        println!("!! NOT TESTED: the examples in {}", page.kind);
    }
    there
}
