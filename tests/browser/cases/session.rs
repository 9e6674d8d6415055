use crate::failure::{Failure, holds, same};
use crate::page::Page;
use thirtyfour::Key;

/// A pointer goes down on the picture, across and up by so much, and leaves it.
async fn swipe(page: &Page, across: i64, along: i64) -> Result<(), Failure> {
    page.run("$('.scene').scrollIntoView({ block: 'center', behavior: 'instant' })")
        .await?;
    let middle = "(() => { const { x, y, width, height } = $('.scene').getBoundingClientRect(); return [x + width / 2, y + height / 3].map(Math.round) })()";
    let at = page.ask(middle).await?;
    let number = |index: usize| at[index].as_i64().unwrap_or_default();
    let (x, y) = (number(0), number(1));
    page.driver
        .action_chain()
        .move_to(x, y)
        .click_and_hold()
        .move_to(x + across / 2, y + along / 2)
        .move_to(x + across, y + along)
        .release()
        .perform()
        .await?;
    Ok(())
}

/// A swipe on the picture turns to the moment after or before; short ones and those up or down do nothing.
pub async fn swiped(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#session/iv/20").await?;
    for (name, across, along, to) in [
        ("to the left", -120, 5, 8),
        ("to the right", 120, -5, 7),
        ("too short", -20, 0, 7),
        ("up the page", -50, -90, 7),
    ] {
        swipe(page, across, along).await?;
        let there = format!("moment() === {to}");
        page.wait(name, &there).await?;
    }
    Ok(())
}

/// A tap on a landmark's name goes there; so does each button of the list.
pub async fn tapped(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    for (name, when) in [(2, "30 minutes in"), (1, "At the start"), (3, "Going home")] {
        page.click(&format!("$$('.landmarks span')[{name}]"))
            .await?;
        let there = format!("text('.moment .when') === {when:?}");
        page.wait(when, &there).await?;
    }
    page.click("$('.moments summary')").await?;
    let count = page.count("moments()").await?;
    same(
        "moments in the list",
        page.count("$$('.moments li').length").await?,
        count,
    )?;
    for index in 0..count {
        page.run(&format!("$$('.moments li button')[{index}].click()"))
            .await?;
        let there = format!(
            "moment() === {index} && $$('.moments li button')[{index}].getAttribute('aria-current') === 'step'"
        );
        page.wait("the list leads there", &there).await?;
    }
    Ok(())
}

/// Feelings are told in three groups at every moment, each with its name.
pub async fn feelings(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    for route in 0..4 {
        page.run(&format!("$$('.routes input')[{route}].click()"))
            .await?;
        for moment in 0..page.count("moments()").await? {
            page.run(&format!("$$('.moments li button')[{moment}].click()"))
                .await?;
            page.wait("the moment", &format!("moment() === {moment}"))
                .await?;
            let groups = "$$('.lens[data-lens=feel] .group').map((group) => group.querySelectorAll('h4').length === 1 && group.querySelectorAll('p').length > 0).join()";
            same("groups", page.text(groups).await?, "true,true,true".into())?;
        }
    }
    Ok(())
}

/// The pacer says when to breathe in and out, with moving pictures and without, and stops when asked.
pub async fn breath(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    for still in [false, true] {
        if still {
            page.click("$('.display .choices input[type=checkbox]')")
                .await?;
        }
        page.run("$('.pacer button').focus()").await?;
        page.press(Key::Enter).await?;
        page.wait("in", "text('.pacer .word') === 'Breathe in'")
            .await?;
        page.wait("it counts", "text('.disc') === '3'").await?;
        page.wait("out", "text('.pacer .word') === 'Breathe out'")
            .await?;
        page.press(Key::Space).await?;
        page.wait(
            "it stops",
            "text('.pacer .word') === '' && text('.disc') === ''",
        )
        .await?;
    }
    Ok(())
}

/// The chosen sentence goes along into the plan; the words for help fit the route.
pub async fn rehearsed(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html").await?;
    let mut helps = Vec::new();
    for route in 0..4 {
        page.run(&format!("$$('.routes input')[{route}].click()"))
            .await?;
        page.wait(
            "the route",
            &format!("$$('.routes input')[{route}].checked"),
        )
        .await?;
        helps.push(page.text("text('.aloud')").await?);
    }
    holds("a drip can be stopped", helps[0].contains("stop the drip"))?;
    holds("a shot cannot", helps[1].contains("cannot be stopped"))?;
    helps.dedup();
    same("words for help", helps.len(), 4)?;
    page.click("$$('.rehearsal fieldset input')[2]").await?;
    let line = page
        .text("$$('.rehearsal fieldset label')[2].textContent.trim()")
        .await?;
    page.chapter(4).await?;
    page.step(1).await?;
    let kept =
        format!("text('.plan .ground').includes({line:?}) && $$('.sentence input')[2].checked");
    page.wait("it stands in the plan", &kept).await
}

/// *For your ride* has an address of its own, and says whom to call.
pub async fn ride(page: &mut Page) -> Result<(), Failure> {
    page.ready("plain/index.html#plan/nasal/ride").await?;
    page.expect("its title", "text('.title').startsWith('For your ride')")
        .await?;
    page.wait("three cards", "$$('.ride .call').length === 3")
        .await?;
    page.expect("numbers", "$$('.ride .call a').length >= 2")
        .await?;
    page.expect("what differs", "$$('.ride .differs dt').length === 4")
        .await?;
    page.click("$('.steer .back')").await?;
    page.wait("back leads to the plan", "shown($('.checklist'))")
        .await
}
