//! Never throw declaratively: whatever the markup, the attributes, the order and the place.

use super::citizen::INCLUDE;
use crate::failure::{Failure, same};
use crate::page::Page;

/// Values that somebody may write.
const VALUES: &str = "['', ' ', 'null', 'undefined', '{}', '[1]', '<b>x</b>', 'javascript:alert(1)', '\\u{1f48a}', '-1', 'NaN', '1e309', '\\u0000', '../..', '%', '#', 'x'.repeat(100000), 'iv iv iv', 'A\\nB', 'constructor', '__proto__', 'toString']";

/// Markup that somebody may write.
const MARKUP: &str = "[
'<ketamine-guide>', '<KETAMINE-GUIDE THEME=Dark></KETAMINE-GUIDE>', '<ketamine-guide/><p>after</p>',
'<ketamine-guide><ketamine-guide><p>inner</p></ketamine-guide></ketamine-guide>',
'<table><tr><ketamine-guide></ketamine-guide></tr></table>', '<p><ketamine-guide><p>a</p></ketamine-guide></p>',
'<svg><foreignObject width=300 height=300><ketamine-guide></ketamine-guide></foreignObject></svg>', '<svg><ketamine-guide></ketamine-guide></svg>',
'<select><ketamine-guide></ketamine-guide></select>', '<button><ketamine-guide></ketamine-guide></button>',
'<details><summary>a</summary><ketamine-guide></ketamine-guide></details>', '<dialog><ketamine-guide></ketamine-guide></dialog>',
'<div hidden><ketamine-guide></ketamine-guide></div>', '<div contenteditable><ketamine-guide></ketamine-guide></div>', '<a href=#><ketamine-guide></ketamine-guide></a>',
'<template><ketamine-guide></ketamine-guide></template>', '<ketamine-guide><template shadowrootmode=open><p>theirs</p></template></ketamine-guide>',
'<ketamine-guide lang=x lang=y style=\"x\" class tabindex=a role=x onclick=\"\" is=x xml:lang=z \"=1></ketamine-guide>',
'<ketamine-guide><script>0</' + 'script><style>x{}</style><ketamine></ketamine-guide>', '<div data-ketamine-guide><ketamine-guide></ketamine-guide></div>',
'<div data-ketamine-guide=x data-lang=zz data-mode data-routes=\"\"></div>']";

/// Every attribute with every odd value, before, while and after it loads.
pub async fn values(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "window.odd = (each) => {{ for (const name of ['accent', 'chapter', 'clinic', 'config', 'country', 'idle', 'lang', 'mode', 'moment', 'phone', 'routes', 'theme', 'website', 'dir', 'hidden', 'is']) \
           for (const value of {VALUES}) {{ each.setAttribute(name, value); if (name in each && name !== 'is') each[name] = value; }} \
           for (const name of each.getAttributeNames()) each.removeAttribute(name) }}; \
         console.warn = () => {{}}; {INCLUDE}; const early = document.createElement('ketamine-guide'); odd(early); place.append(early); odd(early)"
    ))
    .await?;
    page.wait("it is known", "guide().shadowRoot").await?;
    page.run("odd(guide())").await?;
    page.wait("the app is there", "app()").await?;
    page.run("odd(guide())").await?;
    page.wait("and still is", "app()").await?;
    same(
        "uncaught",
        page.text("seen.uncaught.join()").await?,
        String::new(),
    )?;
    // Addresses that lead nowhere are the test's own.
    page.forgive();
    Ok(())
}

/// Any markup, by `innerHTML`; cloned, imported, adopted by other documents and back.
pub async fn markup(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "console.warn = () => {{}}; {INCLUDE}; window.markup = {MARKUP}; other.innerHTML = markup.map((each) => `<div>${{each}}</div>`).join('')"
    ))
    .await?;
    page.wait("it is known", "guide().shadowRoot").await?;
    page.run("other.innerHTML = ''; for (const each of markup) { const box = document.createElement('div'); other.append(box); box.innerHTML = each; box.append(...[...box.children].map((child) => child.cloneNode(true))) }")
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    page.run("other.replaceChildren()").await?;
    page.run(
        "const made = document.createElement('ketamine-guide'); window.made = made; made.append('Text'); \
         const frame = document.createElement('iframe'); place.append(frame); const parsed = new DOMParser().parseFromString('<ketamine-guide theme=dark>x</ketamine-guide>', 'text/html'); \
         const blank = document.implementation.createHTMLDocument(''); const shelf = document.createElement('template'); \
         for (const where of [blank.body, shelf.content, frame.contentDocument.body, parsed.body]) { where.append(made); made.theme = 'dark'; other.append(made); where.append(made.cloneNode(true)); made.theme = null } \
         place.replaceChildren(); other.append(document.adoptNode(parsed.querySelector('ketamine-guide')))",
    )
    .await?;
    page.wait("all stand", "app(0) && app(1)").await?;
    page.expect(
        "with their looks",
        "getComputedStyle(guide(0)).display === 'block' && [0, 1].every((n) => getComputedStyle($('.chapters button', n)).display === getComputedStyle($('.chapters button', 1)).display && guide(n).shadowRoot.adoptedStyleSheets.length > 1)",
    )
    .await?;
    // Adopted while it runs.
    page.run("const shelf = document.createElement('template'); shelf.content.append(made); setTimeout(() => other.append(made), 50)")
        .await?;
    page.wait(
        "taken back it runs",
        "made.isConnected && made.shadowRoot.querySelector('.mount .guide')",
    )
    .await?;
    page.expect(
        "with its looks",
        "made.shadowRoot.adoptedStyleSheets.length > 1",
    )
    .await?;
    same(
        "uncaught",
        page.text("seen.uncaught.join()").await?,
        String::new(),
    )
}
