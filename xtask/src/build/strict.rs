//! What a strict policy forbids must not stand in a page of ours: inline scripts, styles and handlers.

use crate::error::Error;
use crate::files;
use crate::places::Places;

/// The one page without a policy: it is opened from a disk, and all it needs stands in it.
const WITHOUT_POLICY: &str = "standalone.html";

/// Reads every page that is published.
pub fn check(places: &Places) -> Result<(), Error> {
    let mut count = 0;
    for path in files::walk(&places.dist, &|_| false)? {
        let name = files::relative(&places.dist, &path);
        if !files::has_extension(&path, "html") || name == WITHOUT_POLICY {
            continue;
        }
        for found in inline(&files::read(&path)?) {
            println!("{name}: {found}");
            count += 1;
        }
    }
    if count == 0 {
        return Ok(());
    }
    let fix = "put it into a file of its own; a strict host forbids it inline";
    Err(Error::Findings {
        check: "inline script or style in a page".into(),
        count,
        fix: fix.into(),
    })
}

/// What is inline in a page. Data blocks are no scripts: nothing runs them.
fn inline(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let (name, attributes, after) = tag(rest);
        rest = after;
        let has = |wanted: &str| attributes.iter().find(|(key, _)| key == wanted);
        let data = has("type").is_some_and(|(_, kind)| {
            kind == "application/json" || kind == "application/ld+json" || kind == "text/plain"
        });
        if name == "style" || (name == "script" && has("src").is_none() && !data) {
            found.push(format!("<{name}> inline"));
        }
        if name == "script" || name == "style" {
            // What stands inside is no markup.
            let end = format!("</{name}");
            rest = rest.find(&end).map_or("", |at| &rest[at..]);
        }
        for (key, value) in attributes {
            let runs = value
                .trim_start()
                .to_ascii_lowercase()
                .starts_with("javascript:");
            let handler = key.len() > 2
                && key.starts_with("on")
                && key[2..].bytes().all(|b| b.is_ascii_lowercase());
            if key == "style" || handler || runs {
                found.push(format!("<{name} {key}=\"{value}\">"));
            }
        }
    }
    found
}

/// A tag's name, its attributes, and what follows it.
fn tag(text: &str) -> (String, Vec<(String, String)>, &str) {
    let end_of_name = |letter: char| letter.is_whitespace() || letter == '>' || letter == '/';
    let cut = |text: &str, stop: &dyn Fn(char) -> bool| text.find(stop).unwrap_or(text.len());
    let at = cut(text, &end_of_name);
    let name = text[..at].to_ascii_lowercase();
    let mut attributes = Vec::new();
    if name.is_empty() {
        // An end, or a sign in a sentence.
        return (name, attributes, text);
    }
    let mut rest = &text[at..];
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() {
            return (name, attributes, rest);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (name, attributes, after);
        }
        let at = cut(rest, &|letter| letter == '=' || end_of_name(letter)).max(1);
        let at = (at..=rest.len())
            .find(|at| rest.is_char_boundary(*at))
            .unwrap_or(rest.len());
        let key = rest[..at].to_ascii_lowercase();
        rest = rest[at..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after
                .chars()
                .next()
                .filter(|letter| *letter == '"' || *letter == '\'');
            let (from, to) = match quote {
                Some(quote) => (1, after[1..].find(quote).map_or(after.len(), |at| at + 1)),
                None => (
                    0,
                    cut(after, &|letter| letter.is_whitespace() || letter == '>'),
                ),
            };
            value = &after[from..to];
            rest = &after[(to + from).min(after.len())..];
        }
        attributes.push((key, value.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn what_a_strict_policy_forbids_is_found() {
        let bad = [
            "<p style=\"color:red\">",
            "<p class=a  STYLE = 'x'>",
            "<style>p{}</style>",
            "<script>run()</script>",
            "<script type=module>run()</script>",
            "<button onclick=run()>",
            "<a title=\"a > b\" onclick=\"x\">",
            "<a href=\"javascript:run()\">",
            "<svg><path style=fill:red /></svg>",
        ];
        for page in bad {
            assert_eq!(inline(page).len(), 1, "{page}");
        }
    }

    #[test]
    fn files_data_and_words_are_not() {
        let good = [
            "<script src=\"a.js\" defer></script>",
            "<script type=\"application/json\" id=\"w\">{\"say\": \"<p style='x' onclick=y>\"}</script>",
            "<link rel=\"stylesheet\" href=\"a.css\">",
            "<p title=\"style=\" data-style=\"x\">on = off, 2 < 3, onclick=</p>",
            "<!-- <style> --><p>one</p>",
        ];
        for page in good {
            assert_eq!(inline(page), Vec::<String>::new(), "{page}");
        }
    }
}
