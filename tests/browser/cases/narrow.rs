use crate::failure::{Failure, same};
use crate::page::Page;

/// Walks every screen of the guide in a frame; tells where something is wider than the frame.
const WALK: &str = "
const frame = document.querySelector(arguments0).contentDocument;
const inside = frame.querySelector('ketamine-guide').shadowRoot;
const wide = [];
const look = async (place) => {
  await new Promise((done) => setTimeout(done, 30));
  const room = frame.documentElement.clientWidth;
  if (frame.documentElement.scrollWidth <= room) return;
  const late = [...inside.querySelectorAll('.mount *')].filter((node) => node.getBoundingClientRect().right > room + 1);
  const names = late.slice(0, 4).map((node) => `${node.tagName}.${node.className} ${Math.round(node.getBoundingClientRect().right)}`);
  wide.push(`${place}: ${frame.documentElement.scrollWidth} in ${room}: ${names.join(', ')}`);
};
for (let chapter = 0; chapter < 5; chapter++) {
  inside.querySelectorAll('.chapters button')[chapter].click();
  for (const details of inside.querySelectorAll('details')) details.open = true;
  await look(`chapter ${chapter}`);
  const count = inside.querySelectorAll('.steps li button').length;
  for (let step = 1; step < count; step++) {
    inside.querySelectorAll('.steps li button')[step].click();
    await look(`chapter ${chapter}, screen ${step}`);
  }
}
return wide;
";

/// 320 pixels, in every text size, with all that a clinic may add.
pub async fn small(page: &mut Page) -> Result<(), Failure> {
    frames(page).await?;
    page.run("document.querySelector('#small').contentDocument.querySelector('ketamine-guide').setAttribute('config', 'elm.json')")
        .await?;
    for size in [0, 2] {
        page.run(&format!("document.querySelector('#small').contentDocument.querySelector('ketamine-guide').shadowRoot.querySelectorAll('input[name=size]')[{size}].click()")).await?;
        walk(page, "#small").await?;
    }
    Ok(())
}

/// 1280 pixels with letters four times as large.
pub async fn large_text(page: &mut Page) -> Result<(), Failure> {
    frames(page).await?;
    page.run(
        "document.querySelector('#large').contentDocument.documentElement.style.fontSize = '400%'",
    )
    .await?;
    walk(page, "#large").await
}

async fn frames(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/narrow.html").await?;
    let ready = "[...document.querySelectorAll('iframe')].every((frame) => frame.contentDocument.querySelector('ketamine-guide').shadowRoot.querySelector('.mount .guide'))";
    page.wait("both guides are there", ready).await
}

async fn walk(page: &Page, frame: &str) -> Result<(), Failure> {
    let script = WALK.replace("arguments0", &format!("'{frame}'"));
    let wide = page
        .run(&format!("return (async () => {{ {script} }})()"))
        .await?;
    let wide: Vec<&str> = wide
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|each| each.as_str())
        .collect();
    same("what is too wide", wide.join("\n"), String::new())
}
