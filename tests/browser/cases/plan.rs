use crate::failure::{Failure, holds, same};
use crate::page::Page;

/// What no one else may ever see.
const SECRET: &str = "Aunt Rosalind";

/// The plan itself, with all its words.
async fn open(page: &mut Page, query: &str) -> Result<(), Failure> {
    page.ready(&format!("plain/index.html{query}#plan/iv/mine"))
        .await?;
    page.wait("the plan", "shown($('.plan'))").await
}

/// Types where the focus is put by script: WebKit's driver takes the inner node of a text field in a shadow root for
/// something in the way.
async fn type_into(page: &Page, field: &str) -> Result<(), Failure> {
    page.run(&format!("{field}.focus()")).await?;
    let keys = page.driver.action_chain().send_keys(SECRET);
    keys.perform().await?;
    let value = page.text(&format!("{field}.value")).await?;
    same("the field", value, SECRET.to_owned())
}

/// Boxes tick and count; what is ticked, typed or put in order stays on the page, and can be cleared.
pub async fn private(page: &mut Page) -> Result<(), Failure> {
    open(page, "").await?;
    page.step(0).await?;
    page.click("$$('.matter .up')[6]").await?;
    page.step(1).await?;
    page.wait("the plan", "$$('.leading li').length === 1")
        .await?;
    let boxes = page
        .count("$$('.plan input[type=checkbox]').length")
        .await?;
    for index in 0..boxes {
        page.click(&format!("$$('.plan input[type=checkbox]')[{index}]"))
            .await?;
    }
    page.wait(
        "all are ticked",
        "$$('.plan input[type=checkbox]').every((each) => each.checked)",
    )
    .await?;
    let counted = "$$('.checklist .list').every((list) => list.querySelector('.ticked').textContent.includes(list.querySelectorAll('input').length))";
    page.wait("and counted", counted).await?;
    page.click("$$('.checklist input')[0]").await?;
    page.wait(
        "one is unticked",
        "$$('.checklist input:checked').length === $$('.checklist input').length - 1",
    )
    .await?;
    for field in 0..page.count("$$('.plan input[type=text]').length").await? {
        type_into(page, &format!("$$('.plan input[type=text]')[{field}]")).await?;
    }
    page.chapter(0).await?;
    page.chapter(4).await?;
    page.expect(
        "what is there stays while the page is open",
        "$$('.checklist input:checked').length > 1 && $('.home input').value.includes('Rosalind')",
    )
    .await?;
    quiet(page).await?;
    page.click("$('.clear')").await?;
    page.wait("it asks", "text('.clear').includes('again')")
        .await?;
    page.click("$('.clear')").await?;
    page.wait(
        "cleared",
        "!$$('.plan input:checked').length && $$('.plan input[type=text]').every((line) => line.value === '') && !$$('.leading li').length",
    )
    .await?;
    page.expect("and told", "text('.take').includes('empty now')")
        .await
}

/// Nothing that the reader did is kept or sent, nor told to the page.
async fn quiet(page: &Page) -> Result<(), Failure> {
    let told = page
        .text("location.href + document.cookie + JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, seen])")
        .await?;
    same("the secret got out", told.contains("Rosalind"), false)?;
    let heard = page
        .text("JSON.stringify(seen.events.filter((event) => !['ready', 'navigate'].includes(event.name)))")
        .await?;
    same("what the page heard", heard, "[]".to_owned())?;
    let asked = page.asked()?.join(" ");
    same("the secret was sent", asked.contains("Rosalind"), false)?;
    let bases = page
        .run("return indexedDB.databases ? indexedDB.databases().then((all) => all.length) : 0");
    same("databases", bases.await?.as_u64(), Some(0))?;
    same("cookies", page.driver.get_all_cookies().await?.len(), 0)
}

/// Takes the place of the browser's own saving.
const CATCH: &str = "
window.saved = [];
URL.createObjectURL = (blob) => (blob.text().then((text) => saved.push({ text, type: blob.type })), 'blob:made');
HTMLAnchorElement.prototype.click = function () { saved.name = this.download; };
";

/// The file holds what was ticked and typed, as plain text.
pub async fn saved(page: &mut Page) -> Result<(), Failure> {
    open(page, "").await?;
    page.run(CATCH).await?;
    page.click("$$('.checklist input')[0]").await?;
    type_into(page, "$('.home input')").await?;
    page.click("$('.save')").await?;
    page.wait("a file", "saved.length === 1").await?;
    same(
        "its name",
        page.text("saved.name + ' ' + saved[0].type").await?,
        "my-plan.txt text/plain;charset=utf-8".to_owned(),
    )?;
    let text = page.text("saved[0].text").await?;
    for part in [
        "My plan\n===",
        "[x] ",
        "[ ] ",
        "Name of my ride: Aunt Rosalind",
        "____",
        "988",
        "Your clinic's instructions come first.",
    ] {
        holds(&format!("{part:?} in {text}"), text.contains(part))?;
    }
    let asked = page.asked()?.join(" ");
    same("it was sent", asked.contains("Rosalind"), false)
}

/// With the clinic's own page told, a code leads there; what was ticked and typed does not go along.
pub async fn phone(page: &mut Page) -> Result<(), Failure> {
    open(page, "").await?;
    page.expect("no page, no code", "!$('.code')").await?;
    open(page, "?config=elm.json").await?;
    page.wait("a code", "shown($('.code path'))").await?;
    let address = "https://elm.example/guide/?lang=en#plan/iv/mine";
    same(
        "its text stands beside it",
        page.text("text('.address')").await?,
        address.to_owned(),
    )?;
    page.expect(
        "it is named",
        "$('.code').getAttribute('role') === 'img' && $('.code').getAttribute('aria-label').length > 10",
    )
    .await?;
    let drawn = page.text("$('.code path').getAttribute('d')").await?;
    page.click("$$('.checklist input')[0]").await?;
    type_into(page, "$('.home input')").await?;
    page.expect(
        "it stays the same",
        &format!("$('.code path').getAttribute('d') === {drawn:?}"),
    )
    .await?;
    page.run("guide().setAttribute('theme', 'dark')").await?;
    page.wait(
        "black on white in the dark",
        "$('.guide').dataset.theme === 'dark' && getComputedStyle($('.code rect')).fill === 'rgb(255, 255, 255)' && getComputedStyle($('.code path')).fill === 'rgb(0, 0, 0)'",
    )
    .await?;
    // A phone needs four modules of white around it, and some size.
    page.expect(
        "large enough",
        "$('.code').getBoundingClientRect().width > 160",
    )
    .await
}

/// In a waiting room nothing is printed or saved; the code is offered, and the plan can be cleared.
pub async fn kiosk(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/empty.html").await?;
    page.run("const made = document.createElement('ketamine-guide'); for (const [name, value] of Object.entries({ mode: 'kiosk', config: 'elm.json', chapter: 'plan', moment: 'mine' })) made.setAttribute(name, value); document.body.append(made)")
        .await?;
    page.wait("a kiosk", "app() && shown($('.begin'))").await?;
    page.click("$('.begin')").await?;
    page.wait("the code", "shown($('.code'))").await?;
    page.expect("no paper, no file", "!$('.print') && !$('.save')")
        .await?;
    page.expect("a way to clear", "shown($('.clear'))").await
}
