use crate::failure::{Failure, same};
use crate::page::Page;

/// Puts a guide with that clinic's file on the page.
pub async fn put(page: &mut Page, file: &str) -> Result<(), Failure> {
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
        // What is wrong with a file's name is told once the part of the program is there that reads files.
        page.wait(name, &format!("seen.warnings.length >= {warnings}"))
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
