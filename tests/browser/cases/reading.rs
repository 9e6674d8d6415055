use crate::failure::{Failure, holds};
use crate::page::Page;
use thirtyfour::Key;

/// What a reader may do in the text while the Wasm is on its way.
pub async fn all(page: &mut Page) -> Result<(), Failure> {
    for (what, act) in [
        ("scrolled", "scrollTo(0, 900)"),
        ("focused", "guide().querySelectorAll('nav a')[1].focus()"),
        (
            "selected",
            "getSelection().selectAllChildren(guide().querySelector('section p'))",
        ),
    ] {
        page.open("slow-wasm/index.html").await?;
        page.wait("the element is there", "guide().shadowRoot")
            .await?;
        page.run(act).await?;
        page.wait(what, "shown($('.notice.asking button'))").await?;
        page.expect(what, "!app() && shown(guide().querySelector('article'))")
            .await?;
        if what == "scrolled" {
            let at = page.count("scrollY").await?;
            holds("the text stays under the eyes", (850..=1000).contains(&at))?;
        }
        page.click("$('.notice.asking button')").await?;
        page.wait(
            "the button opens the app",
            "app() && !shown(guide().querySelector('article'))",
        )
        .await?;
        page.expect("the heading has the focus", "focused()?.tagName === 'H2'")
            .await?;
        page.expect("nothing is left of the note", "!shown($('.notice'))")
            .await?;
    }
    Ok(())
}

/// The sources of a screen are there when asked for, and follow it.
pub async fn sources(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#safety").await?;
    page.wait("the words are there", "$$('.screen .cite').length > 3")
        .await?;
    page.click("$('.sources summary')").await?;
    page.wait("they are there", "$$('.sources li').length > 0")
        .await?;
    let before = page.text("text('.sources ol')").await?;
    page.step(3).await?;
    let others = format!("text('.sources ol') !== {before:?} && $$('.sources li').length > 0");
    page.wait("they follow", &others).await
}

/// A number behind a claim opens a card with its source, by keyboard; the page of all sources is one tap away.
pub async fn traced(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#safety/iv/common").await?;
    page.wait("claims have their marks", "$$('.screen .cite').length > 3")
        .await?;
    let number = page.text("$('.screen .cite').textContent").await?;
    page.expect("it has a name", "$('.screen .cite').ariaLabel.length > 5")
        .await?;
    page.tab_to("$('.screen .cite')").await?;
    page.press(Key::Enter).await?;
    page.wait("the card is open", "$('#cited').matches(':popover-open')")
        .await?;
    page.wait("the focus is in it", "focused() === $('#cited')")
        .await?;
    let told = format!(
        "$$('#cited li').some((each) => {number:?}.split(', ').includes(each.getAttribute('value'))) && text('#cited').length > 60"
    );
    page.wait("it names the source of that number", &told)
        .await?;
    page.press(Key::Escape).await?;
    page.wait("Escape closes it", "!$('#cited').matches(':popover-open')")
        .await?;
    page.wait("the focus is back", "focused() === $('.screen .cite')")
        .await?;
    page.click("$('.to-sources')").await?;
    page.wait(
        "all sources stand there",
        "$$('.all-sources > li').length > 40",
    )
    .await?;
    page.expect(
        "a DOI is a link",
        "$$('.all-sources a.id').some((each) => each.href.startsWith('https://doi.org/10.'))",
    )
    .await?;
    page.expect(
        "each tells what it stands behind",
        "$$('.all-sources > li').every((each) => each.querySelector('.behind').textContent.length > 30)",
    )
    .await?;
    page.expect(
        "and who reviewed the words",
        "shown($('.section .edition'))",
    )
    .await?;
    page.expect(
        "and when it was checked",
        "text('.all-sources .seen').includes('20')",
    )
    .await
}

/// Each answer is met with words, one at a time, without a score.
pub async fn answered(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#evidence/iv/choices").await?;
    let asks = "$$('.say-back .answers')";
    page.wait("there are questions", &format!("{asks}.length > 1"))
        .await?;
    for index in [0, 1] {
        page.tab_to(&format!("{asks}[0].querySelectorAll('summary')[{index}]"))
            .await?;
        page.press(Key::Enter).await?;
        let open = format!(
            "{asks}[0].querySelectorAll('details')[{index}].open && {asks}[0].querySelectorAll('[open]').length === 1"
        );
        page.wait("this answer alone is open", &open).await?;
    }
    page.expect(
        "what is said to it",
        &format!("{asks}[0].querySelector('[open] p').textContent.length > 30"),
    )
    .await?;
    page.expect(
        "a prompt closes it",
        "text('.say-back .own-words .ask').length > 20",
    )
    .await
}
