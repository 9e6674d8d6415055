//! The living picture: what a reader does with it, by key and by finger, and when it rests.

use crate::engine::Kind;
use crate::failure::{Failure, holds, same};
use crate::page::Page;
use serde_json::json;
use std::time::Duration;
use thirtyfour::Key;

/// True once something is painted.
const PAINTED: &str = "(() => { const canvas = $('.front'); const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); return data.some((each) => each > 0) })()";

/// All that is painted, as one number.
const PRINT: &str = "(() => { const canvas = $('.front'); const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); return data.reduce((sum, each, index) => (sum + each * (index % 9973)) % 1e9, 0) })()";

/// Nothing moves.
const IDLE: &str = "$('.pause').hasAttribute('data-idle')";

/// Counts the frames the guide asks for from now on.
const COUNT: &str = "window.frames_asked = 0; const ask = window.requestAnimationFrame.bind(window); window.requestAnimationFrame = (then) => { window.frames_asked += 1; return ask(then) }";

/// Opens a beat, and waits for its picture.
async fn open(page: &mut Page, beat: &str) -> Result<(), Failure> {
    page.ready(&format!("plain/index.html#brain/iv/{beat}"))
        .await?;
    page.wait("the picture is painted", PAINTED).await
}

/// Waits longer than for a page: the models take the time they take.
async fn watch(page: &Page, what: &str, expression: &str) -> Result<(), Failure> {
    for _ in 0..3 {
        if page.wait(what, expression).await.is_ok() {
            return Ok(());
        }
    }
    page.wait(what, expression).await
}

/// The result is told, with that in it.
async fn result(page: &Page, words: &str) -> Result<(), Failure> {
    watch(page, words, &format!("text('.result').includes({words:?})")).await
}

/// One deed by keyboard: its question stands before it, its result comes after.
async fn deed(page: &Page, index: usize, words: &str) -> Result<(), Failure> {
    let button = format!("$$('.acts .deed')[{index}]");
    page.tab_to(&button).await?;
    page.expect(
        "a question stands before",
        &format!("{button}.previousElementSibling.textContent.endsWith('?')"),
    )
    .await?;
    page.press(Key::Enter).await?;
    page.wait("it is told at once", "text('.result') !== ''")
        .await?;
    result(page, words).await
}

/// A signal is sent; what opened is told, and said.
pub async fn signal(page: &mut Page) -> Result<(), Failure> {
    open(page, "quiet").await?;
    deed(page, 0, "Not all opened").await?;
    page.expect(
        "some opened",
        "Number(text('.result').match(/(\\d+) green/)[1]) > 0",
    )
    .await?;
    watch(
        page,
        "it is said",
        "text('.said').includes('Not all opened')",
    )
    .await
}

/// Ketamine is brought in, gets stuck, and is washed out.
pub async fn block(page: &mut Page) -> Result<(), Failure> {
    open(page, "block").await?;
    deed(page, 0, "stuck inside").await?;
    page.tab_to("$$('.acts .deed')[1]").await?;
    page.press(Key::Space).await?;
    result(page, "The gate works again").await
}

/// The brake is released, and put back.
pub async fn brake(page: &mut Page) -> Result<(), Failure> {
    open(page, "brake").await?;
    deed(page, 1, "more glutamate").await?;
    watch(
        page,
        "more glutamate is said to be out",
        "text('.said').startsWith('More glutamate')",
    )
    .await?;
    let put_back = page.text("text('.acts .act:nth-child(2) .deed')").await?;
    page.press(Key::Enter).await?;
    let other = format!("text('.acts .act:nth-child(2) .deed') !== {put_back:?}");
    page.wait("it can be released again", &other).await?;
    page.expect("the slider follows", "$('.slide .slider').value === '100'")
        .await
}

/// Both halves are looked at; with far too much, less is more.
pub async fn compare(page: &mut Page) -> Result<(), Failure> {
    open(page, "burst").await?;
    deed(page, 0, "The right half has more").await?;
    page.expect(
        "both halves are named",
        "$$('.half').every((each) => getComputedStyle(each).visibility === 'visible')",
    )
    .await?;
    page.tab_to("$('.slide .slider')").await?;
    page.press(Key::End).await?;
    page.expect(
        "too much is said to be",
        "text('.slide .seen').endsWith('More is not better.')",
    )
    .await?;
    result(page, "The right half has less").await
}

/// The three depths are looked at by keys: each has its own picture, words and pace.
pub async fn depths(page: &mut Page) -> Result<(), Failure> {
    open(page, "arrive").await?;
    let mut prints = Vec::new();
    page.tab_to("$$('.depth input')[1]").await?;
    for (key, depth) in [(Key::Left, 0), (Key::Right, 1), (Key::Right, 2)] {
        page.press(key).await?;
        page.wait(
            "the depth follows",
            &format!(
                "$('.living').dataset.depth === '{depth}' && $$('.depth input')[{depth}].checked"
            ),
        )
        .await?;
        tokio::time::sleep(Duration::from_millis(1500)).await;
        page.expect("names stand on it", "$$('.parts > span').filter((each) => getComputedStyle(each).visibility === 'visible').length >= 3")
            .await?;
        prints.push(page.ask(PRINT).await?.to_string());
    }
    prints.sort();
    prints.dedup();
    same("different pictures", prints.len(), 3)
}

/// The deeds by finger: in Chromium a real touch, elsewhere made-up pointer events, since WebKit's driver turns a touch
/// into a mouse.
pub async fn touch(page: &mut Page) -> Result<(), Failure> {
    for (beat, index, words) in [
        ("quiet", 0, "Not all opened"),
        ("brake", 1, "more glutamate"),
        ("burst", 0, "The right half"),
    ] {
        open(page, beat).await?;
        let button = format!("$$('.acts .deed')[{index}]");
        page.run(&format!(
            "{button}.scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ))
        .await?;
        if page.kind == Kind::Chromium {
            let at = page
                .ask(&format!("(() => {{ const {{ x, y, width, height }} = {button}.getBoundingClientRect(); return [x + width / 2, y + height / 2] }})()"))
                .await?;
            let tools = page.driver.cdp();
            let finger = json!([{ "x": at[0], "y": at[1] }]);
            for (kind, points) in [("touchStart", finger), ("touchEnd", json!([]))] {
                let params = json!({ "type": kind, "touchPoints": points });
                tools.send_raw("Input.dispatchTouchEvent", params).await?;
            }
        } else {
            page.run(&format!(
                "for (const kind of ['pointerdown', 'pointerup', 'click']) {button}.dispatchEvent(new PointerEvent(kind, {{ pointerType: 'touch', isPrimary: true, bubbles: true, composed: true }}))"
            ))
            .await?;
        }
        result(page, words).await?;
    }
    Ok(())
}

/// No frame is asked for when the picture is paused, out of sight, or has come to its end.
pub async fn rests(page: &mut Page) -> Result<(), Failure> {
    open(page, "arrive").await?;
    page.run(COUNT).await?;
    page.wait("it moves", "frames_asked > 3").await?;
    page.click("$('.pause')").await?;
    still(page, "paused").await?;
    page.step(2).await?;
    still(page, "paused, in another beat").await?;
    page.step(1).await?;
    page.run("slide('.slide .slider', 40)").await?;
    page.wait("it moves again", "frames_asked > 3").await?;
    page.run("document.body.append(Object.assign(document.createElement('div'), { id: 'far' })); far.style.blockSize = '4000px'; far.scrollIntoView({ block: 'end', behavior: 'instant' })")
        .await?;
    still(page, "out of sight").await?;
    page.run("$('.living').scrollIntoView({ block: 'start', behavior: 'instant' })")
        .await?;
    page.wait("it goes on in sight", "frames_asked > 3").await?;
    watch(page, "it comes to its end", IDLE).await?;
    still(page, "at its end").await
}

/// For a while, no frame is asked for.
async fn still(page: &Page, when: &str) -> Result<(), Failure> {
    tokio::time::sleep(Duration::from_millis(500)).await;
    page.run("window.frames_asked = 0").await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    same(when, page.count("frames_asked").await?, 0)
}

/// For a reader who wants stillness: stills, one after the other, and the same sentences; no frame is asked for.
pub async fn stills(page: &mut Page) -> Result<(), Failure> {
    open(page, "quiet").await?;
    page.run("$$('.display input[type=checkbox]').at(-1).click()")
        .await?;
    page.wait(
        "stillness is wanted",
        "$('.guide input[type=checkbox]') && $$('.display input[type=checkbox]').at(-1).checked",
    )
    .await?;
    page.run(COUNT).await?;
    let before = page.ask(PRINT).await?;
    page.click("$('.acts .deed')").await?;
    watch(page, "another still", &format!("{PRINT} !== {before}")).await?;
    result(page, "Not all opened").await?;
    page.expect("the picture is told", "text('.said').length > 10")
        .await?;
    same("frames", page.count("frames_asked").await?, 0)
}

/// The story plays, does what a reader can do, and stops when the reader does something.
pub async fn story(page: &mut Page) -> Result<(), Failure> {
    open(page, "growth").await?;
    page.click("$$('.story-settings input[type=radio]')[2]")
        .await?;
    page.wait("the picture comes to rest", IDLE).await?;
    page.click("$('.hold .play')").await?;
    page.wait(
        "a sentence is told",
        "shown($('.telling')) && text('.telling') !== ''",
    )
    .await?;
    holds(
        "the caption makes room",
        page.ask("!shown($('.beat .caption'))").await? == true,
    )?;
    page.run("slide('.slide .slider', 20)").await?;
    page.wait(
        "it stops",
        "text('.telling') === '' && shown($('.beat .caption'))",
    )
    .await
}

/// From a moment of the session to the picture at that moment's level.
pub async fn bridge(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#session/iv/20").await?;
    page.expect("the share is told", "/1 of|half/.test(text('.bridge p'))")
        .await?;
    let when = page.text("text('.moment .when')").await?;
    page.click("$('.bridge .deed')").await?;
    page.wait("the picture is painted", PAINTED).await?;
    page.expect(
        "at the beat of how much is near",
        "location.hash === '#brain/iv/arrive'",
    )
    .await?;
    page.expect(
        "some, but not the most",
        "Number($('.slide .slider').value) > 20 && Number($('.slide .slider').value) < 100",
    )
    .await?;
    let back = format!("text('.deeds > .deed').includes({when:?})");
    page.expect("the moment is named", &back).await
}

/// The picture cannot come: it is said, the words stand, the guide goes on.
pub async fn missing(page: &mut Page) -> Result<(), Failure> {
    page.ready("no-synapse/index.html#brain/iv/quiet").await?;
    page.wait(
        "it is said",
        "text('.living .note').includes('could not be loaded')",
    )
    .await?;
    page.expect("the words stand", "text('.told .story').length > 100")
        .await?;
    page.expect(
        "nothing is there to pause or to do",
        "!shown($('.pause')) && !shown($('.acts')) && !shown($('.strip'))",
    )
    .await?;
    page.step(1).await?;
    page.forgive();
    Ok(())
}
