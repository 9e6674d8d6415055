//! Before anybody comes near.

use super::citizen::INCLUDE;
use crate::engine::Kind;
use crate::failure::{Failure, holds, same};
use crate::page::Page;
use std::time::Duration;

/// Far below, nothing is loaded but the script and its picture; who comes near, or reaches for it, starts it.
pub async fn touched(page: &mut Page) -> Result<(), Failure> {
    for (what, act) in [
        (
            "scrolled near",
            "guide().scrollIntoView({ behavior: 'instant' })",
        ),
        (
            "touched",
            "guide().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))",
        ),
        (
            "focused",
            "guide().querySelector('a').focus({ preventScroll: true })",
        ),
    ] {
        page.open("plain/far.html").await?;
        page.wait("the element is known", "guide().shadowRoot")
            .await?;
        tokio::time::sleep(Duration::from_millis(400)).await;
        let asked = page.asked()?;
        let early: Vec<_> = asked
            .iter()
            .filter_map(|path| path.strip_prefix("/plain/"))
            .filter(|name| {
                !["far.html", "probe.js", "count.js", "ketamine-guide.js"].contains(name)
            })
            .filter(|name| !name.starts_with("guide-poster-"))
            .collect();
        same(what, early, Vec::<&str>::new())?;
        same(what, page.count("counts.programs.length").await?, 0)?;
        page.expect(
            "the children are there, as text",
            "[...guide().children].every(shown)",
        )
        .await?;
        page.run(act).await?;
        page.wait(what, "app() || shown($('.notice.asking button'))")
            .await?;
        page.expect(what, "counts.programs.length > 0").await?;
    }
    Ok(())
}

/// Room is kept: what stands below does not move when the guide comes, whether it is in sight or above.
pub async fn room(page: &mut Page) -> Result<(), Failure> {
    for scroll in [
        "",
        "document.querySelector('#below').scrollIntoView({ block: 'center', behavior: 'instant' })",
    ] {
        page.open("open/bare.html").await?;
        page.run(&format!(
            "{INCLUDE}; place.append(Object.assign(document.createElement('ketamine-guide'), {{ innerHTML: '<p>The guide as text.</p>' }}))"
        ))
        .await?;
        page.wait(
            "its room is kept",
            "guide().getBoundingClientRect().height > 500",
        )
        .await?;
        page.run(&format!("seen.shift = 0; {scroll}")).await?;
        page.wait(
            "the guide is there, or asks",
            "app() || shown($('.notice.asking button'))",
        )
        .await?;
        tokio::time::sleep(Duration::from_millis(700)).await;
        let sum = page.ask("seen.shift").await?.as_f64().unwrap_or(1.0);
        holds(
            &format!("{scroll}: shifts of {sum} stay below 0.02"),
            page.kind != Kind::Chromium || sum < 0.02,
        )?;
    }
    Ok(())
}
