//! `builder.html`, as a clinic's web person meets it.

mod checks;
mod looks;

pub use checks::{check, host};
pub use looks::{axe, narrow, wide, without};

use crate::engine::Kind;
use crate::failure::{Failure, holds, same};
use crate::page::Page;

/// Loads the builder, with its guide.
pub async fn open(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/builder.html").await?;
    page.wait(
        "the guide is there",
        "guide() && document.querySelector('#clinic')",
    )
    .await?;
    // Where the window is narrow it stands below the form, and waits until somebody comes near.
    page.run("guide().scrollIntoView()").await?;
    page.wait("the guide stands", "app()").await?;
    page.run("scrollTo(0, 0)").await.map(drop)
}

/// Walks to a field by Tab, and types.
async fn fill(page: &Page, field: &str, text: &str) -> Result<(), Failure> {
    page.tab_to(&format!("document.querySelector('#{field}')"))
        .await?;
    Ok(page.driver.action_chain().send_keys(text).perform().await?)
}

/// Fills a field without walking there.
pub async fn put(page: &Page, field: &str, text: &str) -> Result<(), Failure> {
    page.run(&format!(
        "const field = document.querySelector('#{field}');
         field.focus(); field.value = {text:?};
         for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {{ bubbles: true }}));
         field.blur();"
    ))
    .await
    .map(drop)
}

async fn part(page: &Page, place: &str, part: &str) -> Result<String, Failure> {
    put(page, "place", place).await?;
    let there = format!("document.querySelector('[data-part={part}] textarea')?.value");
    page.wait("it is written", &there).await?;
    page.text(&there).await
}

const NAME: &str = "Lake & \"Sons\" Clinic";

/// Line and guide follow what is typed; nothing but the builder's and the guide's own files is asked for.
pub async fn typed(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    page.asked()?;
    fill(page, "clinic", NAME).await?;
    fill(page, "phone", "555 0100").await?;
    page.wait(
        "the line says it",
        "document.querySelector('#part-line').value.startsWith('<ketamine-guide clinic=\"Lake &amp; &quot;Sons&quot; Clinic\" phone=\"555 0100\"><a ')",
    )
    .await?;
    page.expect(
        "one line",
        "!document.querySelector('#part-line').value.includes('\\n')",
    )
    .await?;
    let name = format!("guide().getAttribute('clinic') === {NAME:?}");
    page.wait("the guide has the name", &name).await?;
    // A choice in the form is seen in the guide at once.
    put(page, "chapter", "plan").await?;
    page.wait("the plan is open", "chapter() === 4").await?;
    page.run("document.querySelector('[name=routes][value=nasal]').click()")
        .await?;
    page.wait(
        "one route",
        "document.querySelector('#part-line').value.includes(' routes=\"nasal\"') && guide().getAttribute('routes') === 'nasal'",
    )
    .await?;
    let asked = page.asked()?.join(" ");
    same("it was sent", asked.contains("Lake"), false)
}

/// A value that cannot be used is told beside its field, once one has left it, and stays out of the line.
pub async fn wrong(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    fill(page, "phone", "call us").await?;
    page.expect(
        "nobody is told while typing",
        "!shown(document.querySelector('#phone-wrong'))",
    )
    .await?;
    page.press(thirtyfour::Key::Tab).await?;
    page.wait(
        "it is told",
        "shown(document.querySelector('#phone-wrong')) && document.querySelector('#phone-wrong').textContent.includes('the number your clinic gave you')",
    )
    .await?;
    page.expect(
        "the field says so too",
        "document.querySelector('#phone').getAttribute('aria-invalid') === 'true' && document.querySelector('#phone').getAttribute('aria-describedby').includes('phone-wrong')",
    )
    .await?;
    page.expect(
        "it is left out",
        "!document.querySelector('#part-line').value.includes('phone') && !guide().hasAttribute('phone')",
    )
    .await?;
    put(page, "phone", "555 0100").await?;
    page.wait(
        "all is well again",
        "!shown(document.querySelector('#phone-wrong')) && guide().getAttribute('phone') === '555 0100'",
    )
    .await?;
    put(page, "accent", "#ff8800").await?;
    page.wait(
        "what a faint colour becomes",
        "[...document.querySelectorAll('.seen')].map((each) => each.dataset.kept).join() === 'false,true' || [...document.querySelectorAll('.seen')].map((each) => each.dataset.kept).join() === 'false,false'",
    )
    .await
}

/// Each thing to paste, pasted, is a guide that names the clinic.
pub async fn pasted(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    put(page, "clinic", NAME).await?;
    put(page, "phone", "555 0100").await?;
    put(page, "chapter", "plan").await?;
    let line = part(page, "html", "line").await?;
    for place in ["squarespace", "webflow", "wordpress"] {
        same(place, part(page, place, "line").await?, line.clone())?;
    }
    let div = part(page, "wordpress", "div").await?;
    let script = part(page, "wordpress", "script").await?;
    let frame = part(page, "frame", "frame").await?;
    let embed = part(page, "wix", "address").await?;
    put(page, "place", "link").await?;
    page.wait(
        "the link is written",
        "document.querySelector('#part-address').value.includes('/plain/?')",
    )
    .await?;
    let address = page
        .text("document.querySelector('#part-address').value")
        .await?;
    for body in [line, format!("{div}{script}")] {
        page.site.paste(&body);
        page.ready("plain/pasted.html").await?;
        named(page).await?;
    }
    page.site.paste(&frame);
    page.open("plain/pasted.html").await?;
    page.expect(
        "a frame of the whole width with a name",
        &format!("document.querySelector('iframe').src === {embed:?} && document.querySelector('iframe').title.length > 10"),
    )
    .await?;
    page.wait(
        "the guide stands in it",
        "document.querySelector('iframe').contentDocument.querySelector('ketamine-guide').shadowRoot.querySelector('.mount .guide')",
    )
    .await?;
    page.forgive();
    let query = address.split_once("/plain/").map_or("", |(_, query)| query);
    page.ready(&format!("plain/index.html{query}")).await?;
    named(page).await
}

async fn named(page: &Page) -> Result<(), Failure> {
    page.wait("its first chapter", "chapter() === 4").await?;
    page.run("guide().setAttribute('moment', 'mine')").await?;
    page.wait(
        "the clinic",
        &format!("text('.calls').includes({NAME:?}) && $('.calls a[href=\"tel:5550100\"]')"),
    )
    .await
}

/// Copied, or marked to be copied; and told.
pub async fn copied(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    put(page, "clinic", "Lake").await?;
    page.click("document.querySelector('[data-part=line] button')")
        .await?;
    page.wait(
        "it is told",
        "document.querySelector('[data-part=line] [role=status]').textContent.length > 10",
    )
    .await?;
    page.expect(
        "all of it is marked",
        "document.querySelector('#part-line').selectionStart === 0 && document.querySelector('#part-line').selectionEnd === document.querySelector('#part-line').value.length",
    )
    .await?;
    // Without a clipboard it is marked, and said how to go on.
    page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false")
        .await?;
    page.click("document.querySelector('[data-part=line] button')")
        .await?;
    page.wait(
        "how to go on",
        "document.querySelector('[data-part=line] [role=status]').textContent.includes('Ctrl and C')",
    )
    .await?;
    put(page, "phone", "555").await?;
    page.wait(
        "what was said of another line is gone",
        "document.querySelector('[data-part=line] [role=status]').textContent === ''",
    )
    .await
}

/// What no attribute can tell goes into a file; the line names it, the guide beside it has it already.
pub async fn file(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    page.expect("no file", "!shown(document.querySelector('#download'))")
        .await?;
    page.run("document.querySelector('.more').open = true")
        .await?;
    put(page, "clinic", "Lake").await?;
    put(page, "food_hours", "6").await?;
    put(page, "drip_minutes", "90").await?;
    page.wait(
        "the line names it",
        "document.querySelector('#part-line').value.includes(`config=\"${location.origin}/plain/clinic.json\"`)",
    )
    .await?;
    page.wait(
        "a range",
        "document.querySelector('#drip_minutes-wrong').textContent.includes('30 to 60')",
    )
    .await?;
    page.wait(
        "the guide tells it",
        "text('.differs').includes('Eat nothing for 6 hours before.')",
    )
    .await?;
    page.run(
        "window.saved = []; const make = URL.createObjectURL;
         URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return make(blob); };
         HTMLAnchorElement.prototype.click = function () { saved.name = this.download; };",
    )
    .await?;
    page.click("document.querySelector('#download')").await?;
    page.wait("a file", "saved.length === 1").await?;
    let text = page.text("saved[0]").await?;
    let file: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| Failure::new(error.to_string()))?;
    same(
        "its name",
        page.text("saved.name").await?,
        "clinic.json".to_owned(),
    )?;
    same("the time", file["times"]["food_hours"].as_u64(), Some(6))?;
    holds(
        "no time that is wrong",
        file["times"].get("drip_minutes").is_none(),
    )?;
    holds(
        "the line is short",
        page.kind != Kind::Chromium || text.len() < 200,
    )
}
