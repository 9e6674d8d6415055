//! What a guide does to the page it stands on: next to nothing.

use super::citizen::INCLUDE;
use crate::engine::Kind;
use crate::failure::{Failure, holds, same};
use crate::page::Page;
use serde_json::{Value, json};
use std::time::Duration;

/// What a page calls its own.
const STATE: &str = "window.state = () => ({ title: document.title, url: location.href, steps: history.length, held: JSON.stringify(history.state), \
    root: document.documentElement.cloneNode().outerHTML, body: document.body.cloneNode().outerHTML, sheets: document.styleSheets.length + document.adoptedStyleSheets.length, \
    children: document.body.childElementCount, head: [...document.head.children].map((each) => each.tagName).filter((tag) => tag !== 'SCRIPT').join(), \
    style: getComputedStyle(document.body).cssText, lang: document.documentElement.lang, dialogs: counts.dialogs })";
/// Where a reader is.
const READER: &str = "window.reader = () => ({ top: scrollY, left: scrollX, focus: document.activeElement.id, chosen: getSelection().toString() })";

/// The names that the README tells of.
const GLOBALS: &str = "ketamineGuideLoad ketamineGuideSynapse ketamineGuideWasm";

/// Title, address, history, scrolling, focus, selection, names, fonts: as they were, while it loads and while it is used.
pub async fn untouched(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run("scrollTo(0, 40); document.querySelector('#name').focus({ preventScroll: true }); getSelection().selectAllChildren(document.querySelector('#words'))")
        .await?;
    let focused = page.text("document.activeElement.id").await?;
    page.run(&format!(
        "{STATE}; {READER}; window.names = new Set(Object.getOwnPropertyNames(window).concat('names', 'before', 'was')); window.before = JSON.stringify(state()); window.was = JSON.stringify(reader()); \
         {INCLUDE}; place.append(document.createElement('ketamine-guide'))"
    ))
    .await?;
    page.wait("the app is there", "app()").await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let was = page.text("was").await?;
    same(
        "the reader",
        page.text("JSON.stringify(reader())").await?,
        was.clone(),
    )?;
    holds(
        &format!("{was} is somewhere"),
        was.contains("\"top\":40") && was.contains("Words that") && was.contains(&focused),
    )?;
    for (index, act) in [
        (1, "$('.acts .deed')?.click()"),
        (4, ""),
        (2, "$('.steer .next').click()"),
        (0, "slide('.clock .slider', 300)"),
    ] {
        page.run(&format!("$$('.chapters button')[{index}].click()"))
            .await?;
        page.wait(
            "it is open",
            &format!("chapter() === {index} && $('.steer')"),
        )
        .await?;
        page.run(act).await?;
    }
    page.run("guide().theme = 'dark'; guide().moment = '20'")
        .await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    let before = page.text("before").await?;
    same(
        "the page",
        page.text("JSON.stringify(state())").await?,
        before,
    )?;
    let names =
        "Object.getOwnPropertyNames(window).filter((name) => !names.has(name)).sort().join(' ')";
    same(
        "names in the window",
        page.text(names).await?,
        GLOBALS.to_owned(),
    )?;
    // WebKit lists those of sheets inside of the element too.
    let fonts = "[...new Set([...document.fonts].map((each) => each.family.replaceAll('\"', '')))].filter((name) => name !== 'Guide Waiting').join()";
    same(
        "fonts",
        page.text(fonts).await?,
        "Atkinson Hyperlegible Next".to_owned(),
    )?;
    page.run("place.replaceChildren()").await?;
    page.expect(
        "no frame, no cover is left",
        "document.body.childElementCount === 7",
    )
    .await
}

/// A wheel over the guide scrolls the page, a finger drags it; nothing inside takes either from it.
pub async fn scrolled(page: &mut Page) -> Result<(), Failure> {
    page.open("open/far.html").await?;
    page.wait("the element is known", "guide().shadowRoot")
        .await?;
    page.run("guide().scrollIntoView()").await?;
    page.wait("the app is there", "app()").await?;
    for chapter in [0, 1, 3] {
        page.chapter(chapter).await?;
        page.wait("its picture is there", "$('.screen, .stage')")
            .await?;
        page.run("guide().scrollIntoView({ behavior: 'instant' })")
            .await?;
        let over =
            "[...$('.mount').querySelectorAll('*')].filter((node) => node.getClientRects().length)";
        let taken = format!(
            "{over}.filter((node) => !node.dispatchEvent(new WheelEvent('wheel', {{ deltaY: 40, bubbles: true, composed: true, cancelable: true }}))).map((node) => node.className).join()"
        );
        same(
            "who takes the wheel",
            page.text(&taken).await?,
            String::new(),
        )?;
        let kept = format!(
            "{over}.filter((node) => !/auto|manipulation|pan-y/.test(getComputedStyle(node).touchAction)).map((node) => node.className).join()"
        );
        same("who keeps a finger", page.text(&kept).await?, String::new())?;
        let trap = format!(
            "{over}.filter((node) => /auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight + 1).map((node) => node.className).join()"
        );
        same(
            "who scrolls by itself",
            page.text(&trap).await?,
            String::new(),
        )?;
    }
    if page.kind == Kind::Chromium {
        real(page).await?;
    }
    Ok(())
}

/// A real wheel and a real finger.
async fn real(page: &mut Page) -> Result<(), Failure> {
    for chapter in [0, 1] {
        page.chapter(chapter).await?;
        page.run("guide().scrollIntoView({ behavior: 'instant' })")
            .await?;
        let tools = page.driver.cdp();
        let picture = if chapter == 0 {
            ".session .scene"
        } else {
            ".living"
        };
        page.wait("its picture is there", &format!("$('{picture}')"))
            .await?;
        page.run(&format!(
            "$('{picture}').scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ))
        .await?;
        let at = page
            .ask(&format!("(() => {{ const {{ x, y, width, height }} = $('{picture}').getBoundingClientRect(); return [x + width / 2, y + height / 2] }})()"))
            .await?;
        for finger in [false, true] {
            let before = page.count("scrollY").await?;
            let (x, y) = (at[0].clone(), at[1].as_f64().unwrap_or_default());
            if finger {
                let touch = async |kind: &str, points: Value| {
                    let params = json!({ "type": kind, "touchPoints": points });
                    tools.send_raw("Input.dispatchTouchEvent", params).await
                };
                touch("touchStart", json!([{ "x": x, "y": y }])).await?;
                for step in 1..12 {
                    let up = y - 20.0 * f64::from(step);
                    touch("touchMove", json!([{ "x": x, "y": up }])).await?;
                    tokio::time::sleep(Duration::from_millis(16)).await;
                }
                touch("touchEnd", json!([])).await?;
            } else {
                let wheel =
                    json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": 200 });
                tools.send_raw("Input.dispatchMouseEvent", wheel).await?;
            }
            let what = format!("{picture}, by finger {finger}: the page scrolls");
            page.wait(&what, &format!("scrollY > {before} + 100"))
                .await?;
            page.run(&format!(
                "scrollTo({{ top: {before}, behavior: 'instant' }})"
            ))
            .await?;
        }
    }
    Ok(())
}

/// Keys that are pressed elsewhere on the page, or are none of a control's, go by.
pub async fn keys(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "{INCLUDE}; place.append(document.createElement('ketamine-guide'))"
    ))
    .await?;
    page.wait("the app is there", "app()").await?;
    page.run("window.pressed = []; for (const kind of ['keydown', 'keyup']) addEventListener(kind, (event) => pressed.push(event.defaultPrevented))")
        .await?;
    let keys = "['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', ' ', 'Enter', 'Escape', 'Tab', '/', '?', 'k', 'F1']";
    let press = |on: &str, more: &str| {
        format!(
            "pressed.length = 0; for (const key of {keys}) for (const kind of ['keydown', 'keyup']) {on}.dispatchEvent(new KeyboardEvent(kind, {{ key, {more} bubbles: true, composed: true, cancelable: true }}))"
        )
    };
    for (on, more) in [
        ("document.body", ""),
        ("document.querySelector('#name')", ""),
        ("$('.chapters button')", ""),
        ("$('.clock .slider')", "ctrlKey: true,"),
        ("$('.clock .slider')", "altKey: true,"),
        ("$('.clock .slider')", "metaKey: true,"),
    ] {
        page.run(&press(on, more)).await?;
        same(
            &format!("keys on {on} that the page hears, and that were taken"),
            page.text("`${pressed.length} ${pressed.filter(Boolean).length}`")
                .await?,
            "32 0".to_owned(),
        )?;
    }
    page.expect("and nothing moved", "chapter() === 0 && moment() === 0")
        .await
}
