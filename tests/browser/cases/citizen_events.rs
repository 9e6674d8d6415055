//! Points 13 to 15 of the checklist: what the page can see of it from outside.

use super::citizen::{INCLUDE, stand};
use crate::failure::{Failure, same};
use crate::page::Page;

/// 13. It gives itself no class, and no other attribute: loading, running, used, in trouble.
pub async fn no_class(page: &mut Page) -> Result<(), Failure> {
    stand(page, "").await?;
    page.chapter(1).await?;
    page.click("$('.steer .next')").await?;
    page.expect("a running one", "!guide().attributes.length")
        .await?;
    page.open("no-wasm/one.html").await?;
    page.wait("it has failed", "shown($('.notice.failed'))")
        .await?;
    page.expect(
        "one that failed",
        "guide().cloneNode().outerHTML === '<ketamine-guide country=\"gb\"></ketamine-guide>'",
    )
    .await
}

/// 14. Events tell what readers do, once, and can be heard from outside of any shadow root.
pub async fn events(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "window.heard = []; for (const name of ['ready', 'navigate', 'complete', 'error']) addEventListener(`guide-${{name}}`, (event) => heard.push([name, event.bubbles, event.composed, event.target === other, JSON.stringify(event.detail)])); \
         {INCLUDE}; const inner = other.attachShadow({{ mode: 'open' }}); inner.append(document.createElement('ketamine-guide')); window.within = inner.firstChild"
    ))
    .await?;
    page.wait("it is ready", "heard.length === 1").await?;
    page.run("window.go = (index) => within.shadowRoot.querySelectorAll('.chapters button')[index].click()")
        .await?;
    for index in [2, 1, 3, 4] {
        page.run(&format!("go({index})")).await?;
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    let told = [
        r#"["ready",true,true,true,"null"]"#,
        r#"["navigate",true,true,true,"{\"chapter\":\"safety\"}"]"#,
        r#"["navigate",true,true,true,"{\"chapter\":\"brain\"}"]"#,
        r#"["navigate",true,true,true,"{\"chapter\":\"evidence\"}"]"#,
        r#"["navigate",true,true,true,"{\"chapter\":\"plan\"}"]"#,
        r#"["complete",true,true,true,"{}"]"#,
    ];
    page.wait("all are told", "heard.length >= 6").await?;
    same(
        "events",
        page.text("JSON.stringify(heard)").await?,
        format!("[{}]", told.join(",")),
    )
}

/// 15. What the page itself sets is no news to it.
pub async fn no_echo(page: &mut Page) -> Result<(), Failure> {
    stand(page, "").await?;
    for tell in [
        "guide().moment = '20'",
        "guide().moment = null",
        "guide().chapter = 'plan'",
        "guide().setAttribute('chapter', 'safety')",
        "guide().theme = 'dark'",
    ] {
        page.run(tell).await?;
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    }
    page.expect("it went there", "chapter() === 2").await?;
    same(
        "events",
        page.text("seen.events.map((each) => each.name).join()")
            .await?,
        "ready".to_owned(),
    )?;
    page.chapter(3).await?;
    page.wait(
        "a reader's step is told",
        "seen.events.length === 2 && seen.events[1].chapter === 'evidence'",
    )
    .await?;
    page.run("guide().chapter = 'safety'; guide().chapter = 'evidence'")
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    page.chapter(2).await?;
    page.wait(
        "there and back is no news, the next step is",
        "seen.events.length === 3 && seen.events[2].chapter === 'safety'",
    )
    .await
}
