use crate::content::RouteId;
use crate::guide::{FORMS, KIOSK, Part};

/// One thing a clinic may fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Where `ketamine-guide.js` stands.
    Host,
    /// The clinic's name.
    Name,
    /// Its telephone number.
    Phone,
    /// Its website.
    Website,
    /// Address of its logo.
    Logo,
    /// Address of the guide on its own site.
    TakeHome,
    /// Name or address of its file.
    Config,
    /// Whose emergency numbers.
    Country,
    /// Language of the guide.
    Lang,
    /// The first chapter.
    Chapter,
    /// Light or dark.
    Theme,
    /// The clinic's colour.
    Accent,
    /// Where a companion may be.
    Companion,
    /// Whose music.
    Music,
    /// Minutes of the drip.
    Drip,
    /// Hours without food.
    Food,
    /// Minutes without drink.
    Drink,
    /// Minutes of watching.
    Watch,
    /// Minutes of the visit.
    Visit,
    /// Hours without driving.
    Drive,
    /// Hours without alcohol.
    Alcohol,
    /// Hours without big decisions.
    Decisions,
    /// Hours not alone with children.
    Children,
}

impl Field {
    /// How many there are.
    pub const COUNT: usize = 23;

    /// All of them.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Host,
        Self::Name,
        Self::Phone,
        Self::Website,
        Self::Logo,
        Self::TakeHome,
        Self::Config,
        Self::Country,
        Self::Lang,
        Self::Chapter,
        Self::Theme,
        Self::Accent,
        Self::Companion,
        Self::Music,
        Self::Drip,
        Self::Food,
        Self::Drink,
        Self::Watch,
        Self::Visit,
        Self::Drive,
        Self::Alcohol,
        Self::Decisions,
        Self::Children,
    ];

    /// Those a clinic's file groups as its times, in the order of the form.
    pub const TIMES: [Self; 9] = [
        Self::Drip,
        Self::Food,
        Self::Drink,
        Self::Watch,
        Self::Visit,
        Self::Drive,
        Self::Alcohol,
        Self::Decisions,
        Self::Children,
    ];

    /// Its name as an attribute of the element, and as a query parameter, where it can be one.
    pub const fn attribute(self) -> Option<&'static str> {
        Some(match self {
            Self::Name => "clinic",
            Self::Phone => "phone",
            Self::Website => "website",
            Self::Country => "country",
            Self::Lang => "lang",
            Self::Chapter => "chapter",
            Self::Theme => "theme",
            Self::Accent => "accent",
            _ => return None,
        })
    }

    /// Its path in a clinic's file, where it can stand there.
    pub const fn path(self) -> Option<&'static str> {
        Some(match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Website => "website",
            Self::Logo => "logo",
            Self::TakeHome => "take_home",
            Self::Companion => "companion",
            Self::Music => "music",
            Self::Drip => "times.drip_minutes",
            Self::Food => "times.food_hours",
            Self::Drink => "times.drink_minutes",
            Self::Watch => "times.watch_minutes",
            Self::Visit => "times.visit_minutes",
            Self::Drive => "times.drive_hours",
            Self::Alcohol => "times.alcohol_hours",
            Self::Decisions => "times.decisions_hours",
            Self::Children => "times.children_hours",
            _ => return None,
        })
    }

    /// Its name on the page.
    pub fn id(self) -> &'static str {
        let path = self.path().map(|path| path.trim_start_matches("times."));
        self.attribute().or(path).unwrap_or(match self {
            Self::Config => "config",
            _ => "host",
        })
    }
}

/// A thing of which several may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    /// The routes a clinic offers.
    Routes,
    /// The mood forms it asks for.
    Forms,
    /// Parts it leaves out.
    Hidden,
    /// What it turns on for the screen in its waiting room.
    Kiosk,
}

impl Many {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Routes, Self::Forms, Self::Hidden, Self::Kiosk];

    /// Its name, in attributes, in a clinic's file and on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Routes => "routes",
            Self::Forms => "forms",
            Self::Hidden => "hidden",
            Self::Kiosk => "kiosk",
        }
    }

    /// What may be chosen, in its order.
    pub fn names(self) -> Vec<&'static str> {
        match self {
            Self::Routes => RouteId::ALL.map(RouteId::as_str).into(),
            Self::Forms => FORMS.into(),
            Self::Hidden => Part::NAMES.into(),
            Self::Kiosk => KIOSK.into(),
        }
    }
}
