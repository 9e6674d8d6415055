//! Content security policies: a strict one, and where a page needs a little more.

/// What every page of ours gets by with. Scripts are the guide's own files; Wasm may be compiled; nothing is inline;
/// text never becomes a script (Trusted Types), but for addresses in our own folder.
const STRICT: [(&str, &str); 12] = [
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("connect-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self'"),
    ("font-src", "'self'"),
    ("worker-src", "'self'"),
    ("manifest-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "ketamine-guide"),
];

/// The strict policy with some directives changed, added, or (when empty) left out.
pub fn policy(changes: &[(&str, &str)]) -> String {
    let other = |name: &str| {
        let found = changes.iter().find(|(each, _)| *each == name);
        found.map(|(_, value)| *value)
    };
    let kept = STRICT
        .iter()
        .map(|(name, value)| (*name, other(name).unwrap_or(value)));
    let added = changes
        .iter()
        .copied()
        .filter(|(name, _)| STRICT.iter().all(|(each, _)| each != name));
    let all = kept.chain(added).filter(|(_, value)| !value.is_empty());
    all.map(|(name, value)| format!("{name} {value}"))
        .collect::<Vec<_>>()
        .join("; ")
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn the_strict_one_is_the_promise() {
        let promised = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
                        style-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; \
                        base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
                        trusted-types ketamine-guide";
        assert_eq!(policy(&[]), promised);
    }

    #[test]
    fn directives_are_changed_added_and_left_out() {
        let other = policy(&[
            ("font-src", "data:"),
            ("trusted-types", ""),
            ("frame-ancestors", "*"),
        ]);
        assert!(other.contains("font-src data:; worker-src"));
        assert!(other.ends_with("require-trusted-types-for 'script'; frame-ancestors *"));
    }
}
