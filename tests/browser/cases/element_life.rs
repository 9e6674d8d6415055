//! As frameworks use an element: made, cloned, moved, removed and changed at any time.

use super::citizen::INCLUDE;
use crate::failure::{Failure, same};
use crate::page::Page;

/// Properties before it is connected; then a clone, which has its attributes alone.
pub async fn made(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(INCLUDE).await?;
    page.wait("it is known", "customElements.get('ketamine-guide')")
        .await?;
    page.run("window.made = Object.assign(document.createElement('ketamine-guide'), { theme: 'dark', routes: 'nasal', chapter: 'brain', textContent: 'Text' }); place.append(made)")
        .await?;
    page.wait(
        "as it was told",
        "app() && $('.guide').dataset.theme === 'dark' && chapter() === 1",
    )
    .await?;
    page.run("other.append(made.cloneNode(true)); other.append(made.cloneNode(false))")
        .await?;
    page.run("guide(1).scrollIntoView({ behavior: 'instant' })")
        .await?;
    page.wait(
        "its clone",
        "app(1) && chapter(1) === 1 && guide(1).textContent === 'Text'",
    )
    .await?;
    page.run("guide(2).scrollIntoView({ behavior: 'instant' })")
        .await?;
    page.wait("its shallow clone", "app(2) && guide(2).textContent === ''")
        .await?;
    same(
        "warnings",
        page.text("seen.warnings.join()").await?,
        String::new(),
    )
}

/// Moved and removed at every moment of its loading: one guide in the end, or none.
pub async fn moved_while_loading(page: &mut Page) -> Result<(), Failure> {
    for wait in [0, 5, 30, 120, 400] {
        page.open("open/bare.html").await?;
        page.run(&format!(
            "{INCLUDE}; const made = document.createElement('ketamine-guide'); made.append('Text'); place.append(made); \
             const gone = document.createElement('ketamine-guide'); place.append(gone); \
             setTimeout(() => {{ other.append(made); gone.remove(); setTimeout(() => {{ made.remove(); place.append(made); gone.remove(); window.done = true }}, {wait}) }}, {wait}); window.lost = gone"
        ))
        .await?;
        page.wait(
            &format!("after {wait} ms it is there"),
            "window.done && app() && guide().parentNode === place",
        )
        .await?;
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        page.expect(
            "once, and the other is empty",
            "$$('.mount .guide').length === 1 && !lost.shadowRoot?.querySelector('.mount .guide') && seen.events.every((each) => each.name === 'ready')",
        )
        .await?;
        page.run("place.append(lost); lost.scrollIntoView({ behavior: 'instant' })")
            .await?;
        page.wait("put back, it is a guide", "app(1)").await?;
        same(
            "warnings",
            page.text("seen.warnings.join()").await?,
            String::new(),
        )?;
    }
    Ok(())
}

/// Options that change at every moment of its loading: the last one holds.
pub async fn changed_while_loading(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "{INCLUDE}; const made = document.createElement('ketamine-guide'); place.append(made); let n = 0; \
         const change = () => {{ n++; made.theme = n % 2 ? 'light' : 'dark'; made.country = n % 2 ? 'gb' : 'ie'; made.chapter = n % 2 ? 'safety' : 'plan'; \
           made.mode = n % 3 ? 'embed' : 'kiosk'; made.lang = n % 2 ? 'en' : 'en-GB'; made.routes = n % 2 ? 'iv' : 'im nasal'; made.clinic = `Clinic ${{n}}`; \
           if (n < 80) return setTimeout(change, n % 7); Object.assign(made, {{ theme: 'dark', country: 'gb', chapter: 'safety', mode: 'embed', routes: 'iv im', lang: 'en' }}); window.settled = true }}; change()"
    ))
    .await?;
    page.wait(
        "the last ones hold",
        "window.settled && app() && chapter() === 2 && $('.guide').dataset.theme === 'dark' && $('.guide').dataset.mode === 'embed' && $('.crisis a').getAttribute('href') === 'tel:116123'",
    )
    .await?;
    page.expect("one guide", "$$('.mount .guide').length === 1")
        .await?;
    same(
        "warnings",
        page.text("seen.warnings.join()").await?,
        String::new(),
    )
}
