use crate::failure::{Failure, same};
use crate::page::Page;
use std::time::Duration;

/// What axe-core finds, in lines.
const RUN: &str = "
// axe does not know that what a hidden slot holds is not there.
const unseen = app() ? ['article'] : [];
return axe.run({ include: document, exclude: unseen }, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 4).map((node) => `${id} (${help}): ${node.target.flat().join(' ')} ${node.html.slice(0, 160)} ${node.any.map((each) => each.message).join().slice(0, 160)}`)));
";

/// The themes a reader can choose.
const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// First, middle and last screen of each chapter, in each theme; the text as well.
pub async fn all(page: &mut Page) -> Result<(), Failure> {
    let Ok(path) = std::env::var("KETAMINE_GUIDE_AXE") else {
        println!("!! NOT TESTED: accessibility by axe-core in {}", page.kind);
        return Ok(());
    };
    let axe = std::fs::read_to_string(path)?;
    let mut found = Vec::new();
    page.open("no-wasm/index.html").await?;
    page.wait("the text is there", "shown($('.notice.failed'))")
        .await?;
    page.driver.execute(axe.as_str(), Vec::new()).await?;
    look(page, "text", &mut found).await?;
    page.ready("plain/index.html").await?;
    page.driver.execute(axe.as_str(), Vec::new()).await?;
    for theme in THEMES {
        page.run(&format!("guide().setAttribute('theme', '{theme}')"))
            .await?;
        // Colours on their way to others are neither.
        tokio::time::sleep(Duration::from_millis(600)).await;
        for chapter in 0..5 {
            screens(page, theme, chapter, &mut found).await?;
        }
    }
    same("violations", found.join("\n"), String::new())
}

/// Rates in both ways to show them, how sure we are, and choices.
pub async fn rates(page: &mut Page) -> Result<(), Failure> {
    let Ok(path) = std::env::var("KETAMINE_GUIDE_AXE") else {
        println!("!! NOT TESTED: accessibility by axe-core in {}", page.kind);
        return Ok(());
    };
    let axe = std::fs::read_to_string(path)?;
    let mut found = Vec::new();
    page.ready("plain/index.html#safety/iv/common").await?;
    page.driver.execute(axe.as_str(), Vec::new()).await?;
    page.wait("the rates are there", "$$('.rates .rate').length === 24")
        .await?;
    for theme in THEMES {
        page.run(&format!("guide().setAttribute('theme', '{theme}')"))
            .await?;
        tokio::time::sleep(Duration::from_millis(600)).await;
        page.chapter(2).await?;
        for show in [1, 0] {
            page.run(&format!("$$('.rates input[name=shows]')[{show}].click()"))
                .await?;
            page.run("$('.rates .worry').click()").await?;
            look(page, &format!("rates {show}, {theme}"), &mut found).await?;
        }
        page.chapter(3).await?;
        for name in ["In short", "PTSD", "Your choices"] {
            page.run(&format!(
                "$$('.steps li button').find((each) => each.textContent === '{name}').click()"
            ))
            .await?;
            look(page, &format!("{name}, {theme}"), &mut found).await?;
        }
    }
    same("violations", found.join("\n"), String::new())
}

/// Every state of a waiting room's screen. Its clock goes while axe looks, which waits in between.
pub async fn kiosk(page: &mut Page) -> Result<(), Failure> {
    let Ok(path) = std::env::var("KETAMINE_GUIDE_AXE") else {
        println!("!! NOT TESTED: accessibility by axe-core in {}", page.kind);
        return Ok(());
    };
    let axe = std::fs::read_to_string(path)?;
    let mut found = Vec::new();
    for theme in THEMES {
        page.ready(&format!(
            "tongues/kiosk.html?mode=kiosk&theme={theme}&config=elm.json"
        ))
        .await?;
        page.driver.execute(axe.as_str(), Vec::new()).await?;
        for (state, way, there) in [
            ("attract", "", "$('.begin')"),
            ("language", "$('.begin').click()", "$('.languages')"),
            (
                "guide",
                "$('.kiosk button[lang=en]').click()",
                "$('.to-take')",
            ),
            ("lower", "$('.lower').click()", "$('[data-low]')"),
            ("take", "$('.to-take').click()", "$('.along .code')"),
            (
                "still",
                "$('.along .shut').click(); await clock.pass(92000)",
                "shown($('.still'))",
            ),
        ] {
            page.run(&format!("return (async () => {{ {way} }})()"))
                .await?;
            page.wait(state, there).await?;
            page.run("clock.flow(true)").await?;
            let rest = "$('.kiosk').getAnimations({ subtree: true }).every((each) => !each.transitionProperty)";
            page.wait("what changes has changed", rest).await?;
            look(page, &format!("{state}, {theme}"), &mut found).await?;
            page.run("clock.flow(false)").await?;
        }
    }
    same("violations", found.join("\n"), String::new())
}

/// First, middle and last screen of a chapter.
async fn screens(
    page: &Page,
    theme: &str,
    chapter: usize,
    found: &mut Vec<String>,
) -> Result<(), Failure> {
    page.chapter(chapter).await?;
    page.wait("all words are there", "$$('.foot .list li').length > 5")
        .await?;
    let count = page.count("$$('.steps li button').length").await?;
    let mut screens = vec![0, count / 2, count.saturating_sub(1)];
    screens.dedup();
    // Lists to tap, and the clock of the next day with a time chosen.
    for name in ["Talk first", "After the visit"] {
        let at =
            format!("$$('.steps li button').findIndex((each) => each.textContent === '{name}')");
        let at = page.ask(&at).await?.as_u64();
        screens.extend(at.map(|at| at as usize));
    }
    for screen in screens {
        if count > 0 {
            page.step(screen).await?;
        }
        if page.ask("!!$('.after')").await? == true {
            super::after::ends(page, 1, 31).await?;
        }
        let place = format!("chapter {chapter}, screen {screen}, {theme}");
        look(page, &place, found).await?;
    }
    Ok(())
}

async fn look(page: &Page, place: &str, found: &mut Vec<String>) -> Result<(), Failure> {
    page.run("document.getAnimations().forEach((each) => each.effect.getComputedTiming().endTime < Infinity && each.finish())")
        .await?;
    let violations = page.run(RUN).await?;
    for violation in violations.as_array().into_iter().flatten() {
        found.push(format!("{place}: {violation}"));
    }
    Ok(())
}
