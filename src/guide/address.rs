use super::{BadValue, Chapter};
use crate::content::RouteId;
use std::fmt;

/// A place in the guide, written `chapter/route/spot` in the fragment of the page's address. The spot is the id of a
/// moment, beat or section, or minutes of the session. A language may follow, written for a page that is not there
/// yet; one that is there has its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Which chapter.
    pub chapter: Chapter,
    /// Which route, where one was named.
    pub route: Option<RouteId>,
    /// Which screen of the chapter, where one was named.
    pub spot: Option<String>,
    /// The language of the words, where one was named.
    pub lang: Option<String>,
}

impl RouteId {
    /// All routes.
    pub const ALL: [Self; 4] = [Self::Iv, Self::Im, Self::Nasal, Self::Lozenge];

    /// The name in addresses and attributes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Iv => "iv",
            Self::Im => "im",
            Self::Nasal => "nasal",
            Self::Lozenge => "lozenge",
        }
    }

    /// The route of that name.
    ///
    /// # Errors
    /// The name, and the names that are allowed.
    pub fn parse(name: &str) -> Result<Self, BadValue> {
        Self::ALL
            .into_iter()
            .find(|route| route.as_str() == name)
            .ok_or_else(|| BadValue::new("route", name, &Self::ALL.map(Self::as_str)))
    }
}

impl Address {
    /// Reads a fragment with or without `#`. Parts that name nothing are left out and reported.
    pub fn parse(fragment: &str) -> (Self, Vec<BadValue>) {
        let mut bad = Vec::new();
        let mut parts = fragment
            .trim_start_matches('#')
            .split('/')
            .filter(|part| !part.is_empty());
        let chapter = parts.next().and_then(|name| {
            let chapter = Chapter::parse(name);
            if chapter.is_none() {
                bad.push(BadValue::new(
                    "chapter",
                    name,
                    &Chapter::ALL.map(Chapter::as_str),
                ));
            }
            chapter
        });
        let route = parts
            .next()
            .and_then(|name| RouteId::parse(name).map_err(|error| bad.push(error)).ok());
        let spot = parts.next().map(str::to_owned);
        let lang = parts.next().map(str::to_owned);
        (
            Self {
                chapter: chapter.unwrap_or_default(),
                route,
                spot,
                lang,
            },
            bad,
        )
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.chapter.as_str())?;
        write!(f, "/{}", self.route.unwrap_or_default().as_str())?;
        let rest = self.spot.iter().chain(&self.lang);
        rest.into_iter().try_for_each(|part| write!(f, "/{part}"))
    }
}
