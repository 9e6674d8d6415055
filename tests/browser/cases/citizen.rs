//! The fifteen points of the custom-element checklist (web.dev, "Custom Element Best Practices"), one case each.

use crate::failure::{Failure, same};
use crate::page::Page;

/// A page without a policy, where a guide stands as a web person may have made it.
async fn stand(page: &mut Page, make: &str) -> Result<(), Failure> {
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

/// What each option does, to be seen in the guide.
const SEEN: [(&str, &str, &str); 5] = [
    ("theme", "dark", "$('.guide').dataset.theme === 'dark'"),
    ("moment", "20", "moment() === 7"),
    ("routes", "nasal im", "$$('.routes .route').length === 2"),
    (
        "country",
        "gb",
        "$('.crisis a').getAttribute('href') === 'tel:116123'",
    ),
    ("chapter", "plan", "chapter() === 4"),
];

/// 8. Whatever is one word or number may be told as attribute or as property.
pub async fn either(page: &mut Page) -> Result<(), Failure> {
    for tell in ["make.setAttribute(name, value)", "make[name] = value"] {
        stand(page, "").await?;
        for (name, value, seen) in SEEN {
            page.run(&format!(
                "const [make, name, value] = [guide(), '{name}', '{value}']; {tell}"
            ))
            .await?;
            page.wait(&format!("{tell}: {name}"), seen).await?;
        }
    }
    Ok(())
}

/// Every option.
const ALL: &str = "'lang country routes chapter moment theme accent clinic phone website config mode idle'.split(' ')";

/// 9. Attribute and property are one, whichever is set, before and after the guide is there.
pub async fn in_sync(page: &mut Page) -> Result<(), Failure> {
    stand(page, "").await?;
    let wrong = format!(
        "JSON.stringify({ALL}.filter((name) => [document.createElement('ketamine-guide'), guide()].some((each) => {{ \
           each[name] = 'one'; const first = each.getAttribute(name); each.setAttribute(name, 'two'); const second = each[name]; \
           each.removeAttribute(name); const third = each[name]; \
           return first !== 'one' || second !== 'two' || third !== '' }})))"
    );
    same("not in sync", page.text(&wrong).await?, "[]".to_owned())?;
    let taken = format!(
        "JSON.stringify({ALL}.filter((name) => {{ const each = document.createElement('ketamine-guide'); each[name] = 'one'; each[name] = null; \
           return name !== 'lang' && each.hasAttribute(name) }}))"
    );
    same(
        "null takes it away",
        page.text(&taken).await?,
        "[]".to_owned(),
    )?;
    page.expect(
        "numbers are text",
        "Object.assign(document.createElement('ketamine-guide'), { moment: 20 }).getAttribute('moment') === '20'",
    )
    .await?;
    page.wait("the guide stands", "app()").await?;
    page.forgive();
    Ok(())
}

/// 10. Rich data comes as a property alone: an attribute that looks like data is an address.
pub async fn rich(page: &mut Page) -> Result<(), Failure> {
    stand(
        page,
        "window.file = { name: 'Elm Street' }; make.config = file",
    )
    .await?;
    page.expect("the same object", "guide().config === file")
        .await?;
    page.run("guide().setAttribute('config', '{}')").await?;
    page.expect("an attribute comes instead", "guide().config === '{}'")
        .await?;
    page.wait(
        "it is told",
        "seen.warnings.some((each) => each.includes('config'))",
    )
    .await
}

/// 11. Rich data is not written into an attribute.
pub async fn unreflected(page: &mut Page) -> Result<(), Failure> {
    stand(page, "make.config = { name: 'Elm Street' }").await?;
    page.run("guide().config = { name: 'Oak Street' }").await?;
    page.expect("no attribute", "!guide().attributes.length")
        .await?;
    page.run("guide().config = null").await?;
    page.expect(
        "nothing is left",
        "guide().config === '' && !guide().attributes.length",
    )
    .await
}

/// 12. Properties that were set before the script came are kept, and live on as properties.
pub async fn lazy(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run("const early = document.createElement('ketamine-guide'); Object.assign(early, { theme: 'dark', chapter: 'plan', config: { name: 'Elm Street' } }); place.append(early)")
        .await?;
    page.run(INCLUDE).await?;
    page.wait(
        "they are used",
        "app() && $('.guide').dataset.theme === 'dark' && chapter() === 4",
    )
    .await?;
    page.expect(
        "nothing hides the mirrors",
        "!Object.keys(guide()).length && guide().getAttribute('theme') === 'dark' && guide().config.name === 'Elm Street'",
    )
    .await?;
    page.run("guide().theme = 'light'").await?;
    page.wait(
        "and they are heard",
        "$('.guide').dataset.theme === 'light'",
    )
    .await
}

/// 13. It gives itself no class, and no other attribute: loading, running, used, in trouble.
pub async fn no_class(page: &mut Page) -> Result<(), Failure> {
    stand(page, "").await?;
    page.chapter(1).await?;
    page.click("$('.steer .next')").await?;
    page.expect("a running one", "!guide().attributes.length")
        .await?;
    page.open("no-wasm/one.html").await?;
    page.wait("it has failed", "shown($('.notice.failed'))")
        .await?;
    page.expect(
        "one that failed",
        "guide().cloneNode().outerHTML === '<ketamine-guide country=\"gb\"></ketamine-guide>'",
    )
    .await
}

/// 14. Events tell what readers do, once, and can be heard from outside of any shadow root.
pub async fn events(page: &mut Page) -> Result<(), Failure> {
    page.open("open/bare.html").await?;
    page.run(&format!(
        "window.heard = []; for (const name of ['ready', 'navigate', 'complete', 'error']) addEventListener(`guide-${{name}}`, (event) => heard.push([name, event.bubbles, event.composed, event.target === other, JSON.stringify(event.detail)])); \
         {INCLUDE}; const inner = other.attachShadow({{ mode: 'open' }}); inner.append(document.createElement('ketamine-guide')); window.within = inner.firstChild"
    ))
    .await?;
    page.wait("it is ready", "heard.length === 1").await?;
    page.run("window.go = (index) => within.shadowRoot.querySelectorAll('.chapters button')[index].click()")
        .await?;
    for index in [2, 1, 3, 4] {
        page.run(&format!("go({index})")).await?;
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    let told = [
        r#"["ready",true,true,true,"null"]"#,
        r#"["navigate",true,true,true,"{\"chapter\":\"safety\"}"]"#,
        r#"["navigate",true,true,true,"{\"chapter\":\"brain\"}"]"#,
        r#"["navigate",true,true,true,"{\"chapter\":\"evidence\"}"]"#,
        r#"["navigate",true,true,true,"{\"chapter\":\"plan\"}"]"#,
        r#"["complete",true,true,true,"{}"]"#,
    ];
    page.wait("all are told", "heard.length >= 6").await?;
    same(
        "events",
        page.text("JSON.stringify(heard)").await?,
        format!("[{}]", told.join(",")),
    )
}

/// 15. What the page itself sets is no news to it.
pub async fn no_echo(page: &mut Page) -> Result<(), Failure> {
    stand(page, "").await?;
    for tell in [
        "guide().moment = '20'",
        "guide().moment = null",
        "guide().chapter = 'plan'",
        "guide().setAttribute('chapter', 'safety')",
        "guide().theme = 'dark'",
    ] {
        page.run(tell).await?;
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    }
    page.expect("it went there", "chapter() === 2").await?;
    same(
        "events",
        page.text("seen.events.map((each) => each.name).join()")
            .await?,
        "ready".to_owned(),
    )?;
    page.chapter(3).await?;
    page.wait(
        "a reader's step is told",
        "seen.events.length === 2 && seen.events[1].chapter === 'evidence'",
    )
    .await?;
    page.run("guide().chapter = 'safety'; guide().chapter = 'evidence'")
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    page.chapter(2).await?;
    page.wait(
        "there and back is no news, the next step is",
        "seen.events.length === 3 && seen.events[2].chapter === 'safety'",
    )
    .await
}
