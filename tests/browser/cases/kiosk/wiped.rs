//! Nothing of a visit is left.

use super::{at, begin, fresh, pass};
use crate::failure::{Failure, same};
use crate::page::Page;

/// All that a page holds and keeps, as one text: markup and what is set beside it, sheets, place, scrolling, focus,
/// selection, every store.
const ALL: &str = r#"
return (async () => {
const said = [];
const walk = (node, depth) => {
  const { nodeName, nodeType } = node;
  let line = `${" ".repeat(depth)}${nodeName}`;
  if (nodeType === 3 || nodeType === 8) line += ` ${node.data}`;
  if (nodeType === 1) {
    // What nobody's pictures are painted on takes its size a frame later.
    const told = [...node.attributes].filter(({ name }) => nodeName !== "CANVAS" || name === "class");
    for (const { name, value } of told.sort((a, b) => (a.name < b.name ? -1 : 1))) line += ` ${name}=${JSON.stringify(value)}`;
    for (const name of ["value", "checked", "selectedIndex", "open", "scrollTop", "scrollLeft", "disabled", "hidden"]) {
      if (name in node && node[name]) line += ` .${name}=${node[name]}`;
    }
  }
  said.push(line);
  if (node.shadowRoot) {
    said.push(`sheets ${node.shadowRoot.adoptedStyleSheets.length}`);
    node.shadowRoot.childNodes.forEach((each) => walk(each, depth + 1));
  }
  if (!["SCRIPT", "STYLE"].includes(nodeName)) node.childNodes.forEach((each) => walk(each, depth + 1));
};
walk(document.documentElement, 0);
const chosen = getSelection();
said.push(`sheets ${document.adoptedStyleSheets.length}`, `title ${document.title}`, `at ${location.href}`, `steps ${history.length}`);
said.push(`state ${JSON.stringify(history.state)}`, `scrolled ${scrollX} ${scrollY}`, `focus ${focused()?.nodeName}`);
said.push(`chosen ${chosen.isCollapsed || chosen.rangeCount === 0} ${String(chosen)}`, `cookies ${document.cookie}`);
said.push(`kept ${JSON.stringify(localStorage)}`, `kept for the session ${JSON.stringify(sessionStorage)}`);
said.push(`bases ${JSON.stringify((await indexedDB.databases?.()) ?? [])}`, `speaking ${!!window.speechSynthesis?.speaking}`);
return said.join("\n");
})();
"#;

/// What a visitor may do: chapters, a route, text size, theme, ticks, typing, folds, scrolling, a selection.
const VISIT: &str = r#"
return (async () => {
const set = (node, kind) => node.dispatchEvent(new Event(kind, { bubbles: true }));
const touch = async () => {
  for (const box of $$("input[type=checkbox], input[type=radio]")) box.click();
  for (const fold of $$("details")) fold.open = true;
  for (const field of $$("input[type=text]")) (field.value = "Ann"), set(field, "input");
  for (const list of $$("select")) (list.selectedIndex = list.length - 1), set(list, "change");
  for (const slider of $$("input[type=range]")) (slider.value = slider.max / 2), set(slider, "input");
  for (const node of $$(".pane, .kiosk, .guide, .screen")) node.scrollTop = 500;
  scrollTo(0, 300);
  getSelection().selectAllChildren(document.body);
  await new Promise((done) => queueMicrotask(done));
};
for (let each = 0; each < 5; each++) {
  $$(".chapters button")[each].click();
  await touch();
  for (let step = 0; step < 4; step++) ($(".next") ?? { click() {} }).click();
  await touch();
}
$$("input[type=text]")[0]?.focus();
})();
"#;

async fn snapshot(page: &Page) -> Result<String, Failure> {
    // Promises that wait, and what a frame shows.
    pass(page, 0).await?;
    let told = page.run(ALL).await?;
    Ok(told.as_str().unwrap_or_default().to_owned())
}

/// Byte by byte: what stands after a visit is what stands at a fresh start.
pub async fn nothing(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    let first = snapshot(page).await?;
    for by_time in [false, true] {
        begin(page).await?;
        page.run(VISIT).await?;
        let during = snapshot(page).await?;
        let changed = during.lines().filter(|line| !first.contains(line)).count();
        if changed < 20 {
            return Err(Failure::new(format!(
                "the visit left {changed} traces to wipe; that is none to speak of"
            )));
        }
        if by_time {
            pass(page, 92).await?;
            at(page, "still").await?;
            pass(page, 21).await?;
        } else {
            page.click("$('.finish')").await?;
        }
        at(page, "attract").await?;
        let after = snapshot(page).await?;
        let differs = |a: &str, b: &str| {
            a.lines()
                .filter(|line| !b.contains(line))
                .take(8)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        same("what the visit left", differs(&after, &first), Vec::new())?;
        same("what the visit took", differs(&first, &after), Vec::new())?;
        same("byte by byte", after == first, true)?;
    }
    Ok(())
}

/// The element that held the visit is gone, with all it held.
pub async fn dropped(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    begin(page).await?;
    page.run("window.old = new WeakRef(guide()); window.before = guide()")
        .await?;
    page.click("$('.finish')").await?;
    at(page, "attract").await?;
    page.expect(
        "another element",
        "before !== guide() && !before.isConnected && before.shadowRoot.querySelector('.mount').childNodes.length === 0",
    )
    .await?;
    page.expect(
        "one guide",
        "document.querySelectorAll('ketamine-guide').length === 1",
    )
    .await
}

/// The address and the history are never written.
pub async fn unwritten(page: &mut Page) -> Result<(), Failure> {
    fresh(page).await?;
    page.run("window.at = location.href; window.steps = history.length; for (const name of ['pushState', 'replaceState']) history[name] = () => { window.wrote = name }")
        .await?;
    begin(page).await?;
    for chapter in 0..5 {
        page.chapter(chapter).await?;
        page.run("$('.next').click()").await?;
        pass(page, 1).await?;
    }
    page.click("$('.finish')").await?;
    at(page, "attract").await?;
    page.expect(
        "unwritten",
        "location.href === at && history.length === steps && !window.wrote",
    )
    .await
}
