//! Whom to call where the reader is.

use super::Guide;
use crate::content::{Call, Country, Fill, Helper, Line, Pack};

impl Guide {
    /// The chosen country.
    pub fn place<'a>(&self, pack: &'a Pack) -> &'a Country {
        &pack.countries[self.country.min(pack.countries.len() - 1)]
    }

    /// Chooses a country by its place in the pack, and says whose numbers are shown now.
    pub fn move_to(&mut self, country: usize, pack: &Pack) {
        self.country = country;
        let place = self.place(pack);
        let line = place.crisis.first().map(|line| {
            let call = pack.ui.crisis.call.fill(&[("n", &line.call)]);
            [": ", &call].concat()
        });
        self.said = [&place.name, line.as_deref().unwrap_or_default()].concat();
    }
}

impl Helper {
    /// The lines of a country that lead to this help, the main one first.
    pub fn lines(self, place: &Country) -> Vec<&Line> {
        match self {
            Self::Clinic => Vec::new(),
            Self::Emergency => place.emergency.iter().chain(&place.also).collect(),
            Self::Crisis => place.crisis.iter().collect(),
        }
    }
}

/// The heading of a card: with the number of the chosen country or the clinic's name, where there is one.
pub fn headed(card: &Call, guide: &Guide, pack: &Pack) -> String {
    let with = |template: &Option<String>, name, value: &str| {
        let template = template.as_ref()?;
        Some(template.fill(&[(name, value)]))
    };
    let said = match card.who {
        Helper::Clinic => {
            let name = guide.clinic.name.as_ref();
            name.and_then(|name| with(&card.number, "name", name))
        }
        who => who.lines(guide.place(pack)).first().and_then(|line| {
            let texted = line.text.is_some() && card.texted.is_some();
            let template = if texted { &card.texted } else { &card.number };
            with(template, "n", &line.call)
        }),
    };
    said.unwrap_or_else(|| card.title.clone())
}
