//! What lies over a visit: the question whether somebody is there, the code to take along, the self-check.

use super::{at, begin, pass, visit};
use crate::failure::{Failure, same};
use crate::page::Page;
use thirtyfour::Key;

/// A clinic that has told its own page.
const CLINIC: &str = "plain/kiosk.html?mode=kiosk&config=elm.json";

async fn visit_clinic(page: &mut Page) -> Result<(), Failure> {
    page.ready(CLINIC).await?;
    begin(page).await?;
    page.wait("the clinic's file", "!!$('.to-take')").await
}

/// *Still there?* has the focus, and nothing behind it can be reached; then the focus is back.
pub async fn still(page: &mut Page) -> Result<(), Failure> {
    visit(page).await?;
    page.run("$('.next').focus()").await?;
    pass(page, 92).await?;
    at(page, "still").await?;
    page.expect("the focus", "focused() === $('.stay')").await?;
    page.expect(
        "its name and why",
        "$('.still').matches(':modal') && ['labelledby', 'describedby'].every((by) => $(`#${$('.still').getAttribute(`aria-${by}`)}`).textContent !== '')",
    )
    .await?;
    for _ in 0..5 {
        page.press(Key::Tab).await?;
        page.expect(
            "the focus stays",
            "$('.still').contains(focused()) || focused() === document.body || focused() === null",
        )
        .await?;
    }
    page.expect(
        "nothing behind is touched",
        "(({ left, top }) => !$('.visit').contains(guide().shadowRoot.elementFromPoint(left + 5, top + 5)))($('.next').getBoundingClientRect())",
    )
    .await?;
    page.press(Key::Escape).await?;
    at(page, "guide").await?;
    page.expect("the focus is back", "focused() === $('.next')")
        .await?;
    pass(page, 92).await?;
    at(page, "still").await?;
    // Beside what it says.
    page.run("$('.still').click()").await?;
    at(page, "guide").await?;
    page.expect("it is gone", "!shown($('.still'))").await
}

/// Seconds are shown one by one, and said three times.
pub async fn counted(page: &mut Page) -> Result<(), Failure> {
    visit(page).await?;
    page.run("window.said = []; new MutationObserver(() => said.push(text('.still .unseen'))).observe($('.still .unseen'), { childList: true, characterData: true, subtree: true })")
        .await?;
    pass(page, 91).await?;
    at(page, "still").await?;
    page.run("window.shown_ = new Set(); new MutationObserver(() => shown_.add(text('.still .left'))).observe($('.still .left'), { childList: true, characterData: true, subtree: true })")
        .await?;
    for _ in 0..18 {
        pass(page, 1).await?;
    }
    same(
        "said",
        page.text("said.map((each) => each.match(/[0-9]+/)?.[0]).join()")
            .await?
            .as_str(),
        "20,10,5",
    )?;
    page.expect("shown", "shown_.size >= 16").await
}

/// The code holds the page's address with language, chapter and route, and says so.
pub async fn taken(page: &mut Page) -> Result<(), Failure> {
    visit_clinic(page).await?;
    for (chapter, name) in ["session", "brain", "safety", "evidence", "plan"]
        .into_iter()
        .enumerate()
    {
        page.chapter(chapter).await?;
        page.run("$('.next').click()").await?;
        page.run(
            "$$('.chapters button')[arguments0].click()"
                .replace("arguments0", &chapter.to_string())
                .as_str(),
        )
        .await?;
        page.click("$('.to-take')").await?;
        page.wait("it is open", "shown($('.along .code'))").await?;
        same(
            "address",
            page.text("text('.along .address')").await?.as_str(),
            &format!("https://elm.example/guide/?lang=en#{name}/iv"),
        )?;
        page.click("$('.along .shut')").await?;
        page.wait("it is closed", "!shown($('.along'))").await?;
        page.expect("the focus is back", "focused() === $('.to-take')")
            .await?;
    }
    // Where the clinic has told no page, there is none.
    visit(page).await?;
    page.expect("no code", "!$('.to-take') && !$('.along .code')")
        .await
}

/// A finger in the corner, up or down.
fn finger(kind: &str) -> String {
    format!(
        "$('.kiosk').dispatchEvent(new PointerEvent('pointer{kind}', {{ clientX: 20, clientY: 20, bubbles: true, composed: true }}))"
    )
}

/// Five taps in the corner, then a long one.
pub async fn checked(page: &mut Page) -> Result<(), Failure> {
    visit_clinic(page).await?;
    for hold in [500, 2200] {
        for tap in 0..6 {
            page.run(&finger("down")).await?;
            let wait = if tap == 5 { hold } else { 100 };
            page.run(&format!("return clock.pass({wait})")).await?;
            page.run(&finger("up")).await?;
            page.run("return clock.pass(100)").await?;
        }
        let open = format!("shown($('.check')) === {}", hold > 2000);
        page.wait("open", &open).await?;
        pass(page, 3).await?;
    }
    page.wait(
        "what it tells",
        "$$('.check dd').length === 5 && $$('.check dd').every((each) => each.textContent.trim() !== '') && text('.check dd').split(' ').length === 2",
    )
    .await?;
    page.expect("by keys", "focused() === $('.check .shut')")
        .await?;
    page.press(Key::Escape).await?;
    page.wait("closed", "!shown($('.check'))").await?;
    at(page, "guide").await
}

/// Paper only where the clinic has turned it on, and no file ever.
pub async fn printed(page: &mut Page) -> Result<(), Failure> {
    visit(page).await?;
    page.chapter(4).await?;
    page.step(1).await?;
    page.wait("the plan", "shown($('.plan')) && shown($('.take'))")
        .await?;
    page.expect("no paper, no file", "!$('.print') && !$('.save')")
        .await?;
    page.run("guide().config = { kiosk: ['print'] }").await?;
    pass(page, 1).await?;
    page.wait("paper", "shown($('.print'))").await?;
    page.expect("no file", "!$('.save')").await
}
