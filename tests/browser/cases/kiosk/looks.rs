//! What is seen in a waiting room, on a tall screen, a wide one and a small one: where it stands, and how large.

use crate::failure::{Failure, same};
use crate::page::Page;

const WALK: &str = include_str!("looks.js");

/// A wall, a wall on its side, a tablet.
const SCREENS: [(usize, usize); 3] = [(1080, 1920), (1920, 1080), (1024, 768)];

/// Picture and sentence of the moment, and but for a tablet the heading, without scrolling.
const TOGETHER: &str = "
await next();
const pane = one('.pane').getBoundingClientRect();
for (const css of ['.title', '.scene', '.picture .caption']) {
  const { top, bottom } = one(css).getBoundingClientRect();
  if (top < 0 || bottom > pane.bottom + 1) bad.push(`${css} is from ${Math.round(top)} to ${Math.round(bottom)} of ${Math.round(pane.bottom)}`);
}
const count = sizes('begin').size;
if (count > 3) bad.push(`${count} sizes of letters`);
";

/// Every screen of every chapter.
const EVERYWHERE: &str = "
for (let chapter = 0; chapter < 5; chapter++) {
  all('.chapters button')[chapter].click();
  await next();
  for (const fold of all('.pane details')) fold.open = true;
  const of = +(one('.steer .step').textContent.split(' of ')[1] || 1);
  for (let step = 0; step < of; step++) {
    await look(`chapter ${chapter}, screen ${step}`);
    one('.next').click();
  }
}
";

/// The first screen of every chapter.
const FIRSTS: &str = "
for (let chapter = 0; chapter < 5; chapter++) {
  all('.chapters button')[chapter].click();
  await look(`chapter ${chapter}`);
}
";

/// A kiosk of that size, with a visitor.
async fn open(page: &mut Page, (wide, high): (usize, usize)) -> Result<(), Failure> {
    page.open("plain/bare.html").await?;
    page.run(&format!(
        "document.body.replaceChildren(Object.assign(document.createElement('iframe'), {{ src: 'index.html?mode=kiosk&config=elm.json', width: {wide}, height: {high} }}));
         document.querySelector('iframe').style.border = 0"
    ))
    .await?;
    let begins = "document.querySelector('iframe').contentDocument.querySelector('ketamine-guide').shadowRoot.querySelector('.begin')";
    page.wait("it invites", begins).await?;
    page.run(&format!("{begins}.click()")).await?;
    page.wait("it has begun", &begins.replace(".begin", ".to-take"))
        .await
}

/// What is bad on the screens that a script walks.
async fn bad(page: &Page, low: bool, walk: &str) -> Result<String, Failure> {
    let script = format!(
        "return (async () => {{ const low = {low};\n{WALK}\n if (low) one('.lower').click();\n{walk}\nreturn bad.slice(0, 40).join('\\n'); }})()"
    );
    let told = page.run(&script).await?;
    Ok(told.as_str().unwrap_or("nothing was told").to_owned())
}

async fn walk(page: &mut Page, low: bool, script: &str) -> Result<(), Failure> {
    for screen in SCREENS {
        open(page, screen).await?;
        let found = bad(page, low, script).await?;
        same(&format!("on {screen:?}"), found, String::new())?;
    }
    Ok(())
}

/// Title, picture and sentence are seen at once, in three sizes of letters.
pub async fn together(page: &mut Page) -> Result<(), Failure> {
    walk(page, false, TOGETHER).await
}

/// All controls that stand are in the lower half, nothing is small, nothing leads away.
pub async fn everywhere(page: &mut Page) -> Result<(), Failure> {
    walk(page, false, EVERYWHERE).await
}

/// Brought lower, everything that can be touched is in the lower half.
pub async fn low(page: &mut Page) -> Result<(), Failure> {
    walk(page, true, FIRSTS).await
}

/// Larger words make the standing controls no larger than their half.
pub async fn large(page: &mut Page) -> Result<(), Failure> {
    let largest = ["all('input[name=size]')[2].click();", FIRSTS].concat();
    walk(page, false, &largest).await
}
