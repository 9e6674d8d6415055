//! No text becomes markup or program, no markup becomes style: strict pages forbid all three.

use super::find::{Finding, Rule, holds};
use super::repository::Source;

const HTML: Rule = Rule {
    rule: "no innerHTML, no eval",
    fix: "build nodes by Leptos or createElement; set text by textContent",
};

/// A page may forbid both (Trusted Types, CSP), and words from a clinic's file must stay words.
pub fn no_html(source: &Source) -> Vec<Finding> {
    if !source.is("src/", "") {
        return Vec::new();
    }
    let ways = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "set_inner_html",
        "inner_html",
        "eval(",
        "new Function(",
    ];
    HTML.where_code_holds(source, &ways)
}

const STYLE: Rule = Rule {
    rule: "no inline style attribute",
    fix: "use a class, or `style:property=` (it goes through the CSSOM, which CSP allows)",
};

/// `style:prop=` is another thing.
pub fn no_inline_style(source: &Source) -> Vec<Finding> {
    if !source.is("src/", "") && source.path != "index.html" {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (number, code) in source.code() {
        let attribute = ["style=", "style =\"", "style={"]
            .iter()
            .any(|way| is_attribute(&code, way));
        let set = ["set_attribute", "setAttribute", "attr"]
            .iter()
            .any(|call| {
                holds(&code, &format!("{call}(\"style\""))
                    || holds(&code, &format!("{call}('style'"))
            });
        if attribute || set {
            found.push(STYLE.broken(source, number, &code));
        }
    }
    found
}

/// Comparisons and `data-style` are something else; `style=("--name", value)` goes through the CSSOM too.
fn is_attribute(code: &str, way: &str) -> bool {
    code.match_indices(way).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + way.len()..].chars().next();
        before.is_none_or(|letter| letter.is_whitespace() || letter == '"')
            && !matches!(after, Some('=' | '('))
    })
}

#[cfg(test)]
mod tests {
    use super::{no_html, no_inline_style};
    use crate::tidy::repository::Source;

    #[test]
    fn markup_from_text_is_found_in_rust_and_script() {
        let bad = [
            ("a.rs", "node.set_inner_html(x);"),
            ("a.js", "box.innerHTML = text;"),
        ];
        for (name, text) in bad {
            assert_eq!(
                no_html(&Source::sample(&format!("src/host/{name}"), text)).len(),
                1
            );
        }
        assert!(no_html(&Source::sample("src/host/a.js", "box.textContent = text;")).is_empty());
        assert!(no_html(&Source::sample("src/host/a.rs", "// never innerHTML")).is_empty());
    }

    #[test]
    fn style_attributes_are_found_and_properties_are_not() {
        let sample = |text| Source::sample("src/view/a.rs", text);
        let bad = [
            r#"<p style="color: red">"#,
            "<p style=move || x()>",
            r#"e.set_attribute("style", x)"#,
        ];
        for text in bad {
            assert_eq!(no_inline_style(&sample(text)).len(), 1, "{text}");
        }
        for text in [
            "<p style:left=move || x()>",
            r#"<p style=("--level", x)>"#,
            "let style = x;",
            "if style == y {}",
        ] {
            assert!(no_inline_style(&sample(text)).is_empty(), "{text}");
        }
    }
}
