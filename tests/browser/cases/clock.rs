use crate::failure::{Failure, holds, same};
use crate::page::Page;
use thirtyfour::Key;

/// Every key of a slider, where it leads, and that the spoken value follows.
pub async fn keys(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    page.tab_to("$('.clock .slider')").await?;
    let last = page.count("moments()").await? - 1;
    holds("at least 12 moments for the drip", last >= 11)?;
    for (name, key, to) in [
        ("Home", Key::Home, 0),
        ("Right", Key::Right, 1),
        ("Up", Key::Up, 2),
        ("Page Up", Key::PageUp, 5),
        ("Left", Key::Left, 4),
        ("Down", Key::Down, 3),
        ("Page Down", Key::PageDown, 0),
        ("Left at the start", Key::Left, 0),
        ("End", Key::End, last),
        ("Page Up at the end", Key::PageUp, last),
        ("Page Down from the end", Key::PageDown, last - 3),
    ] {
        page.press(key).await?;
        same(name, page.count("moment()").await?, to)?;
        let said =
            "$('.clock .slider').getAttribute('aria-valuetext').includes(text('.moment .when'))";
        page.expect(name, said).await?;
        let shown = format!("text('.steer .step').startsWith('{} of ')", to + 1);
        page.expect(name, &shown).await?;
    }
    Ok(())
}

/// A pointer takes the slider to another moment.
pub async fn drag(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    let before = page.text("text('.moment')").await?;
    page.run("$('.clock .slider').scrollIntoView({ block: 'center' })")
        .await?;
    let at = page
        .ask("(() => { const { x, y, width, height } = $('.clock .slider').getBoundingClientRect(); return [x, y + height / 2, width].map(Math.round) })()")
        .await?;
    let number = |index: usize| at[index].as_i64().unwrap_or_default();
    let (left, top, width) = (number(0), number(1), number(2));
    page.driver
        .action_chain()
        .move_to(left + width / 4, top)
        .click_and_hold()
        .move_to(left + width / 2, top)
        .move_to(left + width * 3 / 4, top)
        .release()
        .perform()
        .await?;
    let there = "Math.abs($('.clock .slider').value / $('.clock .slider').max - 0.75) < 0.05";
    page.wait("the clock follows the pointer", there).await?;
    holds(
        "the moment is another",
        page.text("text('.moment')").await? != before,
    )
}

/// A finger takes the slider from anywhere, where a browser alone would move it by its thumb only.
pub async fn finger(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    for (share, kind) in [
        (0.5, "pointerdown"),
        (0.9, "pointermove"),
        (0.1, "pointermove"),
    ] {
        page.run(&format!(
            "const slider = $('.clock .slider'), {{ left, width, top }} = slider.getBoundingClientRect(); \
             slider.dispatchEvent(new PointerEvent({kind:?}, {{ pointerType: 'touch', buttons: 1, bubbles: true, \
             clientX: left + 14 + {share} * (width - 28), clientY: top + 9 }}))"
        ))
        .await?;
        let there = format!(
            "Math.abs($('.clock .slider').value / $('.clock .slider').max - {share}) < 0.01"
        );
        page.wait("the clock is under the finger", &there).await?;
    }
    // A mouse is the browser's own.
    page.run("$('.clock .slider').dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', buttons: 1, bubbles: true, clientX: 0 }))")
        .await?;
    page.expect(
        "still there",
        "Math.abs($('.clock .slider').value / $('.clock .slider').max - 0.1) < 0.01",
    )
    .await
}
