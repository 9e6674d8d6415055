//! A page of our own carries the words of its first chapter; the others come when the reader first does something.

use crate::failure::{Failure, holds, same};
use crate::page::Page;
use std::time::Duration;
use thirtyfour::Key;

/// A screen of *Staying safe* with its words.
const TOLD: &str =
    "chapter() === 2 && !$('.screen .late') && $$('.screen .section .blocks > *').length > 0";

/// Before anything is done, only the first files are asked for; then the words are, once.
pub async fn wait(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    // Longer than a browser takes to call a page idle.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    // Some browsers ask for the picture of the page by themselves.
    let first = [
        "index.html",
        "probe.js",
        "ketamine-guide.js",
        "icon.svg",
        "manifest.webmanifest",
    ];
    let asked = page.asked()?;
    let files = asked.iter().filter_map(|path| path.strip_prefix("/plain/"));
    let later: Vec<_> = files
        .filter(|file| !first.contains(file))
        .filter(|file| {
            let later = [
                "guide-synapse-",
                "guide-later-",
                "guide-words-",
                "guide-poster-",
            ];
            !file.starts_with("guide-") || later.iter().any(|name| file.starts_with(name))
        })
        .collect();
    same("asked for before anything was done", later, Vec::new())?;
    page.press(Key::Tab).await?;
    page.wait("the words came", WHOLE).await?;
    page.press(Key::Tab).await?;
    page.chapter(3).await?;
    same("asked for once", packs(&page.asked()?), 1)
}

fn packs(asked: &[String]) -> usize {
    asked
        .iter()
        .filter(|path| path.contains("guide-words-en-"))
        .count()
}

/// Who made the guide stands in the whole words only.
const WHOLE: &str = "$$('.foot .list li').length > 5";

/// *Staying safe* opens by a key, with its words.
pub async fn by_key(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    page.tab_to("$$('.chapters button')[2]").await?;
    page.press(Key::Enter).await?;
    page.wait("the chapter tells", TOLD).await?;
    page.expect("the heading has the focus", "focused() === $('h2.title')")
        .await
}

/// Who comes by address to another chapter has done something already.
pub async fn by_address(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#safety/iv/misuse").await?;
    page.wait("the chapter tells", TOLD).await
}

/// What is open in the first chapter stays as it is when the words come.
pub async fn undisturbed(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    page.run("window.before = $('.session'); $('.foot .sources').open = true")
        .await?;
    page.wait(
        "the words of the sources are not there",
        "shown($('.sources .late'))",
    )
    .await?;
    page.click("$('.steer .next')").await?;
    page.wait("the sources are told", "$$('.sources li').length > 0")
        .await?;
    page.expect(
        "the picture was not made anew",
        "$('.session') === before && moment() === 1",
    )
    .await
}

/// Words that do not come are said not to, with a way to ask again; the crisis line stays.
pub async fn again(page: &mut Page) -> Result<(), Failure> {
    page.site.sicken(true);
    let result = sick(page, "sick-words").await;
    page.site.sicken(false);
    result
}

/// So it is when the rest of the program does not come.
pub async fn rest(page: &mut Page) -> Result<(), Failure> {
    page.site.sicken(true);
    let result = sick(page, "sick-rest").await;
    page.site.sicken(false);
    result
}

async fn sick(page: &mut Page, site: &str) -> Result<(), Failure> {
    page.ready(&format!("{site}/index.html")).await?;
    page.chapter(2).await?;
    page.wait("it is said", "shown($('.screen .late button'))")
        .await?;
    page.expect("kindly", "text('.screen .late p').length > 40")
        .await?;
    page.expect("the screen has its name", "text('h2.title').length > 5")
        .await?;
    page.expect(
        "the crisis line stays",
        "shown($('.crisis a[href=\"tel:988\"]'))",
    )
    .await?;
    page.asked()?;
    page.click("$('.screen .late button')").await?;
    page.wait("asked again, in vain", "shown($('.screen .late button'))")
        .await?;
    let asked = page.asked()?;
    holds(
        "it was asked for again",
        asked
            .iter()
            .any(|path| path.contains("guide-words-") || path.contains("guide-later-")),
    )?;
    page.chapter(0).await?;
    page.expect("the first chapter goes on", "shown($('.session .scene'))")
        .await?;
    page.chapter(2).await?;
    page.wait("it is said again", "shown($('.screen .late button'))")
        .await?;
    page.site.sicken(false);
    page.run("$('.screen .late button').focus()").await?;
    page.press(Key::Enter).await?;
    page.wait("the chapter tells", TOLD).await?;
    page.expect("the heading has the focus", "focused() === $('h2.title')")
        .await?;
    page.expect(
        "the guide had no error",
        "seen.events.every((each) => each.name !== 'error')",
    )
    .await
}
