//! The guide as one file, opened from a disk.

use crate::failure::{Failure, holds, same};
use crate::page::Page;
use crate::site::PROBE;
use std::path::PathBuf;
use thirtyfour::common::print::PrintParameters;

/// A folder on a stick, gone with the value.
struct Stick(PathBuf);

impl Drop for Stick {
    fn drop(&mut self) {
        // Gone already is as good.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Stick {
    /// Copies the file there, with the probe in it and what `change` does to its bytes.
    fn new(name: &str, change: impl Fn(&mut Vec<u8>)) -> Result<Self, Failure> {
        let dist = std::env::var("KETAMINE_GUIDE_DIST").unwrap_or_default();
        let mut page = std::fs::read(PathBuf::from(dist).join("standalone.html"))?;
        holds("a file of at most 350 KB", page.len() <= 350_000)?;
        let probe = format!("<script>{PROBE}</script><title>");
        replace(&mut page, b"<title>", probe.as_bytes());
        change(&mut page);
        // With a space, as people name folders.
        let folder = std::env::temp_dir().join(format!("a stick {} {name}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("guide.html"), page)?;
        Ok(Self(folder))
    }

    /// The address of the page on it.
    fn page(&self, rest: &str) -> String {
        let path = self.0.join("guide.html");
        format!("file://{}{rest}", path.display()).replace(' ', "%20")
    }
}

/// Puts something else where the first bytes are found.
fn replace(page: &mut Vec<u8>, from: &[u8], to: &[u8]) {
    let place = page.windows(from.len()).position(|each| each == from);
    if let Some(at) = place {
        page.splice(at..at + from.len(), to.iter().copied());
    }
}

/// Everything works, and nothing is asked for.
pub async fn disk(page: &mut Page) -> Result<(), Failure> {
    let stick = Stick::new("plain", |_| ())?;
    page.open_at(&stick.page("")).await?;
    page.wait("the app is there", "app()").await?;
    let whole = "document.querySelector('article h1') && document.querySelectorAll('article section').length > 50";
    page.expect("the whole text stands behind it", whole)
        .await?;
    page.expect(
        "our letters are there",
        "[...document.fonts].some((font) => font.family.includes('Atkinson') && font.status === 'loaded')",
    )
    .await?;
    page.chapter(1).await?;
    page.wait("the living picture", "shown($('canvas'))")
        .await?;
    page.chapter(3).await?;
    page.chapter(4).await?;
    page.expect(
        "the place is the address",
        "location.hash.startsWith('#plan/')",
    )
    .await?;
    same("requests", requests(page).await?, String::new())?;
    let warnings = page.text("seen.warnings.join()").await?;
    same("warnings", warnings, String::new())?;
    page.open_at(&stick.page("#safety/iv/ride")).await?;
    page.wait("a place by address", "app() && chapter() === 2")
        .await?;
    page.leave().await
}

/// All that the browser asked for beside the page.
async fn requests(page: &Page) -> Result<String, Failure> {
    let asked = "performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.startsWith('blob:')).join()";
    page.text(asked).await
}

/// Options stand in the address; a clinic's file cannot be read from a disk, and keeps nobody.
pub async fn options(page: &mut Page) -> Result<(), Failure> {
    let stick = Stick::new("options", |_| ())?;
    page.open_at(&stick.page("?clinic=Lake+Clinic&phone=555+0100&theme=dark&country=gb"))
        .await?;
    page.wait("the app is there", "app()").await?;
    page.expect("the theme", "$('.guide').dataset.theme === 'dark'")
        .await?;
    page.expect("the country", "text('.crisis').includes('116 123')")
        .await?;
    same("requests", requests(page).await?, String::new())?;
    page.open_at(&stick.page("?config=clinic.json")).await?;
    let told = "app() && seen.warnings.some((each) => each.includes('config'))";
    page.wait("the guide stands and tells", told).await?;
    page.forgive();
    page.leave().await
}

/// Where Wasm is forbidden, the note and the whole text.
pub async fn no_wasm(page: &mut Page) -> Result<(), Failure> {
    let stick = Stick::new("no wasm", |page| replace(page, b" 'wasm-unsafe-eval'", b""))?;
    page.open_at(&stick.page("")).await?;
    page.wait("the note", "shown($('.notice.failed'))").await?;
    page.expect(
        "the whole text",
        "shown(document.querySelector('#text-plan')) && !app()",
    )
    .await?;
    page.forgive();
    // A byte that has changed on its way: the short text stays.
    let stick = Stick::new("changed", |page| {
        let middle = page.len() / 2;
        page[middle] = if page[middle] == b'a' { b'b' } else { b'a' };
    })?;
    page.open_at(&stick.page("")).await?;
    page.wait("one warning", "seen.warnings.length === 1")
        .await?;
    page.expect("the short text", SHORT).await?;
    page.leave().await
}

/// Whom to call, who must not have it, the way home.
const SHORT: &str = "['Call 988', 'Some people must not have this medicine', 'You cannot drive yourself home', \
                     'Where this guide works'].every((words) => document.querySelector('article').innerText.includes(words))";

/// Without scripts: what nobody may miss, in letters that every encoding reads.
pub async fn no_script(page: &mut Page) -> Result<(), Failure> {
    page.open("no-script/standalone.html").await?;
    page.expect("the short text", SHORT).await?;
    page.expect(
        "nothing packed is seen",
        "document.body.innerText.length < 9000 && !/\\uFFFD/.test(document.body.innerText)",
    )
    .await?;
    page.forgive();
    Ok(())
}

/// A server that tells UTF-8 for every page spoils the letters, not the bytes.
pub async fn encoding(page: &mut Page) -> Result<(), Failure> {
    page.open("plain/standalone.html").await?;
    page.wait(
        "the app is there",
        "document.characterSet === 'UTF-8' && app()",
    )
    .await?;
    let asked = page.asked()?;
    let page_asked = asked
        .iter()
        .filter(|path| path.ends_with("standalone.html"));
    same("how often the page is asked for", page_asked.count(), 2)?;
    holds(
        "and nothing else",
        asked
            .iter()
            .all(|path| path.ends_with("standalone.html") || path == "/favicon.ico"),
    )
}

/// On paper it is the whole text.
pub async fn prints(page: &mut Page) -> Result<(), Failure> {
    let stick = Stick::new("paper", |_| ())?;
    page.open_at(&stick.page("")).await?;
    page.wait("the app is there", "app()").await?;
    let paper = page.driver.print_page(PrintParameters::default()).await?;
    let text = String::from_utf8_lossy(&paper);
    let sheets = text.matches("/Type /Page").count() - text.matches("/Type /Pages").count();
    holds(&format!("{sheets} sheets"), (15..200).contains(&sheets))?;
    page.leave().await
}
