use super::{open, put};
use crate::failure::{Failure, same};
use crate::page::Page;
use std::time::Duration;

const RUN: &str = "
return axe.run({ include: document, exclude: ['ketamine-guide'] }, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 4).map((node) => `${id} (${help}): ${node.target.flat().join(' ')} ${node.any.map((each) => each.message).join().slice(0, 160)}`)).join('\\n'));
";

/// Everything unfolded, with faults and findings to see.
async fn full(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    page.run("document.querySelector('.more').open = true")
        .await?;
    put(
        page,
        "clinic",
        "The Very Long Name of a Clinic beside a Lake and a Wood",
    )
    .await?;
    put(page, "phone", "call us").await?;
    put(page, "accent", "#ff8800").await?;
    put(page, "music", "own").await?;
    put(page, "place", "wordpress").await?;
    page.click("document.querySelector('#test')").await?;
    page.wait(
        "findings",
        "document.querySelectorAll('.found li').length > 2",
    )
    .await?;
    page.wait(
        "three parts",
        "document.querySelectorAll('.part').length === 3",
    )
    .await
}

/// By day, in the dark, and with all contrast there is.
pub async fn axe(page: &mut Page) -> Result<(), Failure> {
    let Ok(path) = std::env::var("KETAMINE_GUIDE_AXE") else {
        println!("!! NOT TESTED: accessibility by axe-core in {}", page.kind);
        return Ok(());
    };
    let axe = std::fs::read_to_string(path)?;
    full(page).await?;
    page.driver.execute(axe.as_str(), Vec::new()).await?;
    for (theme, scheme) in [("auto", "light"), ("auto", "dark"), ("contrast", "light")] {
        page.run(&format!(
            "const builder = document.querySelector('#builder'); builder.dataset.theme = '{theme}';
             for (const node of [builder, document.documentElement]) node.style.colorScheme = '{scheme}';"
        ))
        .await?;
        // Colours on their way to others are neither.
        tokio::time::sleep(Duration::from_millis(600)).await;
        let found = page.run(RUN).await?;
        let found = found.as_str().unwrap_or("axe did not run").to_owned();
        same(
            &format!("violations, {theme} {scheme}"),
            found,
            String::new(),
        )?;
    }
    Ok(())
}

/// 320 pixels wide, nothing scrolls sideways.
pub async fn narrow(page: &mut Page) -> Result<(), Failure> {
    page.site
        .paste("<iframe title='320 pixels' src='builder.html' width='320' height='700'></iframe>");
    page.open("plain/pasted.html").await?;
    let inner = "document.querySelector('iframe').contentDocument";
    page.wait(
        "the form is there",
        &format!("{inner}.querySelector('#clinic')"),
    )
    .await?;
    page.run(&format!(
        "const inner = {inner}; inner.querySelector('.more').open = true;
         const put = (id, value) => {{ const field = inner.getElementById(id); field.focus(); field.value = value;
           for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {{ bubbles: true }})); field.blur(); }};
         put('clinic', 'Verylongnamewithoutanyspaceofaclinicbesidealake'); put('phone', 'call us'); put('accent', '#ff8800');
         put('logo', 'https://lake.example/a/very/long/address/of/a/picture/that/breaks/nowhere.svg'); put('place', 'wordpress');"
    ))
    .await?;
    page.wait(
        "three parts",
        &format!("{inner}.querySelectorAll('.part').length === 3"),
    )
    .await?;
    let wide = format!(
        "(() => {{ const inner = {inner}, room = inner.documentElement.clientWidth;
           if (inner.documentElement.scrollWidth <= room) return '';
           return [...inner.querySelectorAll('#builder *')].filter((node) => !node.closest('.pane') && node.getBoundingClientRect().right > room + 1)
             .slice(0, 5).map((node) => `${{node.tagName}}.${{node.className}} ${{Math.round(node.getBoundingClientRect().right)}}`).join(', ') || 'something'; }})()"
    );
    same("what is too wide", page.text(&wide).await?, String::new())?;
    let small = format!(
        "[...{inner}.querySelectorAll('#builder :is(button, select, input[type=text], .box, .width, summary)')].filter((node) => node.getClientRects().length && node.getBoundingClientRect().height < 43.5).map((node) => node.id || node.className).join()"
    );
    same(
        "what is too small to hit",
        page.text(&small).await?,
        String::new(),
    )
}

/// The guide is looked at in four widths; on a kiosk's it is a kiosk's guide.
pub async fn wide(page: &mut Page) -> Result<(), Failure> {
    open(page).await?;
    for (id, width, mode) in [
        ("column", 680, "null"),
        ("kiosk", 1080, "'kiosk'"),
        ("full", 1280, "null"),
        ("phone", 390, "null"),
    ] {
        page.click(&format!("document.querySelector('.width [value={id}]')"))
            .await?;
        page.wait(
            id,
            &format!("document.querySelector('.stage').offsetWidth === {width} && guide().getAttribute('mode') === {mode}"),
        )
        .await?;
        page.wait("the guide stands", "app()").await?;
        page.expect(
            "it fits beside the form",
            "document.querySelector('.stage').getBoundingClientRect().width <= document.querySelector('.pane').clientWidth + 1",
        )
        .await?;
    }
    Ok(())
}

/// Where the program does not come, the page says how to write the line by hand.
pub async fn without(page: &mut Page) -> Result<(), Failure> {
    for fault in ["no-script", "no-wasm", "no-eval"] {
        page.open(&format!("{fault}/builder.html")).await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        page.expect(
            fault,
            "document.querySelector('pre').textContent.includes('<ketamine-guide clinic=') && document.querySelector('pre').getClientRects().length > 0",
        )
        .await?;
        page.forgive();
    }
    Ok(())
}
