use crate::failure::{Failure, same};
use crate::page::Page;

/// On its own page the fragment opens a place, moving writes it, Back goes back.
pub async fn page(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#session/nasal/40").await?;
    page.expect(
        "the fragment opens the route",
        "$$('.routes input')[2].checked",
    )
    .await?;
    page.expect("and the moment", "text('.moment .when').includes('40')")
        .await?;
    page.chapter(1).await?;
    page.wait(
        "a chapter is written",
        "location.hash.startsWith('#brain/nasal')",
    )
    .await?;
    page.click("$('.steer .next')").await?;
    page.wait(
        "a screen is written",
        "text('.steer .step').startsWith('2 of')",
    )
    .await?;
    page.chapter(4).await?;
    page.wait("a chapter is written", "location.hash.startsWith('#plan')")
        .await?;
    page.driver.back().await?;
    page.wait(
        "Back",
        "chapter() === 1 && text('.steer .step').startsWith('2 of')",
    )
    .await?;
    page.driver.back().await?;
    page.wait(
        "Back again",
        "chapter() === 0 && text('.moment .when').includes('40')",
    )
    .await?;
    page.driver.forward().await?;
    page.wait("Forward", "chapter() === 1").await?;
    same(
        "warnings",
        page.text("seen.warnings.join()").await?,
        String::new(),
    )?;
    for (fragment, value) in [
        ("nowhere", "nowhere"),
        ("session/smoke", "smoke"),
        ("session/iv/never", "never"),
    ] {
        page.ready(&format!("plain/index.html#{fragment}")).await?;
        page.expect(fragment, "chapter() === 0").await?;
        let told = page.text("seen.warnings.join(' AND ')").await?;
        let one = told.contains(value) && !told.contains(" AND ");
        same(&format!("{fragment}: one warning in {told:?}"), one, true)?;
    }
    // The article has anchors of its own.
    page.open("plain/index.html#text-safety").await?;
    page.wait(
        "the reader is left in the text",
        "shown($('.notice.asking button')) && !app()",
    )
    .await?;
    page.click("$('.notice.asking button')").await?;
    page.wait("the app opens at its start", "app() && chapter() === 0")
        .await?;
    let warnings = page.text("seen.warnings.join()").await?;
    same("warnings", warnings, String::new())
}

/// On somebody's page the address is theirs.
pub async fn embed(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/one.html#theirs").await?;
    let before = page.text("location.href + history.length").await?;
    page.chapter(1).await?;
    page.click("$('.steer .next')").await?;
    page.chapter(0).await?;
    page.run("slide('.clock .slider', 60)").await?;
    page.wait("the clock moved", "moment() > 0").await?;
    same(
        "the address",
        page.text("location.href + history.length").await?,
        before,
    )?;
    let names = page
        .text("[...new Set(seen.events.map((event) => event.name))].join()")
        .await?;
    same("what the page heard", names, "ready,navigate".to_owned())?;
    let chapters = page.text("seen.events.filter((event) => event.name === 'navigate').map((event) => event.chapter).join()");
    same(
        "chapters it heard",
        chapters.await?,
        "brain,session".to_owned(),
    )
}

/// A guide that is gone writes nothing more into an address that is no longer its own.
pub async fn gone(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    page.run("$('.steer .next').click()").await?;
    page.wait("a step", "moment() === 1").await?;
    page.run("guide().remove(); history.replaceState(null, '', '#elsewhere')")
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    page.expect("the address", "location.hash === '#elsewhere'")
        .await
}
