/// A stretch of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Words as they are.
    Plain(&'a str),
    /// A glossary term: its id and the words shown.
    Term(&'a str, &'a str),
}

/// Splits a passage at its `{id}` and `{id|shown}` marks. A mark that never closes is plain text, and `{@20}`, a
/// minute of a usual drip, is its number.
pub fn spans(say: &str) -> Vec<Span<'_>> {
    let mut out = Vec::new();
    let mut rest = say;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((mark, tail)) = after.split_once('}') else {
            break;
        };
        if !before.is_empty() {
            out.push(Span::Plain(before));
        }
        let (id, shown) = mark.split_once('|').unwrap_or((mark, mark));
        out.push(match mark.strip_prefix('@') {
            Some(minute) => Span::Plain(minute),
            None => Span::Term(id, shown),
        });
        rest = tail;
    }
    if !rest.is_empty() {
        out.push(Span::Plain(rest));
    }
    out
}

/// The words as a reader sees them, without marks.
pub fn plain(say: &str) -> String {
    let shown = |span| match span {
        Span::Plain(words) | Span::Term(_, words) => words,
    };
    spans(say).into_iter().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::{
        Span::{self, Plain, Term},
        spans,
    };

    #[track_caller]
    fn check(say: &str, expect: &[Span<'_>]) {
        assert_eq!(spans(say), expect);
    }

    #[test]
    fn marks_become_terms() {
        check("plain", &[Plain("plain")]);
        check("{placebo}", &[Term("placebo", "placebo")]);
        check(
            "a {placebo|sham spray}.",
            &[Plain("a "), Term("placebo", "sham spray"), Plain(".")],
        );
        check("never {closes", &[Plain("never {closes")]);
        check("{@20} in", &[Plain("20"), Plain(" in")]);
        check("", &[]);
    }
}
