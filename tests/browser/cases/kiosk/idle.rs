//! From *attract* to *attract*, by touch and by time.

use super::{at, begin, fresh, pass, visit};
use crate::failure::Failure;
use crate::page::Page;
use thirtyfour::Key;

/// A visit that is finished.
pub async fn finished(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    pass(page, 200).await?;
    at(page, "attract").await?;
    begin(page).await?;
    page.click("$('.finish')").await?;
    at(page, "attract").await?;
    begin(page).await?;
    page.expect("the next one is at the beginning", "chapter() === 0")
        .await
}

/// A visit that is left alone: asked after 90 seconds, wiped after 20 more.
pub async fn left(page: &mut Page) -> Result<(), Failure> {
    visit(page).await?;
    pass(page, 88).await?;
    at(page, "guide").await?;
    pass(page, 3).await?;
    at(page, "still").await?;
    page.expect(
        "it says how long",
        "/(1[89]|20) seconds/.test(text('.kiosk'))",
    )
    .await?;
    pass(page, 17).await?;
    at(page, "still").await?;
    pass(page, 4).await?;
    at(page, "attract").await
}

/// *I'm still here*, and more time.
pub async fn stays(page: &mut Page) -> Result<(), Failure> {
    visit(page).await?;
    page.chapter(2).await?;
    pass(page, 92).await?;
    at(page, "still").await?;
    page.click("$('.stay')").await?;
    at(page, "guide").await?;
    page.expect("the place is kept", "chapter() === 2").await?;
    pass(page, 92).await?;
    page.click("$('.longer')").await?;
    at(page, "guide").await?;
    pass(page, 350).await?;
    at(page, "guide").await?;
    pass(page, 12).await?;
    at(page, "still").await
}

/// The clinic's own time.
pub async fn asked(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/kiosk.html?mode=kiosk&idle=30").await?;
    begin(page).await?;
    pass(page, 28).await?;
    at(page, "guide").await?;
    pass(page, 4).await?;
    at(page, "still").await?;
    page.ready("plain/kiosk.html?mode=kiosk&idle=5").await?;
    page.expect(
        "what cannot be is told",
        "seen.events.some((each) => each.name === 'error' && each.code === 'idle' && each.message.includes('20 to 3600'))",
    )
    .await?;
    page.run("sessionStorage.clear()").await?;
    begin(page).await?;
    pass(page, 88).await?;
    at(page, "guide").await
}

/// What keeps it: a key, a touch, a finger that rests, the story that plays.
pub async fn kept(page: &mut Page) -> Result<(), Failure> {
    visit(page).await?;
    pass(page, 80).await?;
    page.press(Key::Tab).await?;
    pass(page, 80).await?;
    at(page, "guide").await?;
    let touch = |kind: &str| {
        format!(
            "$('.screen').dispatchEvent(new PointerEvent('{kind}', {{ pointerId: 7, bubbles: true, composed: true }}))"
        )
    };
    page.run(&touch("pointerdown")).await?;
    page.run(&touch("pointerup")).await?;
    pass(page, 80).await?;
    at(page, "guide").await?;
    page.run(&touch("pointerdown")).await?;
    pass(page, 200).await?;
    at(page, "guide").await?;
    page.run(&touch("pointerup")).await?;
    pass(page, 92).await?;
    at(page, "still").await?;
    page.click("$('.stay')").await?;
    page.click("$('.play')").await?;
    pass(page, 100).await?;
    at(page, "guide").await?;
    page.expect("it plays still", "text('.telling') !== ''")
        .await
}

/// The device slept, or its clock was set: who comes is asked, whoever was there; after long it is nobody's.
pub async fn woke(page: &mut Page) -> Result<(), Failure> {
    visit(page).await?;
    page.run("return clock.sleep(100000)").await?;
    at(page, "still").await?;
    page.click("$('.stay')").await?;
    at(page, "guide").await?;
    pass(page, 5).await?;
    page.run("clock.set(-7200000)").await?;
    pass(page, 2).await?;
    at(page, "still").await?;
    pass(page, 22).await?;
    at(page, "attract").await?;
    page.run("clock.set(7200000)").await?;
    pass(page, 5).await?;
    at(page, "attract").await?;
    begin(page).await?;
    page.run("window.before = guide(); return clock.sleep(3600000)")
        .await?;
    at(page, "attract").await?;
    page.expect("another guide", "before !== guide()").await
}
