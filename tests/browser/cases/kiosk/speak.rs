//! Language first, where there is more than one. The site of `tongues` adds a second: English with `Xx` before its words.

use super::{at, pass};
use crate::failure::Failure;
use crate::page::Page;

const KIOSK: &str = "tongues/kiosk.html?mode=kiosk";

/// The choice comes first, each in its own words; the way back is on every screen and keeps the place.
pub async fn chosen(page: &mut Page) -> Result<(), Failure> {
    page.ready(KIOSK).await?;
    at(page, "attract").await?;
    page.click("$('.begin')").await?;
    at(page, "language").await?;
    page.expect(
        "each by its own name",
        "$$('.kiosk button[lang]').map((each) => `${each.lang} ${each.textContent.trim()}`).join() === 'en English,eo Xxish'",
    )
    .await?;
    page.click("$('.kiosk button[lang=eo]')").await?;
    at(page, "guide").await?;
    page.wait(
        "its words",
        "$('.kiosk').lang === 'eo' && text('.next').startsWith('Xx')",
    )
    .await?;
    for chapter in 0..5 {
        page.chapter(chapter).await?;
        page.expect("the way back", "shown($('.to-languages'))")
            .await?;
    }
    page.chapter(2).await?;
    page.click("$('.to-languages')").await?;
    at(page, "language").await?;
    page.click("$('.kiosk button[lang=en]')").await?;
    at(page, "guide").await?;
    page.expect(
        "the place is kept",
        "chapter() === 2 && $('.kiosk').lang === 'en' && !text('.next').startsWith('Xx')",
    )
    .await?;
    page.click("$('.to-languages')").await?;
    page.click("$('.kiosk button[lang=eo]')").await?;
    at(page, "guide").await?;
    page.click("$('.finish')").await?;
    at(page, "attract").await?;
    page.expect("the next one is asked anew", "$('.kiosk').lang === 'en'")
        .await?;
    page.click("$('.begin')").await?;
    at(page, "language").await?;
    pass(page, 92).await?;
    at(page, "still").await
}

/// Where there is one language nobody is asked.
pub async fn alone(page: &mut Page) -> Result<(), Failure> {
    super::visit(page).await?;
    page.expect("no way to a choice", "!$('.to-languages')")
        .await
}
