//! What a web person is told when something stands where it should not: one line, with what to do.

use super::citizen::INCLUDE;
use crate::failure::{Failure, holds, same};
use crate::page::Page;

/// One warning each.
pub async fn mistakes(page: &mut Page) -> Result<(), Failure> {
    for (path, says) in [
        ("no-load/one.html", "copy all files of dist/ to http"),
        ("no-wasm/one.html", "copy all files of dist/ to http"),
        ("no-glue/one.html", "copy all files of dist/ to http"),
        ("half-wasm/one.html", "unchanged"),
        ("no-eval/one.html", "'wasm-unsafe-eval' in script-src"),
    ] {
        page.open(path).await?;
        page.wait(path, "seen.warnings.length > 0").await?;
        let told = page.text("seen.warnings.join(' AND ')").await?;
        let one = told.starts_with("ketamine-guide: ") && !told.contains(" AND ");
        holds(
            &format!("{path}: one warning, with what to do: {told}"),
            one && told.contains(says),
        )?;
    }
    page.forgive();
    Ok(())
}

/// A script without an address of its own cannot know where its files are.
pub async fn bundled(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run("fetch('ketamine-guide.js').then((got) => got.text()).then((text) => { history.replaceState(null, '', '/open/elsewhere/'); document.head.append(Object.assign(document.createElement('script'), { textContent: text })); place.append(document.createElement('ketamine-guide')) })")
        .await?;
    page.wait("it is told", "seen.warnings.length > 0").await?;
    let told = page.text("seen.warnings.join(' AND ')").await?;
    holds(&told, told.contains("by a <script src> of its own"))?;
    same("warnings", page.count("seen.warnings.length").await?, 1)?;
    page.forgive();
    // As it should be, it would have been well.
    page.open("open/bare.html").await?;
    page.run(&format!(
        "{INCLUDE}; place.append(document.createElement('ketamine-guide'))"
    ))
    .await?;
    page.wait("the app is there", "app()").await
}
