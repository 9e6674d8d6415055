use crate::failure::{Failure, holds, same};
use crate::page::Page;

use thirtyfour::common::print::{PrintPage, PrintParameters};

/// Width and height of paper, in centimetres.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)];

/// Sheets that the open page fills.
async fn sheets(page: &Page, width: f64, height: f64) -> Result<usize, Failure> {
    let parameters = PrintParameters {
        page: PrintPage { width, height },
        ..PrintParameters::default()
    };
    let paper = page.driver.print_page(parameters).await?;
    let text = String::from_utf8_lossy(&paper);
    let (all, lists) = (
        text.matches("/Type /Page").count(),
        text.matches("/Type /Pages").count(),
    );
    Ok(all - lists)
}

/// Without a mark the whole article prints.
pub async fn article(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    for (name, width, height) in PAPERS {
        let count = sheets(page, width, height).await?;
        holds(
            &format!("{name}: {count} sheets hold an article"),
            (15..200).contains(&count),
        )?;
    }
    Ok(())
}

/// The button of the plan prints the plan alone, on one page for every route.
pub async fn plan(page: &mut Page) -> Result<(), Failure> {
    for route in ["iv", "im", "nasal", "lozenge"] {
        page.ready(&format!("plain/index.html#plan/{route}/mine"))
            .await?;
        page.wait("the plan", "shown($('.plan'))").await?;
        let (_, width, height) = PAPERS[0];
        same(
            "by the browser's own menu",
            sheets(page, width, height).await?,
            1,
        )?;
        print(page).await?;
    }
    Ok(())
}

/// Everything ticked, typed and chosen.
const FILL: &str = "
for (const box of $$('.plan input[type=checkbox]')) box.click();
$$('.sentence input')[1].click();
for (const line of $$('.plan input[type=text]')) {
  line.value = 'What would I like to say about this, in so many words as fit on a line here?'.slice(0, line.maxLength);
  line.dispatchEvent(new Event('input', { bubbles: true }));
}
";

/// The fullest plan, with a clinic's own times and a long name, is still one page.
pub async fn full(page: &mut Page) -> Result<(), Failure> {
    for route in ["iv", "nasal"] {
        page.ready(&format!(
            "plain/index.html?config=elm.json#plan/{route}/matters"
        ))
        .await?;
        page.wait("the cards", "$$('.matter').length === 7").await?;
        for place in [6, 3, 1] {
            page.click(&format!("$$('.matter .up')[{place}]")).await?;
        }
        page.step(1).await?;
        page.wait("its questions", "$$('.leading li').length === 3")
            .await?;
        page.run(FILL).await?;
        page.wait(
            "it is full",
            "$$('.plan li input').every((box) => box.checked) && $$('.asks li').every((each) => 'goes' in each.dataset)",
        )
        .await?;
        print(page).await?;
    }
    Ok(())
}

/// So is a plan with a clinic's own questions and list.
pub async fn worded(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html?config=worded.json#plan/iv/mine")
        .await?;
    page.wait("its words", "$$('.lists > .list').length === 4")
        .await?;
    page.run(FILL).await?;
    print(page).await?;
    // Its logo does not come here.
    page.forgive();
    Ok(())
}

async fn print(page: &Page) -> Result<(), Failure> {
    for (name, width, height) in PAPERS {
        page.click("$('.print')").await?;
        page.wait("the page was asked to print", "seen.prints > 0")
            .await?;
        page.expect("the root is marked", "$('.mount').dataset.print === 'plan'")
            .await?;
        same(name, sheets(page, width, height).await?, 1)?;
    }
    page.expect("the mark is gone", "!('print' in $('.mount').dataset)")
        .await
}
