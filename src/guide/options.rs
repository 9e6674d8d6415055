use super::clinic::{NAME, PHONE, WEBSITE, is_https, is_name, is_phone};
use super::{Address, BadValue, Chapter, Clinic, Theme};
use crate::content::RouteId;

/// What a host asks for, by attributes or query parameters of the same names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The first place.
    pub start: Address,
    /// Colours.
    pub theme: Theme,
    /// Country code; empty means the pack's first.
    pub country: String,
    /// The clinic.
    pub clinic: Clinic,
    /// Where the guide is shown.
    pub mode: Mode,
}

/// Where the guide is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Among other things, on somebody's page.
    #[default]
    Embed,
    /// As a page of its own.
    Page,
    /// On a screen in a waiting room.
    Kiosk,
}

impl Mode {
    /// All modes.
    pub const ALL: [Self; 3] = [Self::Embed, Self::Page, Self::Kiosk];

    /// The name in attributes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Embed => "embed",
            Self::Page => "page",
            Self::Kiosk => "kiosk",
        }
    }
}

impl Options {
    /// Reads the options that `get` finds by name. What names nothing is left at its default and reported.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> (Self, Vec<BadValue>) {
        let mut bad = Vec::new();
        let get = |name: &str| {
            get(name)
                .map(|value| value.trim().to_owned())
                .filter(|value| !value.is_empty())
        };
        let routes = get("routes").unwrap_or_default();
        let routes = routes.split_whitespace().filter_map(|name| {
            let refused = |error| {
                bad.push(BadValue {
                    name: "routes",
                    ..error
                });
            };
            RouteId::parse(name).map_err(refused).ok()
        });
        let routes = routes.collect();
        let mut one = |name: &'static str, allowed: &[&str]| {
            let value = get(name)?;
            let index = allowed.iter().position(|each| *each == value);
            if index.is_none() {
                bad.push(BadValue::new(name, &value, allowed));
            }
            index
        };
        let theme = one("theme", &Theme::ALL.map(Theme::as_str))
            .map(|index| Theme::ALL[index])
            .unwrap_or_default();
        let mode = one("mode", &Mode::ALL.map(Mode::as_str))
            .map(|index| Mode::ALL[index])
            .unwrap_or_default();
        let chapter =
            one("chapter", &Chapter::ALL.map(Chapter::as_str)).map(|index| Chapter::ALL[index]);
        let mut kept = |name, rule: fn(&str) -> bool, allowed: &str| {
            let value = get(name)?;
            if rule(&value) {
                return Some(value);
            }
            bad.push(BadValue::new(name, &value, &[allowed]));
            None
        };
        let name = kept("clinic", is_name, NAME);
        let phone = kept("phone", is_phone, PHONE);
        let website = kept("website", is_https, WEBSITE);
        let start = Address {
            chapter: chapter.unwrap_or_default(),
            route: None,
            spot: get("moment"),
            lang: None,
        };
        let country = get("country").unwrap_or_default().to_ascii_lowercase();
        (
            Self {
                start,
                theme,
                country,
                clinic: Clinic {
                    name,
                    phone,
                    website,
                    routes,
                    ..Clinic::default()
                },
                mode,
            },
            bad,
        )
    }
}
