use crate::failure::{Failure, holds, same};
use crate::page::Page;
use std::collections::BTreeSet;

/// Every country: its line in the head of each screen, or what to do where none is known.
pub async fn countries(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    let count = page.count("$('.country select').options.length").await?;
    let mut lines = BTreeSet::new();
    for index in 0..count {
        page.run(&format!("$('.country select').selectedIndex = {index}; $('.country select').dispatchEvent(new Event('change', {{ bubbles: true }}))"))
            .await?;
        let there = "$$('.top .crisis a').every((link) => /^(tel|sms):[+0-9]+$/.test(link.getAttribute('href'))) && text('.top .crisis').length > 30";
        page.wait("the line is there", there).await?;
        lines.insert(page.text("text('.top .crisis')").await?);
    }
    // Two countries share a number, no more.
    holds("the lines follow the country", lines.len() + 3 > count)?;
    for chapter in 0..5 {
        page.chapter(chapter).await?;
        page.expect("the line is on every screen", "shown($('.top .crisis'))")
            .await?;
    }
    Ok(())
}

/// Radio buttons change what is seen, not only what is marked.
pub async fn display(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    let mut sizes = Vec::new();
    for index in 0..3 {
        page.click(&format!("$$('input[name=size]')[{index}].closest('label')"))
            .await?;
        page.wait(
            "it is chosen",
            &format!("$$('input[name=size]')[{index}].checked"),
        )
        .await?;
        sizes.push(
            page.count("parseFloat(getComputedStyle($('.screen .lead p')).fontSize)")
                .await?,
        );
    }
    holds(
        &format!("the text grows: {sizes:?}"),
        sizes.is_sorted_by(|a, b| a < b),
    )?;
    let mut colours = BTreeSet::new();
    for (index, theme) in ["auto", "light", "dark", "contrast"]
        .into_iter()
        .enumerate()
    {
        page.click(&format!(
            "$$('input[name=theme]')[{index}].closest('label')"
        ))
        .await?;
        page.wait(theme, &format!("$('.guide').dataset.theme === '{theme}'"))
            .await?;
        let colour = "[$('.guide'), $('.guide h2')].map((node) => getComputedStyle(node).color + getComputedStyle(node).backgroundColor).join()";
        colours.insert(page.text(colour).await?);
    }
    same("light, dark and contrast look apart", colours.len(), 3)
}
