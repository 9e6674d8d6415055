//! The rule of the next day as a clock.

use crate::failure::{Failure, same};
use crate::page::Page;

/// Chooses in the two lists: a day (Monday is 0) and a half hour.
pub async fn ends(page: &Page, day: usize, half: usize) -> Result<(), Failure> {
    for (list, index) in [(0, day), (1, half)] {
        page.run(&format!(
            "const list = $$('.after select')[{list}]; list.selectedIndex = {}; list.dispatchEvent(new Event('change', {{ bubbles: true }}))",
            index + 1
        ))
        .await?;
    }
    Ok(())
}

/// It asks first, assumes nothing, and then says until when to wait, with the night in it.
pub async fn clock(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#safety/iv/ride").await?;
    page.wait("it asks", "$$('.after select').length === 2")
        .await?;
    page.expect(
        "nothing is assumed",
        "$$('.after select').every((list) => list.selectedIndex === 0) && !$('.after .until') && !$('.after svg')",
    )
    .await?;
    page.expect(
        "the rule stands before",
        "text('.after').includes('Wait at least 24 hours')",
    )
    .await?;
    let before = page.text("location.href").await?;
    page.asked()?;
    ends(page, 1, 31).await?;
    let said = "Not before Wednesday, 3:30 PM, and after a full night's sleep.";
    let all = format!(
        "$$('.after .until').length === 4 && $$('.after .until').every((each) => each.textContent.trim() === \"{said}\")"
    );
    page.wait("all four waits", &all).await?;
    page.expect(
        "sleep is told, and drawn",
        "$$('.after dt').length === 5 && text('.after').includes('Slept badly?') && shown($('.after svg'))",
    )
    .await?;
    page.expect(
        "it never says that one may",
        "!/you (may|can) (drive|drink)/i.test(text('.after'))",
    )
    .await?;
    page.expect(
        "the picture is passed over",
        "$('.after .hours').getAttribute('aria-hidden') === 'true'",
    )
    .await?;
    // The week goes round.
    ends(page, 6, 47).await?;
    page.wait(
        "Sunday night",
        "text('.after .until').startsWith('Not before Monday, 11:30 PM')",
    )
    .await?;
    page.expect(
        "the lists keep the choice",
        "$$('.after select')[0].selectedIndex === 7 && $$('.after select')[1].selectedIndex === 48",
    )
    .await?;
    same("the address", page.text("location.href").await?, before)?;
    let mut asked = page.asked()?;
    // A browser asks for an icon by itself.
    asked.retain(|path| !path.ends_with("favicon.ico"));
    same("what was asked for", asked, Vec::new())
}
