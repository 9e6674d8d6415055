//! Makes a style sheet smaller without understanding it: comments and needless blanks go.

/// Strings stay as they are; a run of blanks becomes one, or none beside `{ } ; ,`.
pub fn strip(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '"' | '\'' => {
                let end = string_end(rest, first);
                out.push_str(&rest[..end]);
                end
            }
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            blank if blank.is_whitespace() => {
                if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',']) {
                    out.push(' ');
                }
                blank.len_utf8()
            }
            mark => {
                if matches!(mark, '{' | '}' | ';' | ',') && out.ends_with(' ') {
                    out.pop();
                }
                // The last semicolon of a block says nothing.
                if mark == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(mark);
                mark.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    out
}

fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn blanks_and_comments_go() {
        let css =
            "/* one */\n.a ,\n.b:hover > i {\n  color : var(--x);\n  width: calc(1px + 2px);\n}\n";
        assert_eq!(
            strip(css),
            ".a,.b:hover > i{color : var(--x);width: calc(1px + 2px)}"
        );
    }

    #[test]
    fn strings_stay() {
        let css = r#"a::before { content: "/*  ;  }\"  é" ; }"#;
        assert_eq!(strip(css), r#"a::before{content: "/*  ;  }\"  é"}"#);
        assert_eq!(strip("a { b: 'x"), "a{b: 'x");
    }
}
