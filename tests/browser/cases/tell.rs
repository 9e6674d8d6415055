//! *Tell your team first*: a private list. Every box is tapped, and nothing of it gets out.

use crate::failure::{Failure, same};
use crate::page::Page;
use thirtyfour::Key;

/// The four screens with boxes.
const SCREENS: [&str; 4] = ["must-not", "talk-first", "medicines", "pregnancy"];

/// Notes all that a page could hear or keep: what is logged, sent or dispatched.
const LISTEN: &str = "
window.heard = [];
for (const method of ['log', 'info', 'debug', 'dir', 'table', 'trace']) console[method] = (...words) => heard.push([method, words.map(String)]);
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { heard.push(['event', event.type]); return dispatch.call(this, event); };
for (const [owner, name] of [[window, 'fetch'], [navigator, 'sendBeacon'], [history, 'pushState'], [history, 'replaceState'], [XMLHttpRequest.prototype, 'send'], [Storage.prototype, 'setItem'], [window, 'postMessage']]) {
  const was = owner[name];
  owner[name] = function (...words) { heard.push([name, words.map(String)]); return was.apply(this, words); };
}";

/// All that a page knows.
const KNOWN: &str = "JSON.stringify([heard, location.href, document.cookie, history.length, history.state, { ...localStorage }, { ...sessionStorage }, seen.events, seen.warnings, seen.errors, document.title, guide().outerHTML])";

/// What is answered.
const ANSWERS: &str = "text('.to-tell .answers')";

/// What the guide has asked for; a browser asks for an icon by itself.
fn asked(page: &Page) -> Result<Vec<String>, Failure> {
    let mut asked = page.asked()?;
    asked.retain(|path| !path.ends_with("favicon.ico"));
    Ok(asked)
}

/// Opens a screen of *Staying safe* and waits for its boxes.
async fn open(page: &mut Page, screen: &str) -> Result<(), Failure> {
    page.run(&format!("location.hash = '#safety/iv/{screen}'"))
        .await?;
    let there = format!(
        "location.hash.endsWith('/{screen}') && $$('.tell input').length > 2 && shown($('.to-tell'))"
    );
    page.wait("its boxes", &there).await
}

/// Taps every box; what a page could know of it is the same before and after.
pub async fn private(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#safety/iv/must-not").await?;
    page.wait("the words", "$$('.tell input').length > 2")
        .await?;
    page.run(LISTEN).await?;
    let (mut tapped, mut titles) = (0, Vec::new());
    for screen in SCREENS {
        open(page, screen).await?;
        let title = page.text("text('.title')").await?;
        same("a screen of its own", titles.contains(&title), false)?;
        titles.push(title);
        page.asked()?;
        let before = page.text(KNOWN).await?;
        let boxes = page.count("$$('.tell input').length").await?;
        for index in 0..boxes {
            page.click(&format!("$$('.tell input')[{index}]")).await?;
        }
        tapped += boxes;
        let all = format!(
            "$$('.tell input').every((each) => each.checked) && $$('.tell .answer').every(shown) && $$('.to-tell li').length === {tapped}"
        );
        page.wait("all are tapped and answered", &all).await?;
        same("what the page knows", page.text(KNOWN).await?, before)?;
        same("what was asked for", asked(page)?, Vec::new())?;
    }
    page.expect(
        "what asks to wait is named first",
        "$('.to-tell .answers > :first-child').dataset.answer === 'wait' && text('.to-tell [data-answer=wait] li').includes('bulge')",
    )
    .await?;
    for never in [
        "score",
        "risk level",
        "you are fine",
        "no risk",
        "you may have",
    ] {
        let said = format!("!text('.tells').toLowerCase().includes('{never}')");
        page.expect(never, &said).await?;
    }
    let kept = "Promise.all([indexedDB.databases ? indexedDB.databases() : [], window.caches ? caches.keys() : []]).then((all) => all.flat().length)";
    same("databases and caches", page.count(kept).await?, 0)?;
    same("cookies", page.driver.get_all_cookies().await?.len(), 0)?;
    // Another guide on the same page, and the same page again, know nothing.
    page.run("const made = document.createElement('ketamine-guide'); made.setAttribute('chapter', 'safety'); made.setAttribute('moment', 'must-not'); document.body.append(made); made.scrollIntoView()")
        .await?;
    page.wait(
        "a fresh guide starts empty",
        "$$('.tell input', 1).length > 2 && $$('.tell :checked', 1).length === 0 && $$('.to-tell li', 1).length === 0",
    )
    .await?;
    page.expect("the first keeps its own", "$$('.tell :checked').length > 0")
        .await?;
    page.ready("plain/index.html#safety/iv/must-not").await?;
    page.wait("the words again", "$$('.tell input').length > 2")
        .await?;
    page.expect("nothing is tapped", "$$('.tell :checked').length === 0")
        .await
}

/// By keyboard alone: a box is ticked and answered, a wait asks first, and one button clears all and keeps the focus.
pub async fn answered(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#safety/iv/talk-first").await?;
    page.wait("the words", "$$('.tell input').length > 2")
        .await?;
    let always = format!("{ANSWERS}.includes('Do not stop any medicine on your own.')");
    let none = format!("{ANSWERS}.includes('Tell your team your whole history anyway.')");
    page.expect("nothing tapped", &none).await?;
    page.expect("and no medicine stopped", &always).await?;
    page.tab_to("$$('.tell input')[0]").await?;
    page.press(Key::Space).await?;
    page.wait(
        "told",
        &format!("{ANSWERS}.includes('Tell your team before your visit.')"),
    )
    .await?;
    page.expect("beside the box", "shown($('.tell .answer'))")
        .await?;
    page.expect("no medicine stopped", &always).await?;
    // A term has its card below the lists: in a label it would tick the box.
    page.expect(
        "terms are linked",
        "$$('.know .term').length === 2 && !$('.tell .term')",
    )
    .await?;
    page.expect("not the other answer", &format!("!{none}"))
        .await?;
    page.run("$$('.tell li[data-answer=wait] input')[0].focus()")
        .await?;
    page.press(Key::Space).await?;
    let wait = "text('.to-tell .answers > :first-child').startsWith('Do not have this medicine until you have talked')";
    page.wait("the wait comes first", wait).await?;
    page.expect("no medicine stopped", &always).await?;
    page.expect(
        "it says where taps stay",
        "shown($('.to-tell .private')) && text('.to-tell .private').includes('goes nowhere else')",
    )
    .await?;
    page.run("$('.to-tell button').focus()").await?;
    page.press(Key::Enter).await?;
    page.wait("cleared, and told", &none).await?;
    page.expect(
        "no box, and the focus stays",
        "$$('.tell :checked').length === 0 && $$('.to-tell li').length === 0 && focused() === $('.to-tell button')",
    )
    .await
}
