//! The repository must build for a stranger: nothing in it names one machine or one network.

use super::find::{Finding, Rule};
use super::repository::Source;

const MACHINE: Rule = Rule {
    rule: "no path or host of one machine",
    fix: "use a path relative to the repository, or an environment variable",
};

/// Written in halves, because this file is checked too.
const FOLDERS: [&str; 5] = [
    concat!("/", "work/"),
    concat!("/", "root/"),
    concat!("/", "home/"),
    concat!("/", "tmp/"),
    concat!("/", "Users/"),
];
const HOSTS: [&str; 4] = [
    concat!("artifact", "ory"),
    concat!("registry.", "npmjs"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
];

/// In every file, comments too. A path inside an address (`https://site/home/`) is none of ours.
pub fn paths(source: &Source) -> Vec<Finding> {
    let mut found = Vec::new();
    for (line, number) in source.text.lines().zip(1..) {
        let folder = FOLDERS.iter().find(|folder| {
            line.match_indices(**folder).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                !before.is_some_and(|c| {
                    c.is_alphanumeric() || matches!(c, '.' | '}' | '-' | '_' | '~')
                })
            })
        });
        let named = folder.or_else(|| HOSTS.iter().find(|host| line.contains(**host)));
        found.extend(named.map(|name| MACHINE.broken(source, number, name)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{FOLDERS, HOSTS, paths};
    use crate::tidy::repository::Source;

    #[test]
    fn machine_paths_and_hosts() {
        for name in FOLDERS.iter().chain(&HOSTS) {
            let text = format!("a = \"{name}x\"");
            assert_eq!(
                paths(&Source::sample("docs/a.md", &text)).len(),
                1,
                "{name}"
            );
        }
        let site = format!("see https://example.org{}page", FOLDERS[2]);
        assert!(paths(&Source::sample("docs/a.md", &site)).is_empty());
    }
}
