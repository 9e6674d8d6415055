use super::Topic;
use serde::Deserialize;

/// A passage with its evidence. `{word}` or `{id|shown words}` inside `say` links a glossary term.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The words, one to three short sentences.
    pub say: String,
    /// Keys into [`crate::content::Pack::sources`]; never empty. `own` marks this guide's own advice.
    pub from: Vec<String>,
    /// True when the figure or statement was seen in the source; false asks for a check before a release.
    pub checked: bool,
    /// What it tells the general range of: a clinic's own word takes its place.
    pub topic: Option<Topic>,
}

/// The key of this guide's own advice, which no study stands behind.
pub const OWN: &str = "own";

/// The key of what a clinic words itself: it stands for it, and this guide does not.
pub const CLINIC: &str = "clinic";

impl Claim {
    /// A passage in a clinic's own words.
    pub fn by_clinic(say: String) -> Self {
        Self {
            say,
            from: vec![CLINIC.to_owned()],
            checked: true,
            topic: None,
        }
    }

    /// True for a clinic's own words.
    pub fn is_clinics(&self) -> bool {
        self.from.iter().any(|key| key == CLINIC)
    }
}

/// Where a claim comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Authors, title, journal, year: enough to find it by hand.
    pub cite: String,
    /// DOI, PMID, or the body that publishes it.
    pub id: String,
    /// Day of the last check, `YYYY-MM-DD`.
    pub seen: String,
}

impl Source {
    /// Where it can be read, when it is known by a DOI or a PMID.
    pub fn link(&self) -> Option<String> {
        let number = |of: &str| {
            let rest = self.id.strip_prefix(of)?;
            Some(rest.split(' ').next().unwrap_or_default().to_owned())
        };
        if let Some(doi) = number("doi:") {
            return Some(["https://doi.org/", &doi].concat());
        }
        Some(["https://pubmed.ncbi.nlm.nih.gov/", &number("PMID ")?, "/"].concat())
    }
}
