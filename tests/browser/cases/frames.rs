//! `embed.html` in somebody's page.

use crate::engine::Kind;
use crate::failure::{Failure, holds, same};
use crate::page::Page;
use std::time::Duration;

/// Goes into the frame of that id.
async fn enter(page: &Page, id: &str) -> Result<(), Failure> {
    let script = format!("return document.getElementById('{id}');");
    let frame = page.driver.execute(script, Vec::new()).await?.element()?;
    Ok(frame.enter_frame().await?)
}

async fn leave(page: &Page) -> Result<(), Failure> {
    Ok(page.driver.enter_default_frame().await?)
}

/// WebKit's driver does not bring a place in a high frame into the window around it: there a script touches and clicks.
async fn press(page: &Page, node: &str) -> Result<(), Failure> {
    if page.kind != Kind::WebKit {
        return page.click(node).await;
    }
    let touched = format!(
        "const node = {node}, clientY = node.getBoundingClientRect().top;
         node.dispatchEvent(new PointerEvent('pointerdown', {{ clientY, bubbles: true, composed: true }})); node.click();"
    );
    page.run(&touched).await.map(drop)
}

async fn chapter(page: &Page, index: usize) -> Result<(), Failure> {
    press(page, &format!("$$('.chapters button')[{index}]")).await?;
    page.wait("the chapter is open", &format!("chapter() === {index}"))
        .await
}

/// Both frames have told their height.
async fn settled(page: &Page) -> Result<(), Failure> {
    for id in ["wide", "narrow"] {
        page.run(&format!("document.getElementById('{id}').scrollIntoView()"))
            .await?;
        let set = format!("document.getElementById('{id}').style.height");
        page.wait(id, &set).await?;
    }
    // What comes after the first screen (words, styles) changes heights once more.
    tokio::time::sleep(Duration::from_secs(1)).await;
    Ok(())
}

/// Each is as high as what is in it, and then nothing moves.
pub async fn sized(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/frames.html").await?;
    settled(page).await?;
    let heights = "[...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight)";
    let before = page.ask(heights).await?;
    for id in ["wide", "narrow"] {
        enter(page, id).await?;
        page.wait("the app is there", "app()").await?;
        let fits = "document.documentElement.scrollHeight <= innerHeight && Math.abs(innerHeight - document.body.scrollHeight) < 3";
        page.wait("nothing is cut, nothing is empty", fits).await?;
        leave(page).await?;
    }
    page.expect(
        "they differ",
        "document.getElementById('wide').clientHeight !== document.getElementById('narrow').clientHeight",
    )
    .await?;
    let said = page.count("said.length").await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    same(
        "messages while nothing happens",
        page.count("said.length").await?,
        said,
    )?;
    same("heights", page.ask(heights).await?, before.clone())?;
    holds("a few messages were enough", said < 40)?;
    page.expect(
        "what is said",
        "said.every((each) => each['ketamine-guide'] === 'resize' && each.version === 1 && each.height > 0)",
    )
    .await?;
    // A window that becomes narrow makes the text longer.
    page.run("wide.scrollIntoView(); wide.style.width = '320px'")
        .await?;
    let longer = format!(
        "document.getElementById('wide').clientHeight > {}",
        before[0]
    );
    page.wait("it grows", &longer).await?;
    page.run("document.getElementById('wide').style.width = '100%'")
        .await?;
    let again = format!(
        "Math.abs(document.getElementById('wide').clientHeight - {}) < 3",
        before[0]
    );
    page.wait("and shrinks", &again).await
}

/// In a frame as high as its content nothing stands at a far end: not the clock, not a card.
pub async fn near(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/frames.html").await?;
    page.run("wide.style.width = '390px'").await?;
    settled(page).await?;
    page.run("wide.scrollIntoView()").await?;
    enter(page, "wide").await?;
    let below = "$('.session .clock').getBoundingClientRect().top - $('.session .picture').getBoundingClientRect().bottom";
    page.wait(
        "the clock is below the picture",
        &format!("Math.abs({below}) < 60"),
    )
    .await?;
    press(page, "$('.session .term')").await?;
    page.wait("a card opens", "$('.card:popover-open')").await?;
    let near = "const card = $('.card:popover-open').getBoundingClientRect(), term = $('.session .term').getBoundingClientRect();
                return Math.min(Math.abs(card.top - term.bottom), Math.abs(term.top - card.bottom)) < 40;";
    tokio::time::sleep(Duration::from_millis(200)).await;
    same("beside its term", page.run(near).await?, true.into())?;
    leave(page).await
}

/// Focus, history and the host's scroll stay; options come by address.
pub async fn quiet(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/frames.html").await?;
    page.run("document.getElementById('name').focus(); window.left = 0")
        .await?;
    settled(page).await?;
    page.expect(
        "the focus stays",
        "document.activeElement.id === 'name' && left === 0",
    )
    .await?;
    let history = page.count("history.length").await?;
    enter(page, "wide").await?;
    page.expect("the theme", "$('.guide').dataset.theme === 'dark'")
        .await?;
    chapter(page, 2).await?;
    page.wait("the clinic's number", "text('.guide').includes('555 0100')")
        .await?;
    chapter(page, 4).await?;
    page.expect(
        "the frame's address stays",
        "!location.hash && location.search.includes('Lake')",
    )
    .await?;
    // A link within the text, as it stands when the guide cannot.
    page.run("const link = document.querySelector('article nav a'); link.click();")
        .await?;
    page.wait("it leads there", "location.hash === '#text-session'")
        .await?;
    leave(page).await?;
    same("steps back", page.count("history.length").await?, history)?;
    enter(page, "narrow").await?;
    page.expect("the chapter", "chapter() === 3").await?;
    leave(page).await
}

/// What is wrong with each message, and the message.
const WRONG: [(&str, &str); 10] = [
    ("origin", "{ origin: 'https://evil.example' }"),
    ("no origin", "{ origin: 'null' }"),
    ("another window", "{ source: 'own' }"),
    ("no window", "{ source: 'none' }"),
    (
        "another name",
        "{ data: { 'some-guide': 'resize', version: 1, height: 500 } }",
    ),
    (
        "another kind",
        "{ data: { 'ketamine-guide': 'move', version: 1, height: 500 } }",
    ),
    (
        "version",
        "{ data: { 'ketamine-guide': 'resize', version: 2, height: 500 } }",
    ),
    (
        "words",
        "{ data: { 'ketamine-guide': 'resize', version: 1, height: '500' } }",
    ),
    (
        "no whole number",
        "{ data: { 'ketamine-guide': 'resize', version: 1, height: 500.5 } }",
    ),
    ("nothing", "{ data: null }"),
];

/// Only a frame of ours sets its height, within bounds. `send` of the page makes a message as our frame would send it,
/// but for what is changed, and gives back the frame's height.
pub async fn refused(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/frames.html").await?;
    settled(page).await?;
    let before = page.text("wide.style.height").await?;
    for (what, change) in WRONG {
        same(what, sent(page, change).await?, before.clone())?;
    }
    let heights = [("500", 500), ("3", 64), ("-9", 64), ("1e6", 10_000)];
    for (said, set) in heights {
        let change =
            format!("{{ data: {{ 'ketamine-guide': 'resize', version: 1, height: {said} }} }}");
        same(said, sent(page, &change).await?, format!("{set}px"))?;
    }
    // A frame that shows something else has lost its right, whatever its window says.
    page.run("wide.src = 'about:blank'").await?;
    let change = "{ data: { 'ketamine-guide': 'resize', version: 1, height: 700 } }";
    same(
        "another page",
        sent(page, change).await?,
        "10000px".to_owned(),
    )
}

/// The height after a message. Firefox makes no message that names another origin's window: there the frame itself says
/// it, and what it cannot say, a false origin, is left to the other engines.
async fn sent(page: &Page, change: &str) -> Result<String, Failure> {
    if page.kind != Kind::Firefox || change.contains("source") {
        return page.text(&format!("send({change})")).await;
    }
    if !change.contains("origin") {
        enter(page, "wide").await?;
        page.run(&format!("parent.postMessage(({change}).data, '*')"))
            .await?;
        leave(page).await?;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    page.text("wide.style.height").await
}

/// Without the script on the host's page: nothing is told to a page that is not the one named, nothing loads unseen, and
/// all can be reached by scrolling inside.
pub async fn alone(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/frame.html").await?;
    page.wait("the frame is there", "document.getElementById('guide')")
        .await?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    let asked = page.asked()?;
    holds(
        "no program far from sight",
        !asked.iter().any(|path| path.contains(".wasm")),
    )?;
    page.run("document.getElementById('guide').scrollIntoView()")
        .await?;
    enter(page, "guide").await?;
    page.wait("the app is there", "app()").await?;
    page.expect(
        "it scrolls inside",
        "document.documentElement.scrollHeight > innerHeight && innerHeight === 700",
    )
    .await?;
    page.wait(
        "the file of another host is refused",
        "seen.warnings.some((each) => each.includes('evil.example'))",
    )
    .await?;
    leave(page).await?;
    same("what was told", page.count("said.length").await?, 0)?;
    page.forgive();
    Ok(())
}
