use crate::failure::{Failure, same};
use crate::matrix::cells::{Cell, pairs};
use crate::matrix::{Hosts, whole};
use crate::page::Page;

/// Some of the hosts of the matrix, in which every two settings meet; all of them are `cargo xtask matrix`.
pub async fn strict(page: &mut Page) -> Result<(), Failure> {
    let hosts = Hosts::open().await?;
    let cells = pairs().into_iter().chain(Cell::besides());
    let differ = whole(page, &hosts, cells, &mut Vec::new()).await;
    same("hosts that differ", differ.join("\n"), String::new())
}

/// Without the script, or without the tag, the link is there; a `<div>` becomes a guide.
pub async fn edited(page: &mut Page) -> Result<(), Failure> {
    let hosts = Hosts::open().await?;
    let link = "shown(document.querySelector('a[href=\"https://lake.example/guide/\"]'))";
    for name in ["no-script", "no-tag"] {
        page.driver.goto(hosts.edited(name)).await?;
        page.wait(name, "document.readyState === 'complete'")
            .await?;
        page.expect(name, link).await?;
    }
    page.driver.goto(hosts.edited("div")).await?;
    page.wait("the div is a guide", "app()").await?;
    page.expect(
        "with what it was told",
        "guide().clinic === 'Lake Clinic' && $('.crisis a').getAttribute('href') === 'tel:116123'",
    )
    .await?;
    page.expect("the link is put away", &format!("!{link}"))
        .await?;
    same(
        "errors",
        page.text("seen.uncaught.concat(seen.warnings).join()")
            .await?,
        String::new(),
    )
}
