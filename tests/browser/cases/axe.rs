use crate::engine::Kind;
use crate::failure::{Failure, same};
use crate::page::Page;

/// What axe-core finds, in lines.
const RUN: &str = "
return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 4).map((node) => `${id} (${help}): ${node.target.flat().join(' ')} ${node.html.slice(0, 160)} ${node.any.map((each) => each.message).join().slice(0, 160)}`)));
";

/// First, middle and last screen of each chapter, in each theme; the text as well.
pub async fn all(page: &mut Page) -> Result<(), Failure> {
    let Ok(path) = std::env::var("KETAMINE_GUIDE_AXE") else {
        println!("!! NOT TESTED: accessibility by axe-core in {}", page.kind);
        return Ok(());
    };
    let axe = std::fs::read_to_string(path)?;
    // Colours are computed alike everywhere; the other engines look at one theme.
    let themes: &[&str] = match page.kind {
        Kind::Chromium => &["light", "dark", "contrast"],
        Kind::Firefox => &["dark"],
        Kind::WebKit => &["light"],
    };
    let mut found = Vec::new();
    page.open("no-wasm/index.html").await?;
    page.wait("the text is there", "shown($('.notice.failed'))")
        .await?;
    page.driver.execute(axe.as_str(), Vec::new()).await?;
    look(page, "text", &mut found).await?;
    page.ready("plain/index.html").await?;
    page.driver.execute(axe.as_str(), Vec::new()).await?;
    for chapter in 0..5 {
        page.chapter(chapter).await?;
        let count = page.count("$$('.steps button').length").await?;
        let mut screens = vec![0, count / 2, count.saturating_sub(1)];
        screens.dedup();
        for screen in screens {
            page.run(&format!("$$('.steps button')[{screen}]?.click()"))
                .await?;
            for theme in themes {
                page.run(&format!("guide().setAttribute('theme', '{theme}')"))
                    .await?;
                look(
                    page,
                    &format!("chapter {chapter}, screen {screen}, {theme}"),
                    &mut found,
                )
                .await?;
            }
        }
    }
    same("violations", found.join("\n"), String::new())
}

async fn look(page: &Page, place: &str, found: &mut Vec<String>) -> Result<(), Failure> {
    // Colours on their way to others are neither.
    page.run("$$('*').forEach((node) => node.getAnimations().forEach((each) => each.finish?.call(each)))").await.ok();
    let violations = page.run(RUN).await?;
    for violation in violations.as_array().into_iter().flatten() {
        found.push(format!("{place}: {violation}"));
    }
    Ok(())
}
