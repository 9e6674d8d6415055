//! `index.html`: the article and the style sheet put where the source marks them.

use super::article::{self, Text};
use super::bundle::{Bundle, FONT, Hashed};
use super::crisis::Packs;
use super::short::short;
use crate::error::Error;
use crate::files;
use crate::places::Places;
use std::path::Path;

/// Fills the page Trunk has staged.
pub fn write(
    places: &Places,
    stage: &Path,
    bundle: &Bundle,
    packs: &Packs,
    load: &Hashed,
) -> Result<(), Error> {
    let path = stage.join("index.html");
    let [css, _] = &bundle.css;
    let style = format!(
        r#"<link rel="stylesheet" href="{}"><link rel="preload" href="{}" as="script" integrity="{}" crossorigin>"#,
        css.name, load.name, load.integrity
    );
    let page = without_marker(&files::read(&path)?).replace(FONT, &bundle.font.name);
    let put = |page: &str, mark, content: &str| put("index.html", page, mark, content);
    let page = put(&page, "<!-- style -->", &style)?;
    let page = put(
        &page,
        "<!-- article -->",
        &files::read(&article::path(places, Text::Whole))?,
    )?;
    let whole = &packs.files["en"];
    let page = put(&page, "<!-- words -->", &words(stage, whole)?)?;
    files::write(&path, page)
}

/// The first of the English words again, as data for the app: beside the same words as text they cost a third of a file
/// apart.
fn words(stage: &Path, whole: &Hashed) -> Result<String, Error> {
    let path = stage.join("content/en.json");
    let pack = serde_json::from_str(&files::read(&path)?)
        .map_err(|error| Error::contract(&path, "JSON", format!("mend the pack: {error}")))?;
    // `<` could only end the block; JSON may write it so.
    let pack = short(&pack).to_string().replace('<', "\\u003c");
    Ok(format!(
        r#"<script type="application/json" id="ketamine-guide-words" lang="en" data-of="{}">{pack}</script>"#,
        whole.name
    ))
}

/// Puts something where a page marks it.
pub fn put(name: &str, page: &str, mark: &str, content: &str) -> Result<String, Error> {
    let (before, after) = page.split_once(mark).ok_or_else(|| {
        let fix = "put the comment back where the build shall write";
        Error::contract(name, format!("the comment `{mark}`"), fix)
    })?;
    Ok(format!("{before}{content}{after}"))
}

/// Trunk leaves the link that told it what to build when it may not write a script in its place.
pub fn without_marker(page: &str) -> String {
    let is_marker = |line: &&str| !(line.contains("<link") && line.contains("data-trunk"));
    page.lines()
        .filter(is_marker)
        .filter(|line| !line.trim().is_empty())
        .fold(String::new(), |mut page, line| {
            page.push_str(line);
            page.push('\n');
            page
        })
}

#[cfg(test)]
mod tests {
    use super::{put, without_marker};

    #[test]
    fn marks_are_filled_and_missing_ones_named() {
        assert_eq!(put("p", "a<!-- b -->c", "<!-- b -->", "x").unwrap(), "axc");
        assert!(
            put("p", "ac", "<!-- b -->", "x")
                .unwrap_err()
                .to_string()
                .contains("<!-- b -->")
        );
    }

    #[test]
    fn nothing_of_trunk_stays() {
        let page = "<head>\n\n  <link data-trunk rel=\"rust\" />\n  <link rel=\"icon\">\n</head>";
        assert_eq!(
            without_marker(page),
            "<head>\n  <link rel=\"icon\">\n</head>\n"
        );
    }
}
