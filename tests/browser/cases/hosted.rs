//! The guide on the servers that docs/hosting.md sets up (`cargo xtask test browser` starts them).

use crate::engine::Kind;
use crate::failure::{Failure, same};
use crate::page::Page;

/// On each of them: the guide works, its policy holds, and who comes again loads next to nothing.
pub async fn all(page: &mut Page) -> Result<(), Failure> {
    let told = std::env::var("KETAMINE_GUIDE_HOSTED").unwrap_or_default();
    if told.is_empty() {
        println!("!! NOT TESTED: real servers in {}", page.kind);
        return Ok(());
    }
    for (name, address) in told.lines().filter_map(|line| line.split_once('=')) {
        page.leave().await?;
        visit(page, name, address).await?;
        // WebKitGTK's own cache forgets now this file, now that one.
        if page.kind != Kind::WebKit {
            again(page, name, address).await?;
        }
        policy(page, name).await?;
        let form = "document.querySelectorAll('#builder fieldset').length > 3";
        for (other, there) in [
            ("embed.html", "app()"),
            ("standalone.html", "app()"),
            ("builder.html", form),
        ] {
            page.driver.goto(format!("{address}{other}")).await?;
            page.wait(&format!("{name}: {other}"), there).await?;
            same(other, page.severe().await?, Vec::new())?;
        }
    }
    Ok(())
}

/// Every chapter comes, from this server alone, packed on the way, and nothing is complained of.
async fn visit(page: &Page, name: &str, address: &str) -> Result<(), Failure> {
    page.driver.goto(address).await?;
    page.wait(name, "app()").await?;
    for chapter in [1, 2, 4] {
        page.chapter(chapter).await?;
        page.wait(name, "!!$('.steer .step') && text('.steer .step') !== ''")
            .await?;
    }
    let files = "performance.getEntriesByType('resource')";
    let strangers = format!(
        "{files}.map((each) => each.name).filter((each) => !each.startsWith('{address}')).join()"
    );
    same(name, page.text(&strangers).await?, String::new())?;
    // What our worker gives comes from no wire.
    let loose = format!(
        "{files}.filter((each) => /[.](wasm|css|js|json)$/.test(each.name) && !each.workerStart && each.encodedBodySize > each.decodedBodySize * 0.6)\
         .map((each) => each.name).join()"
    );
    same(
        "what came unpacked",
        page.text(&loose).await?,
        String::new(),
    )?;
    same("the browser's own log", page.severe().await?, Vec::new())
}

/// What is named by its content is not asked for a second time.
async fn again(page: &Page, name: &str, address: &str) -> Result<(), Failure> {
    page.driver.goto("about:blank").await?;
    page.driver.goto(address).await?;
    page.wait(name, "app()").await?;
    let loaded = "performance.getEntriesByType('resource').filter((each) => /[/]guide-/.test(each.name) && !each.workerStart && each.transferSize > 0)\
                  .map((each) => each.name).join()";
    same("what came again", page.text(loaded).await?, String::new())
}

/// The policy is not only sent: a script put into the page does not run, and nothing is asked of strangers.
async fn policy(page: &Page, name: &str) -> Result<(), Failure> {
    page.run(
        "window.blocked = [];
         addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
         const script = document.createElement('script');
         try { script.textContent = 'window.ran = true'; } catch { blocked.push('types'); }
         script.append('window.ran = true');
         document.head.append(script);
         new Image().src = 'https://stranger.example/picture.png';
         fetch('https://stranger.example/').catch(() => {});
         document.body.setAttribute('style', 'color: red');",
    )
    .await?;
    for directive in ["script-src", "img-src", "connect-src", "style-src"] {
        // Script and style are told by their finer names too.
        let held = format!(
            "blocked.some((each) => each.startsWith('{directive}')) || ('{directive}' === 'script-src' && blocked.some((each) => /types/.test(each)))"
        );
        page.wait(&format!("{name}: {directive} holds"), &held)
            .await?;
    }
    page.expect(name, "window.ran === undefined").await?;
    // What was tried above stands in Chromium's log.
    if page.kind == Kind::Chromium {
        page.severe().await?;
    }
    Ok(())
}
