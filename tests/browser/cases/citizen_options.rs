//! Points 8 to 12 of the checklist: attributes and properties.

use super::citizen::{INCLUDE, stand};
use crate::failure::{Failure, same};
use crate::page::Page;

/// What each option does, to be seen in the guide.
const SEEN: [(&str, &str, &str); 5] = [
    ("theme", "dark", "$('.guide').dataset.theme === 'dark'"),
    ("moment", "20", "moment() === 7"),
    ("routes", "nasal im", "$$('.routes .route').length === 2"),
    (
        "country",
        "gb",
        "$('.crisis a').getAttribute('href') === 'tel:116123'",
    ),
    ("chapter", "plan", "chapter() === 4"),
];

/// 8. Whatever is one word or number may be told as attribute or as property.
pub async fn either(page: &mut Page) -> Result<(), Failure> {
    for tell in ["make.setAttribute(name, value)", "make[name] = value"] {
        stand(page, "").await?;
        for (name, value, seen) in SEEN {
            page.run(&format!(
                "const [make, name, value] = [guide(), '{name}', '{value}']; {tell}"
            ))
            .await?;
            page.wait(&format!("{tell}: {name}"), seen).await?;
        }
    }
    Ok(())
}

/// Every option.
const ALL: &str = "'lang country routes chapter moment theme accent clinic phone website config mode idle'.split(' ')";

/// 9. Attribute and property are one, whichever is set, before and after the guide is there.
pub async fn in_sync(page: &mut Page) -> Result<(), Failure> {
    stand(page, "").await?;
    let wrong = format!(
        "JSON.stringify({ALL}.filter((name) => [document.createElement('ketamine-guide'), guide()].some((each) => {{ \
           each[name] = 'one'; const first = each.getAttribute(name); each.setAttribute(name, 'two'); const second = each[name]; \
           each.removeAttribute(name); const third = each[name]; \
           return first !== 'one' || second !== 'two' || third !== '' }})))"
    );
    same("not in sync", page.text(&wrong).await?, "[]".to_owned())?;
    let taken = format!(
        "JSON.stringify({ALL}.filter((name) => {{ const each = document.createElement('ketamine-guide'); each[name] = 'one'; each[name] = null; \
           return name !== 'lang' && each.hasAttribute(name) }}))"
    );
    same(
        "null takes it away",
        page.text(&taken).await?,
        "[]".to_owned(),
    )?;
    page.expect(
        "numbers are text",
        "Object.assign(document.createElement('ketamine-guide'), { moment: 20 }).getAttribute('moment') === '20'",
    )
    .await?;
    page.wait("the guide stands", "app()").await?;
    page.forgive();
    Ok(())
}

/// 10. Rich data comes as a property alone: an attribute that looks like data is an address.
pub async fn rich(page: &mut Page) -> Result<(), Failure> {
    stand(
        page,
        "window.file = { name: 'Elm Street' }; make.config = file",
    )
    .await?;
    page.expect("the same object", "guide().config === file")
        .await?;
    page.run("guide().setAttribute('config', 'odd.json')")
        .await?;
    page.expect(
        "an attribute comes instead",
        "guide().config === 'odd.json'",
    )
    .await?;
    page.wait("its faults are told", "seen.warnings.length > 0")
        .await
}

/// 11. Rich data is not written into an attribute.
pub async fn unreflected(page: &mut Page) -> Result<(), Failure> {
    stand(page, "make.config = { name: 'Elm Street' }").await?;
    page.run("guide().config = { name: 'Oak Street' }").await?;
    page.expect("no attribute", "!guide().attributes.length")
        .await?;
    page.run("guide().config = null").await?;
    page.expect(
        "nothing is left",
        "guide().config === '' && !guide().attributes.length",
    )
    .await
}

/// 12. Properties that were set before the script came are kept, and live on as properties.
pub async fn lazy(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run("const early = document.createElement('ketamine-guide'); Object.assign(early, { theme: 'dark', chapter: 'plan', config: { name: 'Elm Street' } }); place.append(early)")
        .await?;
    page.run(INCLUDE).await?;
    page.wait(
        "they are used",
        "app() && $('.guide').dataset.theme === 'dark' && chapter() === 4",
    )
    .await?;
    page.expect(
        "nothing hides the mirrors",
        "!Object.keys(guide()).length && guide().getAttribute('theme') === 'dark' && guide().config.name === 'Elm Street'",
    )
    .await?;
    page.run("guide().theme = 'light'").await?;
    page.wait(
        "and they are heard",
        "$('.guide').dataset.theme === 'light'",
    )
    .await
}
