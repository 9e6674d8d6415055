use crate::failure::{Failure, holds, same};
use crate::page::Page;
use std::time::Duration;
use thirtyfour::Key;

/// Chooses the fastest speed, so that tests are short.
async fn fast(page: &Page) -> Result<(), Failure> {
    page.click("$$('.story-settings input[type=radio]')[2]")
        .await
}

/// Play moves the clock and is called Pause; Pause stops it.
pub async fn play(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    fast(page).await?;
    page.back_to("$('.clock .play')").await?;
    let label = page.text("text('.clock .play')").await?;
    page.press(Key::Enter).await?;
    page.wait("the clock moves", "Number($('.clock .slider').value) > 0")
        .await?;
    let other = page.text("text('.clock .play')").await?;
    holds("Play is called Pause while it plays", label != other)?;
    page.press(Key::Space).await?;
    let back = format!("text('.clock .play') === {label:?}");
    page.wait("Pause is called Play again", &back).await?;
    let value = page.text("$('.clock .slider').value").await?;
    tokio::time::sleep(Duration::from_millis(400)).await;
    same(
        "where the clock stands",
        page.text("$('.clock .slider').value").await?,
        value,
    )
}

/// The story is told under the picture, a sentence at a time: the heading, the picture, then view by view.
pub async fn told(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#session/iv/20").await?;
    let caption = page.text("text('.caption').split('.')[0]").await?;
    fast(page).await?;
    page.click("$('.clock .play')").await?;
    let heading = "text('.telling').startsWith(text('.moment .when') + ': ')";
    page.wait("first the heading", heading).await?;
    page.expect(
        "the caption makes room",
        "!shown($('.caption')) && shown($('.telling'))",
    )
    .await?;
    page.expect(
        "it is a live region",
        "$('.telling').getAttribute('aria-live') === 'polite'",
    )
    .await?;
    let then = format!("text('.telling').startsWith({caption:?})");
    page.wait("then the picture", &then).await?;
    page.wait(
        "then the room, which is marked",
        "$('.lens[data-telling]')?.dataset.lens === 'room'",
    )
    .await?;
    let words = "text('.lens[data-telling]').includes(text('.telling').slice(0, -1))";
    page.expect("its words stand there", words).await?;
    page.expect("still at the moment", "moment() === 7").await
}

/// A touch anywhere on the story pauses it: on the picture, on the words, on the clock.
pub async fn touched(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#session/iv/20").await?;
    for place in ["$('.scene')", "$('.lens h3')", "$('.clock .step')"] {
        page.click("$('.clock .play')").await?;
        page.wait("it plays", "text('.telling') !== ''").await?;
        page.click(place).await?;
        page.wait(place, "text('.telling') === ''").await?;
        page.expect("the caption is back", "shown($('.caption'))")
            .await?;
    }
    Ok(())
}

/// Three speeds, each shorter than the one before.
pub async fn speeds(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    let mut before = usize::MAX;
    for speed in 0..3 {
        page.click(&format!("$$('.story-settings input[type=radio]')[{speed}]"))
            .await?;
        let minutes = "Number(text('.story-settings').match(/(\\d+) minutes/)[1])";
        page.wait("it is told", &format!("{minutes} < {before}"))
            .await?;
        before = page.count(minutes).await?;
        holds("a story of some minutes", (5..40).contains(&before))?;
    }
    Ok(())
}

/// A voice that takes down what it is told to say; `local` says whether it is the device's own.
fn voice(local: bool) -> String {
    format!(
        "window.spoken = []; window.SpeechSynthesisUtterance = class extends EventTarget {{ constructor(text) {{ super(); this.text = text; }} }}; \
         const voices = [{{ lang: 'en-US', localService: false, name: 'far' }}, {{ lang: 'en-GB', localService: {local}, name: 'near' }}]; \
         Object.defineProperty(window, 'speechSynthesis', {{ configurable: true, value: {{ getVoices: () => voices, speak: (said) => spoken.push(said), cancel: () => {{ spoken.cut = (spoken.cut ?? 0) + 1; }} }} }}); \
         document.body.append(document.createElement('ketamine-guide'))"
    )
}

/// Read aloud by a voice of the device; the next sentence waits for the end of the last.
pub async fn aloud(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/empty.html").await?;
    page.run(&voice(true)).await?;
    page.wait("the app is there", "app()").await?;
    fast(page).await?;
    page.click("$('.story-settings input[type=checkbox]')")
        .await?;
    page.click("$('.clock .play')").await?;
    page.wait("it speaks", "spoken.length === 1").await?;
    page.expect("by its own voice", "spoken[0].voice.name === 'near'")
        .await?;
    page.expect(
        "what is shown",
        "spoken[0].text === text('.telling') && spoken[0].text !== ''",
    )
    .await?;
    page.expect(
        "one voice at a time",
        "$('.telling').getAttribute('aria-live') === 'off'",
    )
    .await?;
    page.run("spoken[0].dispatchEvent(new Event('end'))")
        .await?;
    page.wait(
        "then the next",
        "spoken.length === 2 && spoken[1].text !== spoken[0].text",
    )
    .await?;
    page.expect("which is shown", "spoken[1].text === text('.telling')")
        .await?;
    page.expect("nobody was cut short", "!(spoken.cut > 1)")
        .await?;
    let before = page.count("spoken.cut ?? 0").await?;
    page.click("$('.clock .play')").await?;
    page.wait(
        "a pause silences it",
        &format!("spoken.cut === {} && spoken.length === 2", before + 1),
    )
    .await
}

/// A voice that would send the words away is not used.
pub async fn mute(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/empty.html").await?;
    page.run(&voice(false)).await?;
    page.wait("the app is there", "app()").await?;
    let tick = "$('.story-settings input[type=checkbox]')";
    page.click(tick).await?;
    page.wait(
        "it is said",
        "text('.story-settings [role=status]').length > 10",
    )
    .await?;
    page.expect("it stays off", &format!("!{tick}.checked"))
        .await?;
    page.click("$('.clock .play')").await?;
    page.wait("it plays in silence", "text('.telling') !== ''")
        .await?;
    same("what was spoken", page.count("spoken.length").await?, 0)
}
