//! However the script is included, and however often; and elements of another name that become guides.

use super::citizen::INCLUDE;
use crate::failure::{Failure, same};
use crate::page::Page;

/// A guide and a `div` that becomes one, both as they were meant.
const BOTH: &str = "app(0) && app(1) && guide(1).closest('div[data-ketamine-guide]') && guide(1).country === 'ie' && $('.guide', 1).dataset.theme === 'dark'";

/// In the head, with `defer`, with `async`, at the end: without a warning.
pub async fn anywhere(page: &mut Page) -> Result<(), Failure> {
    for place in ["head", "defer", "async", "end"] {
        page.open(&format!("plain/in-{place}.html")).await?;
        page.wait(place, BOTH).await?;
        same(
            place,
            page.text("seen.warnings.join()").await?,
            String::new(),
        )?;
    }
    Ok(())
}

/// Three times, from two addresses: one of them runs, each guide is made once.
pub async fn thrice(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/thrice.html").await?;
    page.wait("both are there", BOTH).await?;
    page.wait("all scripts ran", "document.readyState === 'complete'")
        .await?;
    same(
        "guides",
        page.count("document.querySelectorAll('ketamine-guide').length")
            .await?,
        2,
    )?;
    same(
        "warnings",
        page.text("seen.warnings.join()").await?,
        String::new(),
    )?;
    let asked = page.asked()?;
    let wasm = asked
        .iter()
        .filter(|path| path.contains(".wasm") && !path.contains("later"));
    same(
        "where the program comes from",
        wasm.collect::<Vec<_>>().len(),
        1,
    )
}

/// The script is put in by another script, in a document that has long been there, and before it has ended.
pub async fn inserted(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run("place.innerHTML = '<ketamine-guide country=gb></ketamine-guide><div data-ketamine-guide data-country=ie data-theme=dark>Text</div>'")
        .await?;
    page.run(&format!("{INCLUDE}; {INCLUDE}")).await?;
    page.wait("both are there", BOTH).await
}

/// A `div` may come later, alone or deep in others, be moved and cloned: it becomes a guide, once.
pub async fn later(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(INCLUDE).await?;
    page.wait("it is known", "customElements.get('ketamine-guide')")
        .await?;
    page.run("const div = document.createElement('div'); Object.assign(div.dataset, { ketamineGuide: '', country: 'ie', theme: 'dark' }); div.innerHTML = '<p>Text</p>'; place.append(div)")
        .await?;
    page.wait(
        "alone",
        "app() && guide().country === 'ie' && guide().querySelector('p')",
    )
    .await?;
    page.run("other.innerHTML = '<section><p><span></span></p><div><div data-ketamine-guide data-chapter=plan></div></div></section>'")
        .await?;
    page.run("other.scrollIntoView({ behavior: 'instant' })")
        .await?;
    page.wait("deep in others", "app(1) && chapter(1) === 4")
        .await?;
    page.run("other.append(guide(0).parentNode)").await?;
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    same(
        "moved",
        page.count("document.querySelectorAll('ketamine-guide').length")
            .await?,
        2,
    )?;
    page.run("scrollTo({ top: 0, behavior: 'instant' }); place.append(other.querySelector('div[data-ketamine-guide]').cloneNode(true))")
        .await?;
    page.wait("cloned", "app(0)").await?;
    same(
        "each once",
        page.count("document.querySelectorAll('ketamine-guide').length")
            .await?,
        3,
    )?;
    page.expect(
        "none in another",
        "!document.querySelector('ketamine-guide ketamine-guide')",
    )
    .await
}
