//! The fifteen points of the custom-element checklist (web.dev, "Custom Element Best Practices"), one case each. Here the
//! first seven: shadow root and children, and what is the author's.

use crate::failure::{Failure, same};
use crate::page::Page;

/// A page without a policy, where a guide stands as a web person may have made it.
pub async fn stand(page: &mut Page, make: &str) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "{INCLUDE}; const make = document.createElement('ketamine-guide'); make.innerHTML = '<p id=\"child\">The guide as text.</p>'; {make}; place.append(make)"
    ))
    .await?;
    page.wait("the app is there", "app()").await
}

/// Includes the script, as another script of the page would.
pub const INCLUDE: &str = "document.head.append(Object.assign(document.createElement('script'), { src: 'ketamine-guide.js' }))";

/// 1. A shadow root keeps its styles: none leaves, and it looks the same inside of another shadow root.
pub async fn encapsulated(page: &mut Page) -> Result<(), Failure> {
    let looks = "JSON.stringify(['body', 'h1', '#words', 'input'].map((css) => { const { color, fontFamily, fontSize, margin, lineHeight, backgroundColor } = \
        getComputedStyle(document.querySelector(css)); return [color, fontFamily, fontSize, margin, lineHeight, backgroundColor] }).concat(document.styleSheets.length, document.adoptedStyleSheets.length))";
    page.open("open/bare.html").await?;
    let before = page.text(looks).await?;
    stand(page, "").await?;
    same("how the page looks", page.text(looks).await?, before)?;
    page.run("const inner = other.attachShadow({ mode: 'open' }); window.within = document.createElement('ketamine-guide'); inner.append(within); other.scrollIntoView()")
        .await?;
    page.wait(
        "a guide in a shadow root",
        "shown(within.shadowRoot.querySelector('.mount .guide'))",
    )
    .await?;
    let alike = "['.guide', '.chapters button'].every((css) => { const [a, b] = [guide(), within].map((each) => getComputedStyle(each.shadowRoot.querySelector(css))); \
        return ['fontFamily', 'color', 'display', 'borderRadius'].every((name) => a[name] === b[name]) })";
    page.expect("looks as any other", alike).await
}

/// 2. The shadow root is made in the constructor, and nothing else is.
pub async fn constructed(page: &mut Page) -> Result<(), Failure> {
    stand(page, "").await?;
    page.expect(
        "made by name, by class, by markup",
        "(() => { const kind = customElements.get('ketamine-guide'); const box = document.createElement('div'); box.innerHTML = '<ketamine-guide></ketamine-guide>'; \
         const clone = document.importNode(box.firstChild, true); const root = clone.shadowRoot; \
         return [document.createElement('ketamine-guide'), new kind(), clone].every((each) => each instanceof kind && each.shadowRoot && !each.childNodes.length && !each.attributes.length) && root === clone.shadowRoot })()",
    )
    .await
}

/// 3. What the element makes stands in its shadow root.
pub async fn own_children(page: &mut Page) -> Result<(), Failure> {
    stand(page, "window.child = make.firstChild").await?;
    page.chapter(3).await?;
    page.expect(
        "the children are those of the page",
        "guide().childNodes.length === 1 && guide().firstChild === child && child.outerHTML === '<p id=\"child\">The guide as text.</p>'",
    )
    .await?;
    page.expect(
        "nothing stands beside it",
        "document.body.children.length === 7 && [...document.head.children].every((each) => /META|TITLE|SCRIPT/.test(each.tagName))",
    )
    .await
}

/// 4. A slot shows the children: until the guide is there, and again when it is not.
pub async fn slotted(page: &mut Page) -> Result<(), Failure> {
    page.open("open/far.html").await?;
    page.wait("the element is known", "guide().shadowRoot")
        .await?;
    page.run(
        "guide().append(Object.assign(document.createElement('b'), { textContent: 'Later' }))",
    )
    .await?;
    page.expect(
        "children stand in a slot",
        "[...guide().children].every((each) => each.assignedSlot && shown(each))",
    )
    .await?;
    page.run("guide().scrollIntoView()").await?;
    page.wait(
        "the guide is there",
        "app() && ![...guide().children].some(shown)",
    )
    .await
}

/// 5. It is a block, and the page may say otherwise.
pub async fn display(page: &mut Page) -> Result<(), Failure> {
    stand(page, "").await?;
    let display = "getComputedStyle(guide()).display";
    same("display", page.text(display).await?, "block".to_owned())?;
    page.run("guide().style.display = 'inline-block'").await?;
    same(
        "the page's own",
        page.text(display).await?,
        "inline-block".to_owned(),
    )
}

/// 6. `hidden` hides it, at every stage, also against the page's own display; hidden, it loads nothing.
pub async fn hidden(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "{INCLUDE}; place.append(Object.assign(document.createElement('ketamine-guide'), {{ hidden: true, textContent: 'Text' }}))"
    ))
    .await?;
    page.wait("the element is known", "guide().shadowRoot")
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    page.expect("hidden from the start", "!shown(guide()) && !app()")
        .await?;
    let asked = page.asked()?.join(" ");
    same(
        &format!("loads Wasm: {asked}"),
        asked.contains(".wasm"),
        false,
    )?;
    page.run("guide().hidden = false").await?;
    page.wait("shown", "app()").await?;
    page.run("guide().setAttribute('hidden', '')").await?;
    page.expect("hidden again", "!shown(guide()) && !app()")
        .await?;
    page.run("guide().removeAttribute('hidden')").await?;
    page.expect("it is still there", "app()").await
}

/// 7. What the author has set stays as it was.
pub async fn global_attributes(page: &mut Page) -> Result<(), Failure> {
    stand(
        page,
        "for (const [name, value] of Object.entries({ id: 'mine', class: 'a b', tabindex: '3', role: 'region', 'aria-label': 'Ours', title: 'Hint', dir: 'rtl', \
         lang: 'en', draggable: 'true', 'data-x': 'y', part: 'p', slot: 's', 'aria-busy': 'false' })) make.setAttribute(name, value); \
         make.style.marginTop = '3px'; window.before = make.cloneNode().outerHTML",
    )
    .await?;
    page.chapter(2).await?;
    page.click("$('.steer .next')").await?;
    page.expect(
        "as the author set it",
        "guide().cloneNode().outerHTML === before",
    )
    .await
}
