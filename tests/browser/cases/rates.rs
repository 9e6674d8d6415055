//! Pictures of 100 people: as pictures, as a table, as sentences; marked, put in order, and told.

use crate::failure::{Failure, same};
use crate::page::Page;
use thirtyfour::Key;

const SIDE_EFFECTS: &str = "plain/index.html#safety/iv/common";

async fn open(page: &mut Page, address: &str, there: &str) -> Result<(), Failure> {
    page.ready(address).await?;
    page.wait("the screen tells", there).await
}

/// Titles of the rates that are shown, in order.
const TITLES: &str =
    "$$('.rates .rate').filter(shown).map((each) => each.querySelector('h4, .what').textContent)";

/// Pictures become a table and come back; what is shown is the same.
pub async fn table(page: &mut Page) -> Result<(), Failure> {
    open(page, SIDE_EFFECTS, "$$('.rates .rate').length === 24").await?;
    let before = page.text(&format!("{TITLES}.join('|')")).await?;
    same(
        "the biggest are shown first",
        before.matches('|').count(),
        5,
    )?;
    page.click("$$('.rates input[name=shows]')[1]").await?;
    page.wait("a table stands there", "shown($('.rates table'))")
        .await?;
    same(
        "the same rates",
        page.text(&format!("{TITLES}.join('|')")).await?,
        before,
    )?;
    page.expect(
        "it is a real table",
        "text('.rates caption').length > 5
         && $$('.rates thead th[scope=col]').length === 4
         && $$('.rates tbody th[scope=row]').length === 24
         && $$('.rates tbody tr')[0].querySelector('td').textContent === '41 out of 100'",
    )
    .await?;
    page.click("$('.rates .all')").await?;
    page.wait(
        "all are shown",
        "$$('.rates tr.rate').filter(shown).length === 24",
    )
    .await?;
    page.expect(
        "the button says so",
        "$('.rates .all').getAttribute('aria-expanded') === 'true'",
    )
    .await?;
    // What was chosen goes for every picture of the guide.
    page.chapter(3).await?;
    page.run("$$('.steps li button')[3].click()").await?;
    page.wait("a single rate is a table too", "shown($('.hundred table'))")
        .await?;
    page.click("$$('input[name=shows]')[0]").await?;
    page.wait("and a picture again", "shown($('.hundred .figures'))")
        .await
}

/// Marked and put first by keyboard; the focus stays, and what happens is said.
pub async fn marks(page: &mut Page) -> Result<(), Failure> {
    open(page, SIDE_EFFECTS, "$$('.rates .rate').length === 24").await?;
    let third = "$('[data-rate=\"2\"] .worry')";
    page.tab_to(third).await?;
    page.press(Key::Space).await?;
    page.wait(
        "it is marked",
        &format!("{third}.getAttribute('aria-pressed') === 'true'"),
    )
    .await?;
    page.expect(
        "and said",
        "$('.rates .said').getAttribute('role') === 'status' && text('.rates .said').startsWith('Marked: Felt sick')",
    )
    .await?;
    page.wait(
        "a question follows",
        "text('.asks li') === 'What can you do if I feel sick?'",
    )
    .await?;
    page.expect(
        "nothing has moved",
        &format!("{TITLES}[0] === 'Felt far away or unreal'"),
    )
    .await?;
    page.run("$$('.rates input[name=order]')[0].focus()")
        .await?;
    page.press(Key::Down).await?;
    page.wait(
        "the marked one is first",
        &format!("{TITLES}[0] === 'Felt sick to the stomach'"),
    )
    .await?;
    page.expect(
        "the order is said",
        "text('.rates .said').includes('What you marked')",
    )
    .await?;
    let second = "$('[data-rate=\"1\"] .worry')";
    page.tab_to(second).await?;
    page.press(Key::Enter).await?;
    page.wait(
        "the bigger of both is first",
        &format!("{TITLES}[0] === 'Felt dizzy'"),
    )
    .await?;
    page.expect("the focus stays", &format!("focused() === {second}"))
        .await?;
    page.expect(
        "nothing of it is in the address",
        "location.hash === '#safety/iv/common' && location.search === ''",
    )
    .await?;
    page.chapter(0).await?;
    page.chapter(2).await?;
    page.wait(
        "marks stay while the guide is open",
        &format!("{TITLES}[0] === 'Felt dizzy'"),
    )
    .await?;
    page.press(Key::Tab).await
}

/// A screen reader hears the finding and no figure; what is drawn are the counts that stand under it.
pub async fn sentence(page: &mut Page) -> Result<(), Failure> {
    open(page, SIDE_EFFECTS, "$$('.rates .rate').length === 24").await?;
    page.click("$('.rates .all')").await?;
    page.wait("all are drawn", "$$('.rates .rate .figures').length === 48")
        .await?;
    page.expect(
        "pictures are passed over, findings are not",
        "$$('.rates .rate').every((rate) => rate.querySelector('.figures').closest('[aria-hidden=true]')
           && rate.querySelector('.finding').textContent.includes('out of 100')
           && !rate.querySelector('.finding').closest('[aria-hidden=true]'))",
    )
    .await?;
    // Each figure begins with a move.
    let drawn = "(arm) => {
        const moves = (css) => (arm.querySelector(css)?.getAttribute('d').match(/M/g) ?? []).length;
        const [both, beyond, none] = [moves('.both'), moves('.beyond'), moves('.none')];
        const said = arm.querySelector('.count').textContent;
        const count = said.startsWith('fewer than') ? 0 : parseInt(said);
        return both + beyond === count && both + beyond + none === 100;
    }";
    let arms = format!("$$('.arm').length > 0 && $$('.arm').every({drawn})");
    page.expect("the figures are the counts", &arms).await?;
    page.chapter(3).await?;
    for step in [3, 4, 5, 6, 8, 12, 13] {
        page.run(&format!("$$('.steps li button')[{step}].click()"))
            .await?;
        page.wait("so in the other chapter", &arms).await?;
    }
    Ok(())
}

/// Fewer than 1 is drawn empty and said, without a number for the difference.
pub async fn fewer(page: &mut Page) -> Result<(), Failure> {
    open(page, SIDE_EFFECTS, "$$('.rates .rate').length === 24").await?;
    page.click("$('.rates .all')").await?;
    page.wait(
        "all are shown",
        "$$('.rates .rate').filter(shown).length === 24",
    )
    .await?;
    page.expect(
        "it is said, and drawn empty",
        "(() => {
           const rate = $('[data-rate=\"16\"]');
           const arm = rate.querySelectorAll('.arm')[1];
           return arm.querySelector('.count').textContent === 'fewer than 1 out of 100'
             && arm.querySelector('.both').getAttribute('d') === ''
             && arm.querySelector('.none').getAttribute('d').match(/M/g).length === 100
             && !/[0-9]/.test(rate.querySelector('.difference').textContent)
             && rate.querySelector('.finding').textContent.includes('fewer than 1 out of 100');
         })()",
    )
    .await
}

/// A trial without a clear difference marks none and says so; one without counts stands beside the other.
pub async fn unclear(page: &mut Page) -> Result<(), Failure> {
    let mixed = "$$('.hundred').length === 2";
    open(page, "plain/index.html#evidence/iv/mixed", mixed).await?;
    page.expect(
        "none is marked",
        "$$('.hundred').every((each) => !each.querySelector('.field') && each.querySelector('.difference').textContent === 'This is not a clear difference')",
    )
    .await?;
    page.run("$$('.steps li button')[12].click()").await?;
    page.wait(
        "both trials stand there",
        "shown($('.hundred + .uncounted'))",
    )
    .await?;
    page.expect(
        "words, no figures",
        "!$('.uncounted .figures') && text('.uncounted .people').includes('158 people')",
    )
    .await?;
    page.expect(
        "how sure we are, in words",
        "shown($('.sure')) && text('.sure .level b') === 'We are not sure'",
    )
    .await
}

/// The chapter in short leads on, to the heading.
pub async fn short(page: &mut Page) -> Result<(), Failure> {
    let there = "$$('.brief .point').length === 4";
    open(page, "plain/index.html#evidence", there).await?;
    page.tab_to("$('.brief .point > button')").await?;
    page.press(Key::Enter).await?;
    page.wait(
        "the screen is open",
        "location.hash === '#evidence/iv/hope'",
    )
    .await?;
    page.expect("the heading has the focus", "focused() === $('h2.title')")
        .await
}

/// At 320 pixels each choice is a card; it stays a table for who hears it.
pub async fn choices(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/narrow.html").await?;
    let inside = "document.querySelector('#small').contentDocument.querySelector('ketamine-guide').shadowRoot";
    page.wait(
        "the guide is there",
        &format!("{inside}.querySelector('.mount .guide')"),
    )
    .await?;
    page.run(&format!(
        "{inside}.querySelectorAll('.chapters button')[3].click()"
    ))
    .await?;
    page.wait(
        "its words came",
        &format!("{inside}.querySelector('.brief')"),
    )
    .await?;
    page.run(&format!(
        "[...{inside}.querySelectorAll('.steps li button')].find((each) => each.textContent === 'Your choices').click()"
    ))
    .await?;
    page.wait(
        "the choices are told",
        &format!("{inside}.querySelectorAll('.choose tbody tr').length === 7"),
    )
    .await?;
    page.expect(
        "rows are cards, no wider than the window",
        &format!(
            "[...{inside}.querySelectorAll('.choose tbody tr')].every((row) => {{
               const area = row.getBoundingClientRect();
               return area.right <= 320 && getComputedStyle(row).display === 'block';
             }})"
        ),
    )
    .await?;
    page.expect(
        "cells name what they are, to the eye and by role",
        &format!(
            "(() => {{
               const cell = {inside}.querySelector('.choose td');
               return /What it is|attr\\(data-head\\)/.test(getComputedStyle(cell, '::before').content)
                 && cell.getAttribute('role') === 'cell'
                 && {inside}.querySelectorAll('.choose [role=columnheader]').length === 5
                 && {inside}.querySelectorAll('.choose [role=rowheader]').length === 7
                 && {inside}.querySelector('.choose table').getAttribute('role') === 'table';
             }})()"
        ),
    )
    .await
}
