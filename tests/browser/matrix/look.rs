use super::Hosts;
use super::cells::{Cell, Framing, Gives};
use crate::failure::{Failure, holds, same};
use crate::page::Page;

/// When it is clear what the host gives: the app stands, or has given up, or our script may not run at all.
const CLEAR: &str = "document.readyState === 'complete' && \
    (!customElements.get('ketamine-guide') || app() || seen.warnings.length > 0)";

/// The link is there to be read and followed.
const READABLE: &str = "shown(guide().querySelector('a')) && guide().innerText.includes('Read the guide') && \
    guide().querySelector('a').href === 'https://lake.example/guide/'";

/// Where our script runs, all of the text is, not the link alone.
const WHOLE: &str = "shown($('.room article')) && $('.room article').innerText.length > 20000";

const STEP: &str = "text('.steer .step') + text('h2.title')";

/// Opens a host and tells what a visitor has there. An error where it is neither of the two, or the page had errors.
pub async fn look(page: &Page, hosts: &Hosts, cell: Cell) -> Result<Gives, Failure> {
    page.driver.goto(hosts.address(cell)).await?;
    if cell.framing != Framing::Top {
        page.driver.enter_frame(0).await?;
    }
    let found = within(page).await;
    // The next one starts at the top, whatever was found.
    page.driver.enter_default_frame().await?;
    found
}

async fn within(page: &Page) -> Result<Gives, Failure> {
    page.wait("the host's page is clear", CLEAR).await?;
    let interactive = page.ask("!!guide().shadowRoot && app()").await? == true;
    if interactive {
        let before = page.text(STEP).await?;
        page.click("$('.steer .next')").await?;
        let changed = format!("{STEP} !== {}", serde_json::Value::from(before));
        page.wait("Next changes the screen", &changed).await?;
        page.expect("the text is put away", "!shown(guide().querySelector('a'))")
            .await?;
    } else {
        page.expect("the text can be read", READABLE).await?;
        if page.ask("!!guide().shadowRoot").await? == true {
            page.wait("all of it", WHOLE).await?;
        }
    }
    // Without any script there is no probe either, and nothing that could fail.
    let probed = page.ask("!!window.seen").await? == true;
    let scripted = page.ask("!!guide().shadowRoot").await? == true;
    holds("the probe runs where our script does", probed || !scripted)?;
    let uncaught = "(window.seen ? seen.uncaught.concat(seen.errors) : []).join('; ')";
    same("errors", page.text(uncaught).await?, String::new())?;
    Ok(if interactive {
        Gives::Interactive
    } else {
        Gives::Text
    })
}
