//! What a clinic's file may hold: the reader goes by this table, and so does the schema that editors check it by.

use super::{
    COMPANIONS, FORMS, KIOSK, MUSIC, NAME, PHONE, Part, WEBSITE, is_https, is_name, is_phone,
};
use crate::content::RouteId;

/// What a field may hold.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// A text.
    Text(Form),
    /// One of these names.
    One(&'static [&'static str]),
    /// A list of these names.
    Some(&'static [&'static str]),
    /// A map of [`super::super::TIMES`].
    Times,
    /// A map of [`crate::content::SPOTS`].
    Texts,
    /// For editors, not for us.
    Passed,
}

/// How a text must be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Words on one line.
    Name,
    /// A telephone number.
    Phone,
    /// An address on the web.
    Https,
    /// An address that a place in the guide is written behind; the whole must fit into a code.
    Page,
}

/// The names of routes.
const ROUTES: [&str; 4] = [
    RouteId::ALL[0].as_str(),
    RouteId::ALL[1].as_str(),
    RouteId::ALL[2].as_str(),
    RouteId::ALL[3].as_str(),
];

/// All fields.
pub const FIELDS: [(&str, Rule); 14] = [
    ("name", Rule::Text(Form::Name)),
    ("phone", Rule::Text(Form::Phone)),
    ("website", Rule::Text(Form::Https)),
    ("logo", Rule::Text(Form::Https)),
    ("take_home", Rule::Text(Form::Page)),
    ("routes", Rule::Some(&ROUTES)),
    ("times", Rule::Times),
    ("companion", Rule::One(&COMPANIONS)),
    ("music", Rule::One(&MUSIC)),
    ("forms", Rule::Some(&FORMS)),
    ("texts", Rule::Texts),
    ("hidden", Rule::Some(&Part::NAMES)),
    ("kiosk", Rule::Some(&KIOSK)),
    ("$schema", Rule::Passed),
];

impl Form {
    /// The most letters.
    pub fn longest(self) -> usize {
        match self {
            Self::Name => 80,
            Self::Phone => 40,
            Self::Https | Self::Page => 300,
        }
    }

    /// True for a text that is so made.
    pub fn fits(self, value: &str) -> bool {
        let address = |bytes: fn(u8) -> bool| {
            is_https(value) && value.len() > "https://".len() && value.bytes().all(bytes)
        };
        let made = match self {
            Self::Name => !value.trim().is_empty() && is_name(value),
            Self::Phone => is_phone(value) && value.bytes().any(|b| b.is_ascii_digit()),
            Self::Https => address(|b| b > b' ' && b != 0x7f),
            Self::Page => address(|b| b.is_ascii_graphic() && b != b'#'),
        };
        made && value.chars().count() <= self.longest()
    }

    /// How it must be made, told.
    pub fn allowed(self) -> &'static str {
        match self {
            Self::Name => NAME,
            Self::Phone => PHONE,
            Self::Https => WEBSITE,
            Self::Page => "https: addresses of 300 letters or fewer, without spaces and #",
        }
    }

    /// How it must be made, as a regular expression of ECMA-262; together with the most letters it says the same.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn pattern(self) -> &'static str {
        match self {
            Self::Name => {
                r"^(?=.*\S)[^\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$"
            }
            Self::Phone => r"^[0-9+(). \-]*[0-9][0-9+(). \-]*$",
            Self::Https => r"^https://[^\u0000-\u0020\u007f]+$",
            Self::Page => r#"^https://[!"$-~]+$"#,
        }
    }
}
