use crate::engine::Kind;
use crate::failure::{Failure, same};
use crate::matrix::{HOSTILE, Hostile, Hosts};
use crate::page::Page;
use serde_json::Value;
use std::path::Path;

/// What a person would notice, of every node of the guide: as text, so that hosts can be compared.
const SEEN: &str = "
const worn = ['wordSpacing', 'textTransform', 'textIndent', 'fontFamily', 'fontStyle', 'fontWeight',
  'fontVariantCaps', 'fontVariantNumeric', 'fontFeatureSettings', 'fontKerning', 'color', 'backgroundColor',
  'textAlignLast', 'textShadow', 'direction', 'writingMode', 'hyphens', 'wordBreak', 'overflowWrap', 'cursor',
  'quotes', 'visibility', 'captionSide', 'webkitTextFillColor', 'webkitTextStrokeWidth', 'userSelect', 'webkitUserSelect',
  'textEmphasisStyle', 'listStyleType', 'tabSize', 'boxSizing', 'fill', 'stroke', 'accentColor'];
// These go with the width of the column.
if ($('.guide').clientWidth > 900) worn.push('textAlign', 'whiteSpace');
const first = new Map();
for (const node of $$('.guide, .guide *')) {
  const name = `${node.tagName}.${node.getAttribute('class') ?? ''}`;
  if (!first.has(name)) first.set(name, node);
}
return [...first].map(([name, node]) => {
  const style = getComputedStyle(node), size = parseFloat(style.fontSize);
  const part = (each) => Math.round((20 * parseFloat(style[each])) / size) / 20;
  return [name, `leading: ${part('lineHeight')}`, `spacing: ${part('letterSpacing')}`, ...worn.map((each) => `${each}: ${style[each]}`)];
});
";

/// Sizes, which go with the width of the host's column and with what a reader has set.
const SIZES: &str = "
const inside = $('.guide'), room = inside.getBoundingClientRect(), zoom = inside.currentCSSZoom ?? 1;
const bad = [];
const say = (what, so) => so || bad.push(what);
const column = document.querySelector('main > *').getBoundingClientRect().width;
say(`the guide is ${room.width} wide in ${column}`, room.width > 0.9 * Math.min(column, innerWidth) && room.width >= 190);
say(`the page scrolls sideways: ${document.scrollingElement.scrollWidth} in ${document.scrollingElement.clientWidth}`,
  document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth);
say(`the guide is wider inside: ${inside.scrollWidth} in ${inside.clientWidth}`, inside.scrollWidth <= inside.clientWidth + 1);
// Marks of sources stand within a line.
for (const node of $$('.guide p, .guide button:not(.cite), .guide h2')) {
  const size = parseFloat(getComputedStyle(node).fontSize);
  if (shown(node)) say(`${node.className} ${node.tagName} has letters of ${size}`, size >= 16 && size <= 44);
}
for (const node of $$('.guide button:not(.cite, .term), .guide select, .guide summary')) {
  const { height } = node.getBoundingClientRect();
  if (shown(node)) say(`${node.tagName} ${node.className} is ${height} high`, height >= 43.9 * zoom);
}
return [...new Set(bad)].slice(0, 8);
";

/// On each host the guide looks as on a friendly one, and a click leads on.
pub async fn sheets(page: &mut Page) -> Result<(), Failure> {
    let hosts = Hosts::open().await?;
    let mut friendly = Value::Null;
    let mut found = Vec::new();
    for host in &HOSTILE {
        match look(page, &hosts, host, &mut friendly).await {
            Ok(bad) => found.extend(bad.into_iter().map(|each| format!("{}: {each}", host.name))),
            Err(failure) => found.push(format!("{}: {failure}", host.name)),
        }
    }
    same("what a person notices", found.join("\n"), String::new())
}

const SHEET_IS_THERE: &str =
    "[...document.querySelectorAll('link')].every((link) => link.sheet?.cssRules.length)";

async fn look(
    page: &Page,
    hosts: &Hosts,
    host: &Hostile,
    friendly: &mut Value,
) -> Result<Vec<String>, Failure> {
    page.driver.goto(hosts.hostile(host)).await?;
    if page.ask(SHEET_IS_THERE).await? != true {
        println!("!! NOT TESTED: {}; its style sheet is not there", host.name);
        return Ok(Vec::new());
    }
    page.wait("the app is there", "app()").await?;
    page.wait(
        "its letters are there",
        "document.fonts.status === 'loaded'",
    )
    .await?;
    if let Ok(folder) = std::env::var("KETAMINE_GUIDE_SHOTS") {
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let name = format!("hostile-{}-{}.png", host.name, page.kind);
        page.driver
            .screenshot(&Path::new(&folder).join(name))
            .await?;
    }
    let seen = page.run(SEEN).await?;
    let mut bad = Vec::new();
    if *friendly == Value::Null {
        *friendly = seen;
    } else {
        bad = differences(friendly, &seen);
    }
    let sizes = page.run(SIZES).await?;
    bad.extend(sizes.as_array().into_iter().flatten().map(Value::to_string));
    let before = page.text("text('.steer .step')").await?;
    if page.kind == Kind::WebKit && host.name == "zoom" {
        // Its driver looks for the button where it would stand without `zoom`.
        page.run("$('.steer .next').click()").await?;
    } else {
        page.click("$('.steer .next')").await?;
    }
    let on = format!("text('.steer .step') !== '{before}'");
    page.wait("Next leads on", &on).await?;
    same(
        "errors",
        page.text("seen.uncaught.join()").await?,
        String::new(),
    )?;
    Ok(bad)
}

/// Each kind of difference once, with the first node that has it.
fn differences(friendly: &Value, seen: &Value) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut told: Vec<(usize, String)> = Vec::new();
    let (before, now) = (list(friendly).len(), list(seen).len());
    if before != now {
        told.push((
            usize::MAX,
            format!("{now} nodes, on a friendly host {before}"),
        ));
    }
    for (before, now) in list(friendly).iter().zip(&list(seen)) {
        let (before, now) = (list(before), list(now));
        for (at, (before, value)) in before.iter().zip(&now).enumerate() {
            if before != value && !told.iter().any(|(each, _)| *each == at) {
                told.push((
                    at,
                    format!("{}: {value}, on a friendly host {before}", now[0]),
                ));
            }
        }
    }
    told.into_iter().map(|(_, text)| text).collect()
}
