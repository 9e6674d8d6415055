use crate::failure::{Failure, holds};
use crate::page::Page;
use thirtyfour::Key;

/// Enter opens each chapter, *Next* leads through its screens into the next one, the focus goes along.
pub async fn chapters(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    for index in 0..5 {
        let button = format!("$$('.chapters button')[{index}]");
        match index {
            0 => page.tab_to(&button).await?,
            _ => page.back_to(&button).await?,
        }
        page.press(Key::Enter).await?;
        let open = format!("chapter() === {index}");
        page.wait("Enter opens the chapter", &open).await?;
        at_heading(page).await?;
        walk(page, index).await?;
    }
    Ok(())
}

/// From the first screen of a chapter past its last one.
async fn walk(page: &Page, index: usize) -> Result<(), Failure> {
    let mut titles = Vec::new();
    loop {
        titles.push(page.text("text('.moment') + text('.title')").await?);
        let step = page.text("text('.steer .step')").await?;
        let mut numbers = step.split(" of ");
        let last = step.is_empty() || numbers.next() == numbers.next();
        page.tab_to("$('.steer .next')").await?;
        page.press(Key::Enter).await?;
        if last {
            break;
        }
        let step = serde_json::json!(step);
        let turned = format!("text('.steer .step') !== {step} && chapter() === {index}");
        page.wait("Next turns to the next screen", &turned).await?;
        // On the clock the reader stays at the clock.
        if index != 0 {
            at_heading(page).await?;
        }
    }
    let next = (index + 1) % 5;
    page.wait("the last screen leads on", &format!("chapter() === {next}"))
        .await?;
    at_heading(page).await?;
    let count = titles.len();
    titles.dedup();
    holds("every screen has a title of its own", titles.len() == count)
}

async fn at_heading(page: &Page) -> Result<(), Failure> {
    page.wait("the heading has the focus", "focused() === $('h2.title')")
        .await
}

/// Enter opens the card, Escape closes it, the focus is back at the term.
pub async fn term(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    page.tab_to("$('.screen .term')").await?;
    page.press(Key::Enter).await?;
    page.wait("the card is open", "shown($('.card:popover-open'))")
        .await?;
    let named = "$('.card:popover-open').id === $('.screen .term').getAttribute('popovertarget')";
    page.expect("it is the term's card", named).await?;
    page.press(Key::Escape).await?;
    page.wait("the card is closed", "!$('.card:popover-open')")
        .await?;
    page.wait("the focus is back", "focused() === $('.screen .term')")
        .await
}
