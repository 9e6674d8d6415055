use crate::failure::{Failure, holds, same};
use crate::page::Page;
use serde_json::json;
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

/// What kind of moment it is, as the drawing tells.
const STAGE: &str = "(({ dataset }) => `${dataset.place} ${dataset.light}`)($('.scene'))";

/// From every moment of the drip to each other route: the place is the same, the words are the route's own.
pub async fn route(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    let count = page.count("moments()").await?;
    for moment in 0..count {
        for other in 1..4 {
            page.run("$$('.routes input')[0].click()").await?;
            page.run(&to(moment)).await?;
            let (stage, about) = (
                page.text(STAGE).await?,
                page.text("text('.about-route')").await?,
            );
            page.run(&format!("$$('.routes input')[{other}].click()"))
                .await?;
            let at = format!("moment {moment}, route {other}");
            let chosen = format!(
                "$$('.routes input')[{other}].checked && text('.about-route') !== {}",
                json!(about)
            );
            page.wait(&at, &chosen).await?;
            same(&at, page.text(STAGE).await?, stage)?;
        }
    }
    Ok(())
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
            let said =
                "$('.slide .slider').getAttribute('aria-valuetext') === text('.slide .seen')";
            page.wait("the spoken value is what is seen", said).await?;
            words.insert(page.text("text('.slide .seen')").await?);
        }
        holds(
            &format!("three things to see in beat {beat}"),
            words.len() == 3,
        )?;
    }
    Ok(())
}
