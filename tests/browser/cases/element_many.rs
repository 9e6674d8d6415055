//! Many guides on one page, many times: what they share, and what they leave behind.

use super::citizen::INCLUDE;
use crate::engine::Kind;
use crate::failure::{Failure, holds, same};
use crate::page::Page;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Mounts and unmounts so many guides, one after the other, now and then one that is used.
const COME_AND_GO: &str = "
const ready = (guide) => new Promise((done) => guide.addEventListener('guide-ready', done, { once: true }));
window.comeAndGo = async (times) => {
  for (let n = 0; n < times; n++) {
    const made = document.createElement('ketamine-guide');
    made.append('Text');
    const there = ready(made);
    place.append(made);
    await there;
    if (n % 10 === 0) {
      made.theme = 'dark';
      made.shadowRoot.querySelectorAll('.chapters button')[1 + (n / 10) % 4].click();
      await new Promise((done) => setTimeout(done, 50));
      made.shadowRoot.querySelector('.steer .next')?.click();
    }
    made.remove();
    // What the test itself would keep.
    seen.events.length = 0;
  }
  await new Promise((done) => setTimeout(done, 400));
  window.gone = (window.gone ?? 0) + times;
};
";

/// Ten on a page share each file and each program.
pub async fn shared(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "{INCLUDE}; for (let n = 0; n < 10; n++) place.append(Object.assign(document.createElement('ketamine-guide'), {{ chapter: n % 2 ? 'brain' : 'session' }}))"
    ))
    .await?;
    page.wait("the first is there", "app()").await?;
    for n in 1..10 {
        page.run(&format!(
            "guide({n}).scrollIntoView({{ behavior: 'instant' }})"
        ))
        .await?;
        page.wait(&format!("number {n} is there"), &format!("app({n})"))
            .await?;
    }
    page.wait("their pictures too", "$('.living', 9)").await?;
    let mut asked = page.asked()?;
    // WebKit takes the font of a sheet as well; from its cache, where there is one.
    let font = |path: &str| page.kind == Kind::WebKit && path.contains("guide-font-");
    asked.retain(|path| !path.ends_with("favicon.ico") && !font(path));
    asked.sort();
    let mut once = asked.clone();
    once.dedup();
    same("files asked for", asked, once)?;
    // The guide, the part that comes later, the living picture.
    let programs = page.text("counts.programs.join()").await?;
    same(
        &format!("programs: {programs}"),
        programs.split(',').count(),
        3,
    )
}

/// 200 guides come and go: no node, no listener, no timer, no memory stays.
pub async fn nothing_left(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!("{INCLUDE}; {COME_AND_GO}")).await?;
    // The first bring what is kept for all: programs, words, looks.
    come_and_go(page, 20).await?;
    let first = held(page).await?;
    come_and_go(page, 80).await?;
    let (half, dom) = (held(page).await?, counted(page).await?);
    come_and_go(page, 100).await?;
    let (last, dom_last) = (held(page).await?, counted(page).await?);
    same(
        "nodes, listeners, timers, observers after 100",
        &half["held"],
        &first["held"],
    )?;
    same("after 200", &last["held"], &first["held"])?;
    same(
        "bytes of Wasm from 100 to 200",
        &last["wasm"],
        &half["wasm"],
    )?;
    same("programs", &last["programs"], &first["programs"])?;
    if let (Some(before), Some(after)) = (dom, dom_last) {
        for what in ["nodes", "jsEventListeners", "documents", "usedSize"] {
            let (before, after) = (before[what].as_f64(), after[what].as_f64());
            // Of the heap the browser keeps some 300 bytes a guide, compiled code among it; of the rest nothing.
            let more = if what == "usedSize" {
                1000.0 * 100.0
            } else {
                20.0
            };
            let flat = before
                .zip(after)
                .is_some_and(|(before, after)| after <= before + more);
            holds(
                &format!("Chromium's {what}: {before:?} at 100, {after:?} at 200"),
                flat,
            )?;
        }
    }
    Ok(())
}

async fn come_and_go(page: &Page, times: u32) -> Result<(), Failure> {
    page.run(&format!("window.gone = 0; comeAndGo({times})  ; return 1"))
        .await?;
    let start = Instant::now();
    while page.count("gone").await? == 0 {
        if start.elapsed() > Duration::from_secs(90) {
            return Err(Failure::new(format!(
                "{times} guides did not come and go in 90 s"
            )));
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

async fn held(page: &Page) -> Result<Value, Failure> {
    page.ask("({ held: `${document.querySelectorAll('*').length} nodes; ${counts.now()}`, wasm: Math.max(...counts.memories.map((each) => each.buffer.byteLength)), programs: counts.programs.length })")
        .await
}

/// What Chromium itself counts, once the garbage is gone.
async fn counted(page: &Page) -> Result<Option<Value>, Failure> {
    if page.kind != Kind::Chromium {
        return Ok(None);
    }
    let tools = page.driver.cdp();
    for _ in 0..3 {
        tools
            .send_raw("HeapProfiler.collectGarbage", json!({}))
            .await?;
    }
    let mut counters = tools.send_raw("Memory.getDOMCounters", json!({})).await?;
    let heap = tools.send_raw("Runtime.getHeapUsage", json!({})).await?;
    counters["usedSize"] = heap["usedSize"].clone();
    Ok(Some(counters))
}
