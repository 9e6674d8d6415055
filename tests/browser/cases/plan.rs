use crate::failure::{Failure, same};
use crate::page::Page;

/// What no one else may ever see.
const SECRET: &str = "Aunt Rosalind";

/// Boxes tick and count; what is typed stays in its field.
pub async fn private(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#plan").await?;
    let boxes = page.count("$$('.checklist input').length").await?;
    for index in 0..boxes {
        page.click(&format!("$$('.checklist input')[{index}]"))
            .await?;
    }
    page.wait(
        "all are ticked",
        "$$('.checklist input').every((each) => each.checked)",
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
    // By script: WebKit's driver takes the inner node of a text field in a shadow root for something in the way.
    page.run("$('.mine input').focus()").await?;
    page.driver
        .action_chain()
        .send_keys(SECRET)
        .perform()
        .await?;
    same(
        "the field",
        page.text("$('.mine input').value").await?,
        SECRET.to_owned(),
    )?;
    page.chapter(0).await?;
    page.chapter(4).await?;
    page.expect(
        "ticks stay while the page is open",
        "$$('.checklist input:checked').length > 1",
    )
    .await?;
    let told = page
        .text("location.href + document.cookie + JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, seen])")
        .await?;
    same("the secret got out", told.contains("Rosalind"), false)?;
    let asked = page.asked()?.join(" ");
    same("the secret was sent", asked.contains("Rosalind"), false)?;
    let bases = page
        .run("return indexedDB.databases ? indexedDB.databases().then((all) => all.length) : 0");
    same("databases", bases.await?.as_u64(), Some(0))?;
    same("cookies", page.driver.get_all_cookies().await?.len(), 0)
}
