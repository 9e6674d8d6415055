//! What comes later than the guide: the living picture's program.

use crate::failure::{Failure, same};
use crate::page::Page;

/// A guide whose `load` the test has in hand: it stands between the glue and the loader.
const TAP: &str = "
let glue;
Object.defineProperty(window, 'ketamineGuideWasm', {
  configurable: true,
  get: () => glue,
  set: (made) => {
    const mount = (...all) => ((window.load = all[3]), made.mount(...all));
    glue = Object.assign((...all) => made(...all), { mount, panicked: () => made.panicked() });
  },
});
document.body.append(document.createElement('ketamine-guide'));
";

/// Asks twice at once.
const TWICE: &str = "
window.came = [];
for (const _ of [1, 2]) load('synapse', (it) => came.push(it));
";

/// The class comes when it is asked for, once for all who ask, and not before.
pub async fn synapse(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/empty.html").await?;
    page.run(TAP).await?;
    page.wait("the app is there", "app()").await?;
    let before = page.asked()?;
    same("asked for at the start", living(&before), 0)?;
    page.run(TWICE).await?;
    page.wait("both have it", "came.length === 2").await?;
    page.expect(
        "it is one class",
        "came[0] === came[1] && typeof came[0] === 'function' && came[0] === ketamineGuideSynapse.Living",
    )
    .await?;
    same("asked for once, two files", living(&page.asked()?), 2)
}

fn living(asked: &[String]) -> usize {
    let is_it = |path: &&String| path.contains("guide-synapse-");
    asked.iter().filter(is_it).count()
}

/// Who asks for what does not come is told so, and may ask again; the guide goes on.
pub async fn missing(page: &mut Page) -> Result<(), Failure> {
    page.open("no-synapse/empty.html").await?;
    page.run(TAP).await?;
    page.wait("the app is there", "app()").await?;
    page.run(TWICE).await?;
    page.wait("both hear that it did not come", "came.length === 2")
        .await?;
    page.expect("nothing came", "came.every((each) => each === undefined)")
        .await?;
    page.asked()?;
    page.run("load('synapse', (last) => came.push(last))")
        .await?;
    page.wait("the next one hears", "came.length === 3").await?;
    same("it was asked for again", living(&page.asked()?) > 0, true)?;
    page.expect("the guide stands", "app()").await?;
    page.forgive();
    Ok(())
}

/// A trap of the living picture leaves the guide alone; the same trap without its glue in the stack does not.
pub async fn trap(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    page.run(
        "const glue = performance.getEntriesByType('resource').map((each) => each.name).find((name) => /guide-[0-9a-f]+\\.js$/.test(name));
         window.fall = (also) => {
           const error = new window.WebAssembly.RuntimeError('unreachable');
           Object.defineProperty(error, 'stack', { value: `RuntimeError\\n at ${also}\\n at ${glue}` });
           dispatchEvent(new ErrorEvent('error', { error }));
         };
         fetch(performance.getEntriesByType('resource').map((each) => each.name).find((name) => name.includes('guide-load-'))).then((file) => file.text()).then((text) => (window.theirs = /guide-synapse-[0-9a-f]+\\.js/.exec(text)[0]))",
    )
    .await?;
    page.wait("the names are known", "!!window.theirs").await?;
    page.run("fall(theirs)").await?;
    page.expect("the guide stands", "app()").await?;
    page.run("fall('elsewhere.js')").await?;
    page.wait("the text is back", super::fallback::TEXT_WITH_NOTE)
        .await?;
    page.forgive();
    Ok(())
}
