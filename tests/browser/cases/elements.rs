use crate::failure::{Failure, same};
use crate::page::Page;

/// Each has its own place and its own colours.
pub async fn apart(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/two.html").await?;
    page.expect(
        "each has its own start",
        "chapter(0) === 0 && chapter(1) === 1",
    )
    .await?;
    page.click("$$('.chapters button', 0)[4]").await?;
    page.wait("the first goes", "chapter(0) === 4").await?;
    page.expect("the second stays", "chapter(1) === 1").await?;
    page.click("$('.steer .next', 1)").await?;
    page.wait(
        "the second goes",
        "text('.steer .step', 1).startsWith('2 of')",
    )
    .await?;
    page.expect("the first stays", "chapter(0) === 4").await?;
    page.expect(
        "colours are apart",
        "$('.guide', 0).dataset.theme === 'auto' && $('.guide', 1).dataset.theme === 'dark'",
    )
    .await?;
    // The second guide began in the brain chapter, which has a program of its own.
    let asked = page.asked()?;
    let programs = asked.iter().filter(|path| path.contains(".wasm"));
    let (living, guides): (Vec<_>, Vec<_>) = programs.partition(|path| path.contains("synapse"));
    let (rest, guides): (Vec<_>, Vec<_>) =
        guides.into_iter().partition(|path| path.contains("later"));
    same("how often the rest of the program is loaded", rest.len(), 1)?;
    same("how often the program is loaded", guides.len(), 1)?;
    same("how often the living picture is", living.len(), 1)
}

/// A moved guide keeps its place; a removed one lets go of everything; put back, it starts again.
pub async fn moved(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/two.html").await?;
    page.chapter(2).await?;
    page.run("document.querySelector('#second').append(guide(0))")
        .await?;
    page.wait(
        "the moved one keeps its place",
        "app(1) && chapter(1) === 2",
    )
    .await?;
    page.click("$('.steer .next', 1)").await?;
    page.wait("and works", "text('.steer .step', 1).startsWith('2 of')")
        .await?;
    page.run("window.kept = [guide(0), guide(1)]; kept.forEach((each) => each.remove())")
        .await?;
    let empty =
        "kept.every((each) => each.shadowRoot.querySelector('.mount').childNodes.length === 0)";
    page.wait("what is removed is empty", empty).await?;
    page.run("document.body.append(...kept)").await?;
    page.wait("what is put back is there", "app(0) && app(1)")
        .await?;
    page.chapter(4).await?;
    page.run(
        "kept.forEach((each) => { each.remove(); document.body.append(each); each.remove(); })",
    )
    .await?;
    page.wait("what comes and goes at once is empty", empty)
        .await?;
    same(
        "warnings",
        page.text("seen.warnings.join()").await?,
        String::new(),
    )
}
