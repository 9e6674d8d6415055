//! No way out.

use super::{begin, fresh};
use crate::failure::{Failure, same};
use crate::page::Page;

/// Each event, and whether the page refuses what the browser would do.
const REFUSED: &str = r#"
const told = [];
const ask = (node, event) => told.push(`${event.type}${event.key ? ` ${event.key}` : ""}: ${!node.dispatchEvent(event)}`);
const made = (kind, more = {}, type = MouseEvent) => new type(kind, { bubbles: true, composed: true, cancelable: true, ...more });
const node = $(".title");
for (const kind of ["contextmenu", "auxclick", "dragstart", "dragover", "drop"]) ask(node, made(kind));
ask(node, made("gesturestart", {}, Event));
ask(node, made("wheel", { ctrlKey: true }, WheelEvent));
ask(node, made("wheel", {}, WheelEvent));
for (const key of ["p", "s", "o", "+", "0"]) ask(node, made("keydown", { key, ctrlKey: true }, KeyboardEvent));
for (const key of ["F1", "F11"]) ask(node, made("keydown", { key }, KeyboardEvent));
ask(node, made("keydown", { key: "ArrowLeft", altKey: true }, KeyboardEvent));
for (const key of ["p", "Tab", "ArrowLeft", "Enter"]) ask(node, made("keydown", { key }, KeyboardEvent));
return told.join("; ");
"#;

/// What would lead away is refused; what moves about in the guide is not.
pub async fn refused(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    begin(page).await?;
    let told = page.run(REFUSED).await?;
    same(
        "refused",
        told.as_str().unwrap_or_default(),
        "contextmenu: true; auxclick: true; dragstart: true; dragover: true; drop: true; gesturestart: true; \
         wheel: true; wheel: false; keydown p: true; keydown s: true; keydown o: true; keydown +: true; keydown 0: true; \
         keydown F1: true; keydown F11: true; keydown ArrowLeft: true; \
         keydown p: false; keydown Tab: false; keydown ArrowLeft: false; keydown Enter: false",
    )
}

/// No link leads anywhere, on any screen, nor in the text behind.
pub async fn linkless(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    begin(page).await?;
    page.expect(
        "the text behind",
        "!document.querySelector('a[href]:not([href^=\"#\"])')",
    )
    .await?;
    for chapter in 0..5 {
        page.chapter(chapter).await?;
        page.wait("its words", "!$('div.late')").await?;
        let steps = page.count("Math.max(1, $$('.steps li button').length, +(text('.steer .step').split(' of ')[1] || 1))").await?;
        for _ in 0..steps {
            let found = page
                .text("$$('a[href]').map((each) => each.outerHTML).join()")
                .await?;
            same("links", found, String::new())?;
            page.run("$('.next').click()").await?;
        }
    }
    Ok(())
}
