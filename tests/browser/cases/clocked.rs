//! The clock that tests of the kiosk have in hand: `pages/clock.js`.

use crate::failure::{Failure, same};
use crate::page::Page;

/// Timers of a page, told as they fire. Firefox gives scripts of tests a `Date` of their own.
const TIMERS: &str = "
window.told = [];
const tell = (name) => () => told.push(`${name} ${Math.round(performance.now() - began)}`);
window.began = performance.now();
window.begin = window.Date.now();
setTimeout(tell('late'), 300);
setTimeout(tell('soon'), 100);
setInterval(tell('tick'), 100);
clearTimeout(setTimeout(tell('never'), 50));
setTimeout(() => Promise.resolve().then(() => setTimeout(tell('after'), 50)), 100);
";

/// Time stands, passes in order, is slept over; the wall clock is its own.
pub async fn passes(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/kiosk.html").await?;
    page.run(TIMERS).await?;
    page.expect(
        "it stands",
        "told.length === 0 && performance.now() === began",
    )
    .await?;
    page.run("return clock.pass(300)").await?;
    let told = page.text("told.join()").await?;
    same(
        "300 ms",
        told.as_str(),
        "soon 100,tick 100,after 150,tick 200,late 300,tick 300",
    )?;
    page.run("told.length = 0; return clock.sleep(10000)")
        .await?;
    same(
        "10 s asleep",
        page.text("told.join()").await?.as_str(),
        "tick 10300",
    )?;
    page.run("clock.set(-3600000)").await?;
    same(
        "an hour back",
        page.count("begin + 10300 - window.Date.now()").await?,
        3_600_000,
    )?;
    page.run("told.length = 0; clock.flow(true)").await?;
    page.wait("it flows", "told.length > 0").await?;
    page.run("clock.flow(false)").await.map(drop)
}
