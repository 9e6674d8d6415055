//! When to get help: three cards, worded for the country.

use crate::failure::{Failure, same};
use crate::page::Page;

/// Country, headings of the first two cards, and the numbers that are links.
const PLACES: [(&str, &str, &str, &str); 9] = [
    (
        "us",
        "Call 911 now",
        "Call or text 988",
        "911 18002221222 988",
    ),
    ("ca", "Call 911 now", "Call or text 988", "911 988"),
    ("gb", "Call 999 now", "Call 116 123", "999 116123 111"),
    ("ie", "Call 112 now", "Call 116 123", "112 999 116123"),
    ("au", "Call 000 now", "Call 13 11 14", "000 131114"),
    ("mx", "Call 911 now", "Call 800 911 2000", "911 8009112000"),
    ("es", "Call 112 now", "Call 024", "112 024"),
    ("eu", "Call 112 now", "Call 112", "112"),
    (
        "other",
        "Call the emergency number now",
        "Call the crisis line",
        "",
    ),
];

/// The switch on the screen leads to each country's numbers, and is the one under *Text and colors*.
pub async fn cards(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html?lang=en#safety/iv/help")
        .await?;
    page.wait("three cards", "$$('.screen .call').length === 3")
        .await?;
    page.expect(
        "the pack's first country",
        "$('.whose select').selectedIndex === 0",
    )
    .await?;
    for (index, (code, emergency, crisis, numbers)) in PLACES.into_iter().enumerate() {
        page.run(&format!("const list = $('.whose select'); list.selectedIndex = {index}; list.dispatchEvent(new Event('change', {{ bubbles: true }}))"))
            .await?;
        let headings = format!(
            "$$('.screen .call h3').slice(0, 2).map((each) => each.textContent).join('|') === '{emergency}|{crisis}'"
        );
        page.wait(code, &headings).await?;
        let told = "[...new Set($$('.screen .call a').map((each) => each.getAttribute('href').replace('tel:', '')).filter((each) => /^[0-9]+$/.test(each)))].join(' ')";
        same(code, page.text(told).await?, numbers.to_owned())?;
        page.expect(
            "one state",
            &format!("$('.display .country select').selectedIndex === {index}"),
        )
        .await?;
    }
    page.expect(
        "where no number is known, it says what to do",
        "text('.screen .call').includes('local emergency number')",
    )
    .await?;
    page.ready("plain/index.html?country=us#safety/iv/help")
        .await?;
    page.wait(
        "a text can be sent",
        "!!$('.screen .call[data-who=crisis] a[href=\"sms:988\"]')",
    )
    .await
}

/// In a waiting room: staff first, then numbers to read, and nothing to tap that could not call.
pub async fn kiosk(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html?mode=kiosk&chapter=safety")
        .await?;
    page.click("$('.begin')").await?;
    page.wait("four cards", "$$('.screen .call').length === 4")
        .await?;
    page.expect(
        "staff first",
        "$('.screen .call').dataset.who === 'staff' && text('.screen .call h3') === 'Tell a staff member now'",
    )
    .await?;
    page.expect(
        "no links that call",
        "$$('a[href^=\"tel:\"], a[href^=\"sms:\"]').length === 0",
    )
    .await?;
    page.expect("numbers as text", "['911', '988'].every((number) => $$('.screen .call .line').some((each) => each.textContent.includes(number)))")
        .await?;
    page.expect(
        "a code for the crisis line",
        "$('.call[data-who=crisis] .scan .qr svg') && text('.scan p').includes('988')",
    )
    .await?;
    let sizes = "['.screen .call .line', '.screen .call li'].map((css) => parseFloat(getComputedStyle($(css)).fontSize))";
    page.expect(
        "numbers are large",
        &format!("(([number, words]) => number > words)({sizes})"),
    )
    .await
}
