use crate::failure::{Failure, same};
use crate::page::Page;
use serde_json::json;

/// Puts a new guide with that attribute on the page, and waits for it. What the clinic tells shows where one gets help.
async fn put(page: &Page, name: &str, value: &str) -> Result<(), Failure> {
    let (name, value) = (json!(name), json!(value));
    page.run(&format!(
        "guide()?.remove(); seen.warnings.length = seen.events.length = 0; const made = document.createElement('ketamine-guide'); \
         made.setAttribute({name}, {value}); if (['phone', 'website'].includes({name})) made.setAttribute('chapter', 'safety'); document.body.append(made)"
    ))
    .await?;
    page.wait("the app is there", "app()").await
}

/// One warning and one event; the default is used.
pub async fn bad(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/empty.html").await?;
    for (name, value, allowed, default) in [
        (
            "theme",
            "neon",
            "auto light dark contrast",
            "$('.guide').dataset.theme === 'auto'",
        ),
        (
            "routes",
            "smoke",
            "iv im nasal lozenge",
            "$$('.routes .route').length === 4",
        ),
        (
            "chapter",
            "secrets",
            "session brain safety evidence plan",
            "chapter() === 0",
        ),
        ("moment", "yesterday", "day-before", "moment() === 0"),
        (
            "country",
            "zz",
            "us ca gb",
            "$('.crisis a').getAttribute('href') === 'tel:988'",
        ),
        (
            "phone",
            "call me",
            "digits",
            "shown($('[data-who=clinic]')) && !$('[data-who=clinic] a')",
        ),
        (
            "website",
            "http://clinic.example",
            "https:",
            "shown($('[data-who=clinic]')) && !$('[data-who=clinic] a')",
        ),
        (
            "mode",
            "huge",
            "embed page kiosk",
            "$('.guide').dataset.mode === 'embed'",
        ),
        ("lang", "xx", "en", "$('.guide').lang === 'en'"),
    ] {
        put(page, name, value).await?;
        page.expect(name, default).await?;
        let told = page.text("seen.warnings.join(' AND ')").await?;
        let one = told.starts_with("ketamine-guide: ") && !told.contains(" AND ");
        same(&format!("{name}: one warning in {told:?}"), one, true)?;
        let whole = told.contains(value) && told.contains(allowed);
        same(
            &format!("{name}: value and allowed in {told:?}"),
            whole,
            true,
        )?;
        let events = page.count("seen.events.filter((event) => event.name === 'error').length");
        same(name, events.await?, 1)?;
    }
    Ok(())
}

/// Each attribute on a guide that runs: set, then taken away.
pub async fn live(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/empty.html").await?;
    put(page, "country", "us").await?;
    for (name, value, there, gone) in [
        (
            "theme",
            "dark",
            "$('.guide').dataset.theme === 'dark'",
            "$('.guide').dataset.theme === 'auto'",
        ),
        // Taken away, it leaves the reader where they are.
        ("moment", "20", "moment() === 7", "moment() === 7"),
        (
            "routes",
            "nasal im",
            "$$('.routes .route').length === 2",
            "$$('.routes .route').length === 4",
        ),
        (
            "country",
            "gb",
            "$('.crisis a').getAttribute('href') === 'tel:116123'",
            "$('.crisis a').getAttribute('href') === 'tel:988'",
        ),
        ("chapter", "plan", "chapter() === 4", "chapter() === 0"),
    ] {
        let warned = page.count("seen.warnings.length").await?;
        page.run(&format!("guide().setAttribute('{name}', '{value}')"))
            .await?;
        page.wait(&format!("{name} is set"), there).await?;
        page.run(&format!("guide().removeAttribute('{name}')"))
            .await?;
        page.wait(&format!("{name} is taken away"), gone).await?;
        same(name, page.count("seen.warnings.length").await?, warned)?;
    }
    page.run("guide().setAttribute('chapter', 'safety'); guide().setAttribute('clinic', 'Lake Clinic'); guide().setAttribute('phone', '+1 555 0100')")
        .await?;
    let named = "text('[data-who=clinic]').includes('Lake Clinic') && $('[data-who=clinic] a').getAttribute('href') === 'tel:+15550100'";
    page.wait("the clinic is named", named).await?;
    page.run("guide().setAttribute('phone', 'call me')").await?;
    page.wait("a bad number is not shown", "!$('[data-who=clinic] a')")
        .await?;
    let told = page.text("seen.warnings.join()").await?;
    same("the warning names it", told.contains("call me"), true)?;
    page.run("guide().setAttribute('theme', 'neon')").await?;
    page.wait(
        "a bad value is told",
        "seen.warnings.at(-1).includes('neon')",
    )
    .await
}
