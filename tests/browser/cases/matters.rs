//! *What matters to me*: cards in order, by buttons and by hand.

use crate::failure::{Failure, same};
use crate::page::Page;
use thirtyfour::Key;

/// Names of the cards in the order they stand in.
const NAMES: &str = "$$('.matter b').map((name) => name.textContent).join()";

async fn open(page: &mut Page) -> Result<Vec<String>, Failure> {
    page.ready("plain/index.html#plan/iv/matters").await?;
    page.wait("seven cards", "$$('.matter').length === 7")
        .await?;
    let names = page.text(NAMES).await?;
    Ok(names.split(',').map(str::to_owned).collect())
}

/// Those names in that order.
fn order(names: &[String], order: [usize; 7]) -> String {
    order.map(|index| names[index].as_str()).join(",")
}

/// The focus stays on the pressed button of the same card; each move is said; the ends hold.
pub async fn keys(page: &mut Page) -> Result<(), Failure> {
    let names = open(page).await?;
    let third = &names[2];
    page.expect("nothing is chosen", "shown($('.follows .none'))")
        .await?;
    page.tab_to("$$('.matter .up')[2]").await?;
    for (place, then) in [(1, [0, 2, 1, 3, 4, 5, 6]), (0, [2, 0, 1, 3, 4, 5, 6])] {
        page.press(Key::Enter).await?;
        page.wait(
            "the card is higher",
            &format!("{NAMES} === {:?}", order(&names, then)),
        )
        .await?;
        page.expect(
            "the focus goes along",
            &format!("focused() === $$('.matter .up')[{place}]"),
        )
        .await?;
        let label = format!("focused().getAttribute('aria-label') === 'Move up: {third}'");
        page.expect("and is named", &label).await?;
        let said = format!(
            "text('[role=status].unseen') === '{third} is now {} of 7.'",
            place + 1
        );
        page.wait("it is said", &said).await?;
    }
    page.press(Key::Enter).await?;
    page.expect("the end holds", "focused() === $('.matter .up')")
        .await?;
    page.tab_to("$('.matter .down')").await?;
    page.press(Key::Space).await?;
    page.wait("down again", "focused() === $$('.matter .down')[1]")
        .await?;
    same(
        "the order",
        page.text(NAMES).await?,
        order(&names, [0, 2, 1, 3, 4, 5, 6]),
    )?;
    page.tab_to("$('.again')").await?;
    page.press(Key::Enter).await?;
    page.wait("the order is gone", "shown($('.follows .none'))")
        .await?;
    same(
        "as before",
        page.text(NAMES).await?,
        order(&names, [0, 1, 2, 3, 4, 5, 6]),
    )?;
    page.wait("the focus is somewhere", "focused() === $('h2.title')")
        .await
}

/// Pulls a card by its dots to the middle of another place and a little beyond.
async fn pull(page: &Page, from: usize, to: usize) -> Result<(), Failure> {
    page.run("$('.matters').scrollIntoView({ block: 'center', behavior: 'instant' })")
        .await?;
    let beyond = if to > from { 6 } else { -6 };
    let at = page
        .ask(&format!("(() => {{ const middle = (node) => {{ const {{ x, y, width, height }} = node.getBoundingClientRect(); return [x + width / 2, y + height / 2].map(Math.round) }}; return [...middle($$('.handle')[{from}]), middle($$('.handle')[{to}])[1] + {beyond}] }})()"))
        .await?;
    let number = |index: usize| at[index].as_i64().unwrap_or_default();
    let (x, y, end) = (number(0), number(1), number(2));
    page.driver
        .action_chain()
        .move_to(x, y)
        .click_and_hold()
        .move_to(x + 2, y.midpoint(end))
        .move_to(x + 3, end)
        .perform()
        .await?;
    page.wait(
        "it is in the hand",
        &format!("$$('.matter')[{from}].hasAttribute('data-pulled')"),
    )
    .await?;
    page.driver.action_chain().release().perform().await?;
    Ok(())
}

/// A card is pulled to another place, up and down; put back where it was, it changes nothing.
pub async fn drag(page: &mut Page) -> Result<(), Failure> {
    let names = open(page).await?;
    for (from, to, then) in [
        (4, 0, [4, 0, 1, 2, 3, 5, 6]),
        (0, 6, [0, 1, 2, 3, 5, 6, 4]),
        (1, 2, [0, 2, 1, 3, 5, 6, 4]),
        (3, 3, [0, 2, 1, 3, 5, 6, 4]),
    ] {
        pull(page, from, to).await?;
        page.wait(
            &format!("from {from} to {to}"),
            &format!("{NAMES} === {:?}", order(&names, then)),
        )
        .await?;
        page.expect(
            "it is out of the hand",
            "!$('[data-pulled]') && !$('[data-pulling]') && $$('.matter').every((card) => !card.style.getPropertyValue('--shift'))",
        )
        .await?;
    }
    page.expect(
        "touch scrolls the page everywhere else",
        "getComputedStyle($('.handle')).touchAction === 'none' && getComputedStyle($('.matter')).touchAction !== 'none'",
    )
    .await
}

/// The first three that were moved up lead the plan's questions, each with its reason; ticked ones alone go on paper.
pub async fn leads(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    page.step(1).await?;
    page.wait("the plan", "shown($('.questions'))").await?;
    page.expect("nothing of it", "$$('.leading li').length === 0")
        .await?;
    page.step(0).await?;
    page.click("$$('.matter .up')[6]").await?;
    page.wait("one follows", "$$('.follows li').length === 1")
        .await?;
    page.click("$$('.matter .up')[3]").await?;
    page.click("$$('.matter .up')[1]").await?;
    page.wait("three follow", "$$('.follows li').length === 3")
        .await?;
    let follows = page
        .text("$$('.follows li p').map((ask) => ask.textContent).join('|')")
        .await?;
    same("three follow", follows.split('|').count(), 3)?;
    page.step(1).await?;
    page.wait("they lead", "$$('.leading li').length === 3")
        .await?;
    page.expect(
        "each with its reason",
        "$$('.leading .because').every((why) => /^Because .+ matters? to you$/.test(why.textContent))",
    )
    .await?;
    for ask in follows.split('|') {
        page.expect(ask, &format!("text('.leading').includes({ask:?})"))
            .await?;
    }
    let goes = "$$('.asks [data-goes]').length";
    page.expect("they go on paper", &format!("{goes} === 3"))
        .await?;
    page.click("$$('.asks .list input')[4]").await?;
    page.wait("what is ticked goes alone", &format!("{goes} === 1"))
        .await
}
