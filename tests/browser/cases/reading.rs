use crate::failure::{Failure, holds};
use crate::page::Page;

/// What a reader may do in the text while the Wasm is on its way.
pub async fn all(page: &mut Page) -> Result<(), Failure> {
    for (what, act) in [
        ("scrolled", "scrollTo(0, 900)"),
        ("focused", "guide().querySelectorAll('nav a')[1].focus()"),
        (
            "selected",
            "getSelection().selectAllChildren(guide().querySelector('section p'))",
        ),
    ] {
        page.open("slow-wasm/index.html").await?;
        page.wait("the element is there", "guide().shadowRoot")
            .await?;
        page.run(act).await?;
        page.wait(what, "shown($('.notice.asking button'))").await?;
        page.expect(what, "!app() && shown(guide().querySelector('article'))")
            .await?;
        if what == "scrolled" {
            let at = page.count("scrollY").await?;
            holds("the text stays under the eyes", (850..=1000).contains(&at))?;
        }
        page.click("$('.notice.asking button')").await?;
        page.wait(
            "the button opens the app",
            "app() && !shown(guide().querySelector('article'))",
        )
        .await?;
        page.expect("the heading has the focus", "focused()?.tagName === 'H2'")
            .await?;
        page.expect("nothing is left of the note", "!shown($('.notice'))")
            .await?;
    }
    Ok(())
}

/// The sources of a screen are there when asked for, and follow it.
pub async fn sources(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#safety").await?;
    page.click("$('.sources summary')").await?;
    page.wait("they are there", "$$('.sources li').length > 0")
        .await?;
    let before = page.text("text('.sources ul')").await?;
    page.step(3).await?;
    let others = format!("text('.sources ul') !== {before:?} && $$('.sources li').length > 0");
    page.wait("they follow", &others).await
}
