//! What a clinic words, leaves out, gives as a value, and colours.

use super::clinic::put;
use crate::failure::{Failure, same};
use crate::page::Page;

/// A clinic's own words are seen in the place of ours, as text, and told as its own.
pub async fn worded(page: &mut Page) -> Result<(), Failure> {
    put(page, "worded.json").await?;
    page.wait(
        "what looks like markup is text",
        "text('.brand .name') === '<b>Your visit</b> at Elm' && !$('.brand b')",
    )
    .await?;
    page.expect(
        "names",
        "$$('.chapters button')[4].textContent === 'My visit' && text('.routes').includes('Infusion')",
    )
    .await?;
    page.chapter(4).await?;
    page.wait(
        "the plan comes first",
        "text('.title') === 'Make a plan to take with you' && $$('.steps li').length === 2",
    )
    .await?;
    for said in [
        "Bring your list and your ride. From your clinic",
        "About money From your clinic",
        "What do I pay on the day?",
        "How to find us From your clinic",
        "Ring at the blue door.",
    ] {
        page.expect(said, &format!("text('.screen').includes({said:?})"))
            .await?;
    }
    page.expect(
        "ours are replaced, its list stands after ours",
        "$$('.asks section.list').length === 1 && $$('.lists > .list').length === 4",
    )
    .await?;
    page.click("$('.sources summary')").await?;
    page.wait(
        "the clinic stands for it",
        "text('.sources').includes('From your clinic Elm Street')",
    )
    .await?;
    page.wait(
        "no logo comes here: the name stands alone",
        "!shown($('.calls .logo')) && $('.calls .logo').alt === 'Elm Street' && text('.calls').includes('Call Elm Street')",
    )
    .await?;
    page.run("guide().removeAttribute('config')").await?;
    page.wait(
        "ours are back",
        "text('.brand .name') === 'Ketamine Guide' && $$('.lists > .list').length === 3 && !text('.screen').includes('From your clinic')",
    )
    .await?;
    // The browser itself logs a picture that did not come.
    page.forgive();
    Ok(())
}

/// Parts that a clinic leaves out are gone, their neighbours are there, and what warns cannot be left out.
pub async fn hidden(page: &mut Page) -> Result<(), Failure> {
    put(page, "worded.json").await?;
    page.wait("no practice", "!shown($('.practice'))").await?;
    page.expect(
        "its neighbours",
        "shown($('.session')) && shown($('.differs')) && !shown($('.say-back'))",
    )
    .await?;
    page.chapter(1).await?;
    page.wait("the beat is told", "shown($('.beat .story'))")
        .await?;
    page.expect(
        "without the picture and its instruments",
        "!$('canvas') && !$('.deeds') && shown($('.beat .caption'))",
    )
    .await?;
    page.step(7).await?;
    page.expect("no questions", "!shown($('.say-back'))")
        .await?;
    page.chapter(4).await?;
    page.wait(
        "the plan is first",
        "text('.title').startsWith('Make a plan')",
    )
    .await?;
    page.click("$('.steer .next')").await?;
    page.wait(
        "the ride is next",
        "text('.title').startsWith('For your ride')",
    )
    .await?;
    page.click("$('.steer .back')").await?;
    page.wait("and back", "text('.title').startsWith('Make a plan')")
        .await?;
    page.chapter(2).await?;
    page.wait(
        "all warnings",
        "$$('.steps li').length > 10 && text('.steps').includes('Serious risks')",
    )
    .await?;
    page.chapter(3).await?;
    page.wait("all findings", "text('.steps').includes('Your choices')")
        .await?;
    page.expect(
        "the crisis line and the sources",
        "shown($('.top .crisis a')) && shown($('.sources')) && shown($('.to-sources'))",
    )
    .await?;
    page.forgive();
    Ok(())
}

/// The file given as a value, as a framework does; it changes a living guide.
pub async fn given(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/empty.html").await?;
    page.run(
        "const made = document.createElement('ketamine-guide');
         made.config = { name: 'Elm Street', routes: ['iv'], texts: { ui: { title: 'Elm' } } };
         document.body.append(made)",
    )
    .await?;
    page.wait(
        "it is read",
        "app() && text('.brand .name') === 'Elm' && $$('.routes .route').length === 1",
    )
    .await?;
    page.expect("and not mirrored", "!guide().hasAttribute('config')")
        .await?;
    page.click("$$('.chapters button')[0]").await?;
    page.run("guide().config = { routes: ['iv', 'im'], texts: { ui: { title: 'Oak' } } }")
        .await?;
    page.wait(
        "another one",
        "text('.brand .name') === 'Oak' && $$('.routes .route').length === 2",
    )
    .await?;
    page.wait("who was in it is", "focused() === $('h2.title')")
        .await?;
    page.run("const ring = {}; ring.ring = ring; guide().config = ring")
        .await?;
    page.wait(
        "what is no JSON is told, and nothing of the other stays",
        "seen.warnings.length === 1 && seen.warnings[0].includes('JSON') && text('.brand .name') === 'Ketamine Guide'",
    )
    .await?;
    page.run("guide().config = 'elm.json'").await?;
    page.wait(
        "an address",
        "$$('.routes .route').length === 2 && guide().getAttribute('config') === 'elm.json'",
    )
    .await
}

/// Contrast of the accent with the papers of the theme that is on, as the browser paints them.
const CONTRAST: &str = "(() => {
  const light = (colour) => {
    const part = (n) => { const c = n / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05;
  };
  const probe = document.createElement('i');
  $('.guide').append(probe);
  const is = (name) => { probe.style.color = `var(--${name})`; return light(getComputedStyle(probe).color); };
  const accent = is('accent');
  const all = ['paper', 'card', 'sunk', 'on-accent'].map((name) => is(name)).map((ground) => Math.max(accent / ground, ground / accent));
  probe.remove();
  return Math.min(...all);
})()";

/// A clinic's colour stands out in every theme, changes live, and goes; what is none is told.
pub async fn accent(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/empty.html").await?;
    page.run(
        "const made = document.createElement('ketamine-guide'); made.accent = '#ffdd00'; document.body.append(made)",
    )
    .await?;
    let dressed = "$('.mount').style.getPropertyValue('--guide-accent')";
    page.wait("it is dressed", &format!("app() && {dressed} !== ''"))
        .await?;
    let first = page.text(dressed).await?;
    for colour in ["#ffdd00", "#000080", "#777"] {
        page.run(&format!("guide().accent = {colour:?}")).await?;
        for theme in ["light", "dark", "contrast"] {
            page.run(&format!("guide().theme = {theme:?}")).await?;
            page.wait(
                &format!("{colour} in {theme}"),
                &format!("$('.guide').dataset.theme === {theme:?} && {CONTRAST} >= 6.99"),
            )
            .await?;
        }
    }
    same("it has changed", page.text(dressed).await? == first, false)?;
    page.run("guide().accent = 'red'").await?;
    page.wait(
        "it is told",
        &format!("{dressed} === '' && seen.warnings.join().includes('accent \"red\" cannot be used; allowed: #rgb or #rrggbb')"),
    )
    .await?;
    // On a page of our own it asks for all words.
    page.ready("plain/index.html?accent=%23369").await?;
    page.wait("dressed by address", &format!("{dressed} !== ''"))
        .await
}
