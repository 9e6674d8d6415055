//! Features of dependencies that must stay off.

use super::find::{Finding, Rule};
use super::repository::Source;
use crate::error::Error;
use crate::places::Places;
use crate::run::Run;

const DELEGATION: Rule = Rule {
    rule: "event delegation is off",
    fix: "remove the feature `delegation`; delegated events do not reach inside a shadow root",
};

/// Asks cargo, because a dependency may switch a feature on for another.
pub fn no_delegation(places: &Places) -> Result<Option<Finding>, Error> {
    let tree = Run::cargo()
        .args(["tree", "--quiet", "--edges", "features", "--prefix", "none"])
        .args(["--target", "wasm32-unknown-unknown"])
        .within(&places.root)
        .expecting("a list of features")
        .otherwise("mend Cargo.toml")
        .read()?;
    let manifest = Source {
        path: "Cargo.toml".into(),
        text: String::new(),
    };
    Ok(delegation(&tree).map(|line| DELEGATION.broken(&manifest, 1, line)))
}

fn delegation(tree: &str) -> Option<&str> {
    tree.lines()
        .find(|line| line.contains("feature \"delegation\""))
}

#[cfg(test)]
mod tests {
    use super::delegation;

    #[test]
    fn seen_wherever_it_comes_from() {
        let tree = "leptos v0.8.23\nleptos feature \"csr\"\ntachys feature \"delegation\" (*)\n";
        assert_eq!(delegation(tree), Some("tachys feature \"delegation\" (*)"));
        assert_eq!(delegation("leptos feature \"csr\"\n"), None);
    }
}
