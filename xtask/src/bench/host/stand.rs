//! The folder that is served: what is published, and three pages of a clinic.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use std::path::PathBuf;

const WITHOUT: &str = include_str!("without.html");
/// The one line, as the README has it.
const LINE: &str = r#"<ketamine-guide clinic="Lake Clinic" phone="555 0100"><a href="index.html">Read the guide</a></ketamine-guide><script src="ketamine-guide.js" defer></script>"#;
const TEXT: &str = r#"<p><a href="index.html">Read the guide</a></p>"#;
const ABOVE: &str = "<!-- above -->";
/// Much to read before one comes to the guide.
const MUCH: &str = r#"<svg width="1" height="4000"></svg>"#;

/// Copies and writes.
pub fn build(places: &Places) -> Result<PathBuf, Error> {
    let folder = places.target.join("bench-host");
    for path in files::walk(&places.dist, &|_| false)? {
        let name = files::relative(&places.dist, &path);
        if !["br", "gz"]
            .iter()
            .any(|packed| files::has_extension(&path, packed))
        {
            files::write(&folder.join(name), files::bytes(&path)?)?;
        }
    }
    for (name, page) in pages() {
        files::write(&folder.join(format!("{name}.html")), page)?;
    }
    Ok(folder)
}

/// Without the line; with it, far below; with it, in sight.
fn pages() -> [(&'static str, String); 3] {
    let with = WITHOUT.replace(TEXT, LINE);
    [
        ("without", WITHOUT.replace(ABOVE, MUCH)),
        ("far", with.replace(ABOVE, MUCH)),
        ("near", with),
    ]
}

#[cfg(test)]
mod tests {
    use super::{LINE, MUCH, pages};

    #[test]
    fn they_differ_by_the_line() {
        let [(_, without), (_, far), (_, near)] = pages();
        assert!(!without.contains("ketamine-guide") && without.contains(MUCH));
        assert!(far.contains(LINE) && far.contains(MUCH));
        assert!(near.contains(LINE) && !near.contains(MUCH));
        // What a CMS may take, with an address of usual length in place of the two short ones.
        assert!(LINE.len() + 2 * "https://your.host/guide/".len() < 300);
    }
}
