use crate::failure::{Failure, same};
use crate::page::Page;

/// Puts a guide with that clinic's file on the page.
async fn put(page: &mut Page, file: &str) -> Result<(), Failure> {
    page.open("plain/empty.html").await?;
    page.run(&format!(
        "const made = document.createElement('ketamine-guide'); made.setAttribute('config', {file:?}); document.body.append(made)"
    ))
    .await?;
    page.wait("the app is there", "app()").await
}

/// What a file says is shown as the clinic's, and the drip's minutes go with it.
pub async fn file(page: &mut Page) -> Result<(), Failure> {
    put(page, "elm.json").await?;
    page.wait("two routes", "$$('.routes .route').length === 2")
        .await?;
    for said in [
        "The drip takes about 60 minutes.",
        "Eat nothing for 6 hours before.",
        "Plan for about 3 hours in all.",
        "Your companion may sit with you.",
        "You fill out: PHQ-9.",
    ] {
        page.expect(said, &format!("text('.differs').includes({said:?})"))
            .await?;
    }
    page.expect(
        "the clinic comes first",
        "text('.differs').includes(\"Your clinic's instructions come first.\")",
    )
    .await?;
    page.run("guide().setAttribute('moment', '20')").await?;
    page.wait(
        "half of the drip is half an hour",
        "text('.moment .when') === '30 minutes in'",
    )
    .await?;
    // An attribute comes before the file, and taken away leaves the file's word.
    page.run("guide().setAttribute('chapter', 'plan'); guide().setAttribute('moment', 'mine'); guide().setAttribute('phone', '555 0199')")
        .await?;
    page.wait(
        "the attribute",
        "$('.calls a')?.getAttribute('href') === 'tel:5550199'",
    )
    .await?;
    page.run("guide().removeAttribute('phone')").await?;
    page.wait(
        "the file",
        "$('.calls a').getAttribute('href') === 'tel:+15550100' && text('.calls').includes('Elm Street')",
    )
    .await?;
    page.run("guide().removeAttribute('config')").await?;
    page.wait(
        "neither",
        "$('.calls a').getAttribute('href') === 'tel:911'",
    )
    .await
}

/// What makes no sense is named with its range; the default is used, and nothing else changes.
pub async fn odd(page: &mut Page) -> Result<(), Failure> {
    put(page, "odd.json").await?;
    page.wait(
        "the rest is used",
        "text('.differs').includes('Eat nothing for 8 hours before.')",
    )
    .await?;
    page.expect("one route", "$$('.routes .route').length === 1")
        .await?;
    page.expect(
        "the usual drip",
        "text('.differs').includes('Often about 40 minutes.')",
    )
    .await?;
    let told = page.text("seen.warnings.join(' AND ')").await?;
    same("warnings", told.split(" AND ").count(), 9)?;
    for (name, value, allowed) in [
        ("times.drip_minutes", "90", "30 to 60"),
        ("routes.1", "pill", "iv im nasal lozenge"),
        ("color", "pink", "name phone"),
        ("times.drive_hours", "12", "24 to 72"),
        ("times.alcohol_hours", "2", "24 to 72"),
        ("hidden.0", "must-not", "practice living matters say_back"),
        ("hidden.1", "serious", "practice living matters say_back"),
        ("texts.safety", "All is well.", "ui session plan"),
        (
            "texts.plan.lead",
            "This is safe.",
            "words other than \"safe\"",
        ),
    ] {
        let says = told.contains(&format!(
            "{name} \"{value}\" cannot be used; allowed: {allowed}"
        ));
        same(&format!("{name} in {told:?}"), says, true)?;
    }
    let events = page.count("seen.events.filter((event) => event.name === 'error').length");
    same("events", events.await?, 9)?;
    rules(page).await?;
    page.run("guide().setAttribute('chapter', 'plan'); guide().setAttribute('moment', 'mine')")
        .await?;
    page.wait(
        "its good words are seen; ours stand for the others",
        "text('.title') === 'Elm Street and me' && text('.screen').includes('A plan makes the day easier.')",
    )
    .await
}

/// No warning is hidden and no rule is shorter; a longer one is told as the clinic's.
async fn rules(page: &mut Page) -> Result<(), Failure> {
    page.run(
        "guide().setAttribute('chapter', 'safety'); guide().setAttribute('moment', 'must-not')",
    )
    .await?;
    page.wait(
        "the warning stands",
        "$$('.tell li[data-answer=wait]').length > 4 && !text('.screen').includes('All is well')",
    )
    .await?;
    page.expect(
        "all screens",
        "$$('.steps li').length > 10 && text('.steps').includes('Serious risks')",
    )
    .await?;
    page.run("guide().setAttribute('moment', 'ride')").await?;
    page.wait("it asks", "$$('.after select').length === 2")
        .await?;
    super::after::ends(page, 1, 31).await?;
    let day = "Not before Wednesday, 3:30 PM, and after a full night's sleep.";
    let longer = "Not before Thursday, 3:30 PM, and after a full night's sleep. Your clinic asks for 48 hours.";
    let told = "$$('.after .until').map((each) => each.textContent.trim()).join('|')";
    let expect = [day, day, day, longer].join("|");
    page.wait(
        "the general rule, and a longer one",
        &format!("{told} === {expect:?}"),
    )
    .await
}

/// A file that is not there is told once; the guide stands.
pub async fn missing(page: &mut Page) -> Result<(), Failure> {
    put(page, "nowhere.json").await?;
    page.wait(
        "it is told",
        "seen.warnings.length === 1 && seen.warnings[0].includes('nowhere.json')",
    )
    .await?;
    page.expect("all routes", "$$('.routes .route').length === 4")
        .await?;
    page.run("guide().setAttribute('config', 'elm.json')")
        .await?;
    page.wait("a good one", "$$('.routes .route').length === 2")
        .await?;
    page.run("guide().setAttribute('config', 'nowhere.json')")
        .await?;
    page.wait(
        "nothing of it stays",
        "$$('.routes .route').length === 4 && text('.differs').includes('Often about 40 minutes.')",
    )
    .await?;
    // The browser itself logs what did not load.
    page.forgive();
    Ok(())
}

/// A link to the guide's own page may name a file beside it, and nothing else.
pub async fn asked(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html?config=elm.json").await?;
    page.wait("beside the page", "$$('.routes .route').length === 2")
        .await?;
    for (name, warnings) in [
        ("https://far.example/elm.json", 1),
        ("..", 1),
        ("elm.json/../index.html", 1),
        ("", 0),
    ] {
        page.ready(&format!("plain/index.html?config={name}"))
            .await?;
        page.expect(name, "$$('.routes .route').length === 4")
            .await?;
        let told = page.text("seen.warnings.join(' AND ')").await?;
        let named = told.contains(name) && told.contains("beside the page");
        same(&format!("{name}: {told:?}"), named, warnings == 1)?;
        let asked = page.asked()?;
        same(
            "files of clinics asked for",
            asked.iter().filter(|path| path.contains("elm")).count(),
            0,
        )?;
    }
    Ok(())
}

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
