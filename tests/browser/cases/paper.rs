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

/// The button of the plan prints the plan alone.
pub async fn plan(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#plan").await?;
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
