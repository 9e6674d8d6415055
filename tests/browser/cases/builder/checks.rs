use super::{open, put};
use crate::failure::Failure;
use crate::page::Page;

/// A file with faults and a line are read: told by path, and filled in.
pub async fn check(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    let text =
        r#"{ "name": "Elm", "colour": "red", "times": { "drip_minutes": 90, "food_hours": 6 } }"#;
    put(page, "paste", text).await?;
    page.click("document.querySelector('#read')").await?;
    page.wait(
        "two faults",
        "document.querySelectorAll('.faults li').length === 2",
    )
    .await?;
    for said in [
        "colour is no field",
        "times.drip_minutes: \\\"90\\\"",
        "30 to 60",
    ] {
        let told = format!("document.querySelector('.faults').textContent.includes(\"{said}\")");
        page.expect(said, &told).await?;
    }
    page.wait(
        "the form and the guide",
        "document.querySelector('#clinic').value === 'Elm' && document.querySelector('#food_hours').value === '6' && document.querySelector('#drip_minutes').value === '' && guide().getAttribute('clinic') === 'Elm'",
    )
    .await?;
    let line = "<ketamine-guide theme='dark' clinic='Oak &amp; Ash' routes='iv'></ketamine-guide>";
    put(page, "paste", line).await?;
    page.click("document.querySelector('#read')").await?;
    page.wait(
        "a line fills it too",
        "document.querySelector('#clinic').value === 'Oak & Ash' && document.querySelector('#theme').value === 'dark' && document.querySelector('[name=routes][value=iv]').checked && document.querySelector('#food_hours').value === ''",
    )
    .await?;
    page.expect("no fault", "!shown(document.querySelector('.faults'))")
        .await?;
    for (text, said) in [
        ("{ \"name\": }", "no clinic file yet"),
        ("hello", "neither"),
    ] {
        put(page, "paste", text).await?;
        page.click("document.querySelector('#read')").await?;
        page.wait(
            said,
            &format!(
                "document.querySelector('.check [role=status]').textContent.includes('{said}')"
            ),
        )
        .await?;
    }
    page.expect(
        "the form stays",
        "document.querySelector('#clinic').value === 'Oak & Ash'",
    )
    .await
}

/// The host is asked when the button is pressed and never else; what it answers is told in words.
pub async fn host(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    let found = |id: &str| format!("document.querySelector('.found [data-id=\"{id}\"]')");
    page.click("document.querySelector('#test')").await?;
    for id in ["https-here", "answer-good", "wasm-good"] {
        page.wait(id, &found(id)).await?;
    }
    page.asked()?;
    // Another folder of the same server: it answers, and the guide is not there.
    page.run("window.elsewhere = `${location.origin}/plain/elsewhere/`")
        .await?;
    let elsewhere = page.text("elsewhere").await?;
    put(page, "host", &elsewhere).await?;
    page.wait(
        "the line names it",
        "document.querySelector('#part-line').value.includes('/plain/elsewhere/ketamine-guide.js')",
    )
    .await?;
    let asked = page.asked()?.join(" ");
    crate::failure::same(
        "asked before the button",
        asked.contains("elsewhere"),
        false,
    )?;
    page.click("document.querySelector('#test')").await?;
    page.wait("not there", &found("answer-missing")).await?;
    page.expect(
        "nothing more is claimed",
        "document.querySelectorAll('.found li').length === 2",
    )
    .await?;
    // The tests' policy lets no page ask another host.
    put(page, "host", "https://guide.invalid/").await?;
    page.click("document.querySelector('#test')").await?;
    page.wait("not allowed", &found("answer-forbidden")).await?;
    page.forgive();
    Ok(())
}
