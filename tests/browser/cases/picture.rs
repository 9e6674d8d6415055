use crate::failure::{Failure, holds, same};
use crate::page::Page;
use std::collections::BTreeSet;

/// All that a moment shows.
const SHOWN: &str = "[text('.moment'), text('figcaption'), ...$$('.lens .passages').map((each) => each.textContent)]";

/// All that the drawing shows.
const DRAWN: &str = "(() => { const scene = $('.scene'); return scene.getAttributeNames().map((name) => name + scene.getAttribute(name)).join() })()";

/// Sets the clock to a moment of the chosen route.
fn to(moment: usize) -> String {
    format!("slide('.clock .slider', $('.clock .slider').max / (moments() - 1) * {moment})")
}

/// At every moment of every route the words are others and none is missing; the drawing changes often.
pub async fn follows(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    for route in 0..4 {
        page.click(&format!("$$('.routes .route')[{route}]"))
            .await?;
        let (mut words, mut drawings, mut lenses) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let count = page.count("moments()").await?;
        for moment in 0..count {
            page.run(&to(moment)).await?;
            let at = format!("text('.steer .step').startsWith('{} of ')", moment + 1);
            page.wait("the step follows", &at).await?;
            let shown = page.ask(SHOWN).await?;
            let full = shown.as_array().is_some_and(|all| {
                all.len() == 7
                    && all
                        .iter()
                        .all(|each| each.as_str().is_some_and(|words| words.len() > 9))
            });
            holds(&format!("no words are missing in {shown}"), full)?;
            words.insert(shown.to_string());
            drawings.insert(page.text(DRAWN).await?);
            lenses.insert(page.text("text('.lenses')").await?);
        }
        holds("the words differ at each moment", words.len() == count)?;
        holds("the lenses differ at each moment", lenses.len() == count)?;
        holds("the drawing changes", drawings.len() > count / 2)?;
    }
    Ok(())
}

/// From every moment of every route to each other route: it stands at the stage where it stood, or at the last one
/// before. Runs in the page, which carries the pack; returns what went wrong.
const ROUTES: &str = "
const routes = JSON.parse(document.getElementById('ketamine-guide-words').textContent).session.routes;
const stages = ['day_before', 'morning', 'arrive', 'settle', 'start', 'early', 'growing', 'strongest', 'fading', 'resting', 'home', 'evening', 'next_day', 'weeks'];
const at = (moments, index) => stages.indexOf(moments[index].stage);
const turn = () => new Promise((done) => setTimeout(done));
const wrong = [];
let tried = 0;
for (const [from, here] of routes.entries()) {
  for (const to of routes.keys()) {
    if (to === from) continue;
    for (const index of here.moments.keys()) {
      $$('.routes input')[from].click();
      await turn();
      $$('.moments li button')[index].click();
      await turn();
      $$('.routes input')[to].click();
      await turn();
      const there = routes[to].moments;
      const reached = Math.max(...there.map((_, each) => at(there, each)).filter((stage) => stage <= at(here.moments, index)));
      const expected = there.findIndex((each) => stages.indexOf(each.stage) === reached);
      tried += 1;
      if (moment() !== expected || !text('.moment').endsWith(there[expected].title) || !text('.about-route').startsWith(routes[to].name))
        wrong.push(`${here.id} ${here.moments[index].id} to ${routes[to].id}: ${text('.moment')}`);
    }
  }
}
return [tried, wrong.join('; ')];
";

/// A change of route at every moment keeps the place in the story.
pub async fn route(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    let found = page
        .run(&format!("return (async () => {{ {ROUTES} }})()"))
        .await?;
    holds(
        &format!("all were tried: {found}"),
        found[0].as_u64() >= Some(3 * 56),
    )?;
    same("places lost", found[1].as_str(), Some(""))
}

/// In each beat the slider changes what is seen, in words and in the picture.
pub async fn brain(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#brain").await?;
    for beat in 0..7 {
        page.step(beat).await?;
        let mut words = BTreeSet::new();
        for value in [0, 50, 100] {
            page.run(&format!("slide('.slide .slider', {value})"))
                .await?;
            let said = format!(
                "$('.slide .slider').getAttribute('aria-valuetext').startsWith('{value} of 100')"
            );
            page.wait("the spoken value follows", &said).await?;
            words.insert(page.text("text('.slide .seen')").await?);
        }
        holds(
            &format!("three things to see in beat {beat}"),
            words.len() == 3,
        )?;
    }
    Ok(())
}
