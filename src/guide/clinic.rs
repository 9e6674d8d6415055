mod fields;
mod hidden;
mod read;

pub use fields::{FIELDS, Form, Rule};
pub use hidden::{Hidden, Part};

use super::Times;
use crate::content::{Patch, RouteId};
use std::sync::Arc;

/// What a clinic has told about itself, by attributes or by its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clinic {
    /// Its name.
    pub name: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its website; `https:` only.
    pub website: Option<String>,
    /// Its logo; `https:` only. Shown beside its name.
    pub logo: Option<String>,
    /// Address of the guide on its own pages, for a patient's phone; `https:` only.
    pub take_home: Option<String>,
    /// Routes it offers; empty means all.
    pub routes: Vec<RouteId>,
    /// Its times.
    pub times: Times,
    /// Where a companion may be: an index into [`COMPANIONS`].
    pub companion: Option<usize>,
    /// Whether there is music: an index into [`MUSIC`].
    pub music: Option<usize>,
    /// Mood forms it asks for, as a list to read.
    pub forms: Option<String>,
    /// What it words itself; none where nothing.
    pub texts: Option<Arc<Patch>>,
    /// Parts it leaves out.
    pub hidden: Hidden,
    /// A visitor of its waiting room may print.
    pub prints: bool,
}

/// Where a companion may be, in the order of the words in the pack.
pub const COMPANIONS: [&str; 3] = ["room", "waiting", "pickup"];
/// Whose music, in the order of the words in the pack.
pub const MUSIC: [&str; 3] = ["own", "clinic", "none"];
/// Mood forms that are known here (facts 3.1).
pub const FORMS: [&str; 5] = ["PHQ-9", "GAD-7", "C-SSRS", "QIDS-SR", "CADSS"];

/// What a clinic may turn on for the screen in its waiting room.
pub const KIOSK: [&str; 1] = ["print"];

pub(super) const PHONE: &str = "digits, spaces and + - ( ) .";
pub(super) const WEBSITE: &str = "https: addresses";

pub(super) const NAME: &str = "words, 80 letters or fewer";

/// A name stands beside a number: marks that turn the order of letters around would turn that as well.
pub(super) fn is_name(value: &str) -> bool {
    let turns = |c| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let control = |c| c < ' ' || ('\u{7f}'..='\u{9f}').contains(&c);
    value.chars().count() <= 80 && !value.chars().any(|c| turns(c) || control(c))
}

pub(super) fn is_phone(value: &str) -> bool {
    value
        .chars()
        .all(|c| c.is_ascii_digit() || "+-(). ".contains(c))
}

pub(super) fn is_https(value: &str) -> bool {
    value.starts_with("https://")
}

impl Clinic {
    /// What stands here, and where nothing does, what `other` says.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            name: self.name.or(other.name),
            phone: self.phone.or(other.phone),
            website: self.website.or(other.website),
            routes: if self.routes.is_empty() {
                other.routes
            } else {
                self.routes
            },
            ..other
        }
    }

    /// What stands here, and where nothing does, what a link says; but a link may put no number beside a clinic's name.
    #[must_use]
    pub fn or_link(self, link: Self) -> Self {
        let named = self.name.is_some() || self.phone.is_some() || self.website.is_some();
        let routes = link.routes.clone();
        let link = if named { Self::default() } else { link };
        Self {
            name: self.name.or(link.name),
            phone: self.phone.or(link.phone),
            website: self.website.or(link.website),
            routes: if self.routes.is_empty() {
                routes
            } else {
                self.routes
            },
            ..self
        }
    }
}
